/**
 * The body is no object: a string (parse it first), a list, a number, `null`, nothing.
 *
 * @field response body
 * @near An empty object, whose outcome is unknown as well.
 * @bad parseResponse(sms, null)
 * @good parseResponse(sms, {})
 * @param actual a type
 * @source vendor contract, 3
 */
export const wrongType = {
  code: "response.wrong_type",
  text: "The response is of type {actual}, not an object, so the messages may have been sent. Do not send them again before you find out.",
} as const;

/**
 * A getter or proxy throws, or a part is no plain JSON (or holds a key such as `__proto__`, or half a surrogate
 * pair). Unreadable `errors` count as an error.
 *
 * @field any part of a response
 * @near Anything that is plain JSON.
 * @bad parseResponse(sms, { get smsList() { throw new Error("locked"); } })
 * @good parseResponse(sms, { smsList: [] })
 * @source this library
 */
export const unreadable = {
  code: "response.unreadable",
  severity: "warning",
  text: "A part of the response could not be read and was left out. Pass the value that JSON.parse returns.",
} as const;

/**
 * `status` or `statusCode` is there and no object, a code or count is no whole number, or a success flag is neither
 * true nor false (nor 1 or 0, nor one of these as a text); or what an entry or the body says of an error, or under `status`, cannot be read.
 *
 * @field status, statusCode, code, success, count, successCount, failureCount
 * @near Numbers and flags as texts.
 * @bad parseResponse(sms, { status: { success: "perhaps" } })
 * @good parseResponse(sms, { status: { success: "true", code: "200" } })
 * @source vendor contract, 3
 */
export const malformedStatus = {
  code: "response.malformed_status",
  severity: "warning",
  text: "This part of the status could not be understood. Read the response itself before you send anything again.",
} as const;

/**
 * The channel's list key is there, but holds no list.
 *
 * @field the channel's list
 * @near No such key at all.
 * @bad parseResponse(sms, { smsList: "none" })
 * @good parseResponse(sms, {})
 * @param key the list's key
 * @source vendor contract, 3
 */
export const malformedList = {
  code: "response.malformed_list",
  severity: "warning",
  text: 'The response has no list under "{key}", so none of its entries was read. Find out what was sent before you send again.',
} as const;

/**
 * The entry is no object, or has no object under the channel's item key.
 *
 * @field an entry of the list
 * @near An entry with an empty message.
 * @bad parseResponse(sms, { smsList: [{}] })
 * @good parseResponse(sms, { smsList: [{ sms: {} }] })
 * @param key the item's key
 * @source vendor contract, 3
 */
export const malformedEntry = {
  code: "response.malformed_entry",
  severity: "warning",
  text: 'This entry has no message under "{key}", so it counts as not accepted. Find out what was sent before you send again.',
} as const;

/**
 * `errors` or `warnings` holds something that is neither a list, an object, a text nor absent, or a list holds such a
 * thing. In `errors` it counts as an error.
 *
 * @field errors, warnings
 * @near A text, which is taken for the message of one problem.
 * @bad parseResponse(sms, { errors: 5 })
 * @good parseResponse(sms, { errors: "Over quota" })
 * @source vendor contract, 3
 */
export const malformedProblems = {
  code: "response.malformed_problems",
  severity: "warning",
  text: 'This list of problems is not in the documented form; under "errors" it counts as an error. Read the response itself.',
} as const;

/**
 * The body has another channel's list key, with anything but `null`.
 *
 * @field response body
 * @near `null` under the other channel's key.
 * @bad parseResponse(sms, { zalo: [] })
 * @good parseResponse(sms, { zalo: null })
 * @param actualChannel a channel
 * @param expectedChannel a channel
 * @source vendor contract, 3
 */
export const otherChannel = {
  code: "response.other_channel",
  severity: "warning",
  text: "This list holds {actualChannel} entries, but the channel is {expectedChannel}, so it was not read. Parse it with the channel of the request.",
} as const;

/**
 * Among success flags and codes of the status some say success and some failure.
 *
 * @field status
 * @near A status that repeats itself.
 * @bad parseResponse(sms, { status: { success: true, code: 500 } })
 * @good parseResponse(sms, { status: { success: true, code: 200 } })
 * @source vendor contract, 3
 */
export const contradictoryStatus = {
  code: "response.contradictory_status",
  severity: "warning",
  text: "The status reports both success and failure, so it counts as failure. Find out what was sent before you send again.",
} as const;

/**
 * The status says full success (true, 200) beside entries with errors or top-level errors.
 *
 * @field status
 * @near Code 201, which reports success in part.
 * @bad parseResponse(sms, { status: { success: true, code: 200 }, smsList: [{ sms: {}, errors: [{ code: 1, message:
 *   "No" }] }] })
 * @good parseResponse(sms, { status: { code: 201 }, smsList: [{ sms: {}, errors: [{ code: 1, message: "No" }] }] })
 * @param errorEntries entries
 * @param entries entries
 * @param topLevelErrors errors
 * @source vendor contract, 3
 */
export const successBesideErrors = {
  code: "response.success_beside_errors",
  severity: "warning",
  text: "The status reports success despite errors: {topLevelErrors} for the whole request, and {errorEntries} of {entries} entries with errors. Go by the errors.",
} as const;

/**
 * The status says failure beside entries without errors.
 *
 * @field status
 * @near Failure and an error in every entry.
 * @bad parseResponse(sms, { status: { success: false, code: 500 }, smsList: [{ sms: {} }] })
 * @good parseResponse(sms, { status: { success: false, code: 500 }, smsList: [{ sms: {}, errors: [{ code: 1, message:
 *   "No" }] }] })
 * @param cleanEntries entries
 * @param entries entries
 * @source vendor contract, 3
 */
export const failureBesideSuccess = {
  code: "response.failure_beside_success",
  severity: "warning",
  text: "The status reports failure, but {cleanEntries} of {entries} entries have no error. They count as not accepted: find out what was sent before you send again.",
} as const;

/**
 * A count of the status differs from the entries: all, those without errors, those with errors.
 *
 * @field count, successCount, failureCount
 * @near A count that is absent.
 * @bad parseResponse(sms, { status: { count: 2 }, smsList: [{ sms: {} }] })
 * @good parseResponse(sms, { status: { count: 1 }, smsList: [{ sms: {} }] })
 * @param actualCount entries
 * @source vendor contract, 3
 */
export const wrongCount = {
  code: "response.wrong_count",
  severity: "warning",
  text: "This count does not match the entries, which give {actualCount}. Go by the entries.",
} as const;

/**
 * A failure is stated otherwise than the API documents it (`errors`; `success`, `code` and `statusCode` of the status): by a flag, a code
 * of 400 or more, `error`, `errorCode` or a word such as FAILED, in the body, an entry or its message, under a name in any style
 * (`Status`, `status_code`). It counts, and stands among the errors.
 *
 * @field response body, entries
 * @near A word of success, such as SENT.
 * @bad parseResponse(sms, { smsList: [{ sms: { to: "447700900001" }, status: "FAILED" }] })
 * @good parseResponse(sms, { smsList: [{ sms: { to: "447700900001" }, status: "SENT" }] })
 * @source vendor contract, 3
 */
export const undocumentedFailure = {
  code: "response.undocumented_failure",
  severity: "warning",
  text: "This reports a failure in a form that the API does not document. It counts as a failure; read the response itself.",
} as const;

/**
 * The code of the body, of its status or of every top-level error is a gateway's (408, 499, 502, 503, 504, 520 to 527, 598, 599), or
 * `status` or `statusCode` is the bare number of a server error and there is no list of entries; or every top-level error has no code and
 * the words of a gateway or of a broken connection.
 *
 * @field response body
 * @near Code 500, by which the API itself says that all failed.
 * @bad parseResponse(sms, { status: 504, error: "Gateway Timeout" })
 * @good parseResponse(sms, { status: { code: 500, success: false } })
 * @source RFC 9110, 15.5 and 15.6; nginx; Cloudflare
 */
export const gateway = {
  code: "response.gateway",
  severity: "warning",
  text: "A gateway answered, not the API, so the messages may have been sent. Do not send them again before you find out.",
} as const;

/**
 * The code is 201 (some failed), and no entry shows a failure: any message may be the one.
 *
 * @field status
 * @near An entry that shows the failure.
 * @bad parseResponse(sms, { status: { code: 201 }, smsList: [{ sms: {} }] })
 * @good parseResponse(sms, { status: { code: 201 }, smsList: [{ sms: {}, errors: [{ code: 1, message: "No" }] }] })
 * @param entries entries
 * @source vendor contract, 3, codes
 */
export const hiddenFailure = {
  code: "response.hidden_failure",
  severity: "warning",
  text: "The code 201 reports a failure, but none of the {entries} entries shows it. Find out what was sent before you send again.",
} as const;

/**
 * The text of a body has more UTF-8 bytes than `limits.maxBytes` (100,000,000 by default), and was not read. The HTTP status decides.
 *
 * @field fromHttpResponse, body
 * @near Exactly `limits.maxBytes` bytes.
 * @bad fromHttpResponse(sms, { status: 200, body: '{"smsList":[]}' }, { limits: { maxBytes: 13 } })
 * @good fromHttpResponse(sms, { status: 200, body: '{"smsList":[]}' }, { limits: { maxBytes: 14 } })
 * @param maxBytes UTF-8 bytes, inclusive
 * @source option `limits.maxBytes`
 */
export const tooLarge = {
  code: "response.too_large",
  severity: "warning",
  text: "The body has more than {maxBytes} bytes and was not read. Find out what was sent before you send again.",
} as const;

/**
 * The body is JSON of a string that holds JSON. It was decoded once more.
 *
 * @field fromHttpResponse, body
 * @near The JSON itself.
 * @bad fromHttpResponse(sms, { status: 200, body: '"{\\"smsList\\":[]}"' })
 * @good fromHttpResponse(sms, { status: 200, body: '{"smsList":[]}' })
 * @source this library
 */
export const encodedTwice = {
  code: "response.encoded_twice",
  severity: "warning",
  text: "The body was encoded as JSON twice and was decoded twice. Find the program that encodes it a second time.",
} as const;

/**
 * The body accepts messages, and the HTTP status is 400 or more. One of them is wrong, so every acceptance is unknown.
 *
 * @field fromHttpResponse
 * @near A body that rejects.
 * @bad fromHttpResponse(sms, { status: 500, body: { smsList: [{ sms: { to: "447700900001" } }] } })
 * @good fromHttpResponse(sms, { status: 500, body: { errors: [{ code: 4217, message: "No" }] } })
 * @param httpStatus an HTTP status
 * @source vendor contract, 3
 */
export const acceptedDespiteStatus = {
  code: "response.accepted_despite_status",
  severity: "warning",
  text: "The body accepts messages, but HTTP {httpStatus} reports a failure, so they may have been sent or not. Find out before you send again.",
} as const;

/**
 * The body is not the API's (no JSON, cut off, empty, another shape), and no HTTP status (100 to 599) is given.
 *
 * @field fromHttpResponse
 * @near A body of the API's, which needs no status.
 * @bad fromHttpResponse(sms, { status: 0, body: "" })
 * @good fromHttpResponse(sms, { status: 0, body: { errors: [{ code: 4217, message: "No" }] } })
 * @source RFC 9110, 15
 */
export const unknownWithoutStatus = {
  code: "response.unknown_by_status",
  severity: "warning",
  text: "The body is not the API's and came without an HTTP status, so the messages may have been sent. Find out before you send again.",
} as const;

/**
 * The body is not the API's (no JSON, cut off, empty, another shape), and the status does not say that the request was refused: it is 1xx,
 * 2xx, 3xx, 408, 499 or 5xx, or what the body says of itself is a gateway's.
 *
 * @field fromHttpResponse
 * @near Any other status from 400 to 499 has `response.rejected_by_status`.
 * @bad fromHttpResponse(sms, { status: 502, body: "<html>Bad Gateway</html>" })
 * @good fromHttpResponse(sms, { status: 404, body: "<html>Not Found</html>" })
 * @param httpStatus an HTTP status
 * @source RFC 9110, 15
 */
export const unknownByStatus = {
  code: "response.unknown_by_status",
  severity: "warning",
  text: "The body is not the API's, so after HTTP {httpStatus} the messages may have been sent. Find out before you send them again.",
} as const;

/**
 * The body is not the API's, and the status is a client error (400 to 499, save 408 and 499): the request was refused as a whole.
 *
 * @field fromHttpResponse
 * @near 408 and 499 are a gateway's, and have `response.unknown_by_status`.
 * @bad fromHttpResponse(sms, { status: 404, body: "<html>Not Found</html>" })
 * @good fromHttpResponse(sms, { status: 408, body: "" })
 * @param httpStatus an HTTP status
 * @source RFC 9110, 15.5
 */
export const rejectedByStatus = {
  code: "response.rejected_by_status",
  severity: "warning",
  text: "The body is not the API's, but HTTP {httpStatus} refuses the whole request, so no message was sent. Correct the request first.",
} as const;
