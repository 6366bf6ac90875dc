/**
 * The body is no object: a string (parse it first), a list, a number, `null`, nothing.
 *
 * @field response body
 * @param actual a type
 * @source vendor contract, 3
 */
export const wrongType = {
  code: "response.wrong_type",
  text: "Expected an object, got {actual}. The outcome is unknown: do not send again.",
} as const;

/**
 * A getter or proxy throws, or a part is no plain JSON (or holds a key such as `__proto__`, or half a surrogate
 * pair). Unreadable `errors` count as an error.
 *
 * @field any part of a response
 * @source this library
 */
export const unreadable = {
  code: "response.unreadable",
  severity: "warning",
  text: "A part cannot be read and was left out.",
} as const;

/**
 * `status` or `statusCode` is there and no object, a code or count is no whole number, or a success flag is neither
 * true nor false (nor 1 or 0, nor one of these as a text).
 *
 * @field status, statusCode, code, success, count, successCount, failureCount
 * @source vendor contract, 3
 */
export const malformedStatus = {
  code: "response.malformed_status",
  severity: "warning",
  text: "The status is not understood.",
} as const;

/**
 * The channel's list key is there, but holds no list.
 *
 * @field the channel's list
 * @param key the list's key
 * @source vendor contract, 3
 */
export const malformedList = {
  code: "response.malformed_list",
  severity: "warning",
  text: 'There is no list under "{key}", so no entry was read.',
} as const;

/**
 * The entry is no object, or has no object under the channel's item key.
 *
 * @field an entry of the list
 * @param key the item's key
 * @source vendor contract, 3
 */
export const malformedEntry = {
  code: "response.malformed_entry",
  severity: "warning",
  text: 'There is no message under "{key}", so this accepts nothing.',
} as const;

/**
 * `errors` or `warnings` holds something that is neither a list, an object, a text nor absent, or such a thing is in
 * the list. In `errors` it counts as an error.
 *
 * @field errors, warnings
 * @source vendor contract, 3
 */
export const malformedProblems = {
  code: "response.malformed_problems",
  severity: "warning",
  text: "This is no list of problems.",
} as const;

/**
 * The body has another channel's list key, with anything but `null`.
 *
 * @field response body
 * @param actualChannel a channel
 * @param expectedChannel a channel
 * @source vendor contract, 3
 */
export const otherChannel = {
  code: "response.other_channel",
  severity: "warning",
  text: "This is a list for {actualChannel}, not for {expectedChannel}. It was not read.",
} as const;

/**
 * Among success flags and codes of the status some say success and some failure.
 *
 * @field status
 * @source vendor contract, 3
 */
export const contradictoryStatus = {
  code: "response.contradictory_status",
  severity: "warning",
  text: "The status says both success and failure. It was taken for a failure.",
} as const;

/**
 * The status says full success (true, 200) beside entries with errors or top-level errors.
 *
 * @field status
 * @param errorEntries entries
 * @param entries entries
 * @param topLevelErrors errors
 * @source vendor contract, 3
 */
export const successBesideErrors = {
  code: "response.success_beside_errors",
  severity: "warning",
  text: "The status says success beside {topLevelErrors} errors and {errorEntries} of {entries} entries with errors.",
} as const;

/**
 * The status says failure beside entries without errors.
 *
 * @field status
 * @param cleanEntries entries
 * @param entries entries
 * @source vendor contract, 3
 */
export const failureBesideSuccess = {
  code: "response.failure_beside_success",
  severity: "warning",
  text: "The status says failure, but {cleanEntries} of {entries} entries have no error. None counts as accepted.",
} as const;

/**
 * A count of the status differs from the entries: all, those without errors, those with errors.
 *
 * @field count, successCount, failureCount
 * @param actualCount entries
 * @source vendor contract, 3
 */
export const wrongCount = {
  code: "response.wrong_count",
  severity: "warning",
  text: "The status counts otherwise than the entries, which show {actualCount}.",
} as const;
