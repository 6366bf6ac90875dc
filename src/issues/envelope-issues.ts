/**
 * The body is no object, or what stands where the list of messages belongs is no list (`buildRequest` takes whatever
 * is no list for one message).
 *
 * @field body, message list
 * @param expected a type
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "envelope.wrong_type",
  text: "Expected {expected}, got {actual}.",
  apiErrorCode: 4217,
} as const;

/**
 * The body is a string: JSON that nobody parsed, or anything else.
 *
 * @field body
 * @source vendor contract, 2
 */
export const jsonString = {
  code: "envelope.json_string",
  text: "This is a string. Use JSON.parse first.",
  apiErrorCode: 4217,
} as const;

/**
 * A getter or proxy of the body or of the list throws, or a list of over 1,000,000 entries has holes (a shorter one
 * reports each hole as `message.wrong_type`).
 *
 * @field body, message list
 * @source this library
 */
export const unreadable = {
  code: "envelope.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

/**
 * The list is absent (`undefined`, `null`) or empty.
 *
 * @field message list
 * @source vendor contract, 3, code 4217
 */
export const noMessages = {
  code: "envelope.no_messages",
  text: "There is no message. Give one.",
  apiErrorCode: 4217,
} as const;

/**
 * The body lacks the channel's own list key.
 *
 * @field body
 * @param key the key the channel uses
 * @source vendor contract, 3, code 4217
 */
export const missingList = {
  code: "envelope.missing_list",
  text: 'There is no "{key}". Put the messages there.',
  apiErrorCode: 4217,
} as const;

/**
 * The body has the list key of another channel.
 *
 * @field body
 * @param actualChannel a channel
 * @param expectedChannel a channel
 * @param key the key the channel uses
 * @source vendor contract, 2
 */
export const otherChannel = {
  code: "envelope.other_channel",
  text: 'This is a list for {actualChannel}, not for {expectedChannel}. Use "{key}".',
  apiErrorCode: 4217,
} as const;

/**
 * The name, in any letter case and without its surrounding blanks, is none of the channels' (absent or blank means
 * sms).
 *
 * @field findChannel
 * @param channels the names, with commas
 * @source vendor contract, 3, code 4218
 */
export const unknownChannel = {
  code: "envelope.unknown_channel",
  text: "There is no such channel. Use one of {channels}.",
  apiErrorCode: 4218,
} as const;

/**
 * There are more messages than `limits.maxMessages`.
 *
 * @field message list
 * @param actualMessages messages
 * @param maxMessages messages, inclusive
 * @source option `limits.maxMessages`
 */
export const tooManyMessages = {
  code: "envelope.too_many_messages",
  text: "There are {actualMessages} messages; at most {maxMessages} are allowed. Split the list.",
} as const;

/**
 * The envelope as JSON has more UTF-8 bytes than `limits.maxBytes`.
 *
 * @field body
 * @param actualBytes UTF-8 bytes
 * @param maxBytes UTF-8 bytes, inclusive
 * @source option `limits.maxBytes`
 */
export const tooLarge = {
  code: "envelope.too_large",
  text: "There are {actualBytes} bytes of JSON; at most {maxBytes} are allowed. Split the list.",
} as const;

/**
 * There are more errors, or as a warning more warnings, than `limits.maxIssues`; comes last, after the listed ones.
 *
 * @field any
 * @param count issues of this severity that are not listed
 * @param maxIssues issues of this severity that are
 * @source option `limits.maxIssues`
 */
export const moreErrors = {
  code: "envelope.more_issues",
  text: "There are {count} more errors than the {maxIssues} listed. Fix those first.",
} as const;

/**
 * The body is `{"root": {...}}`, as in version 1.1 and older pages of version 2.
 *
 * @field body
 * @source vendor contract, 2
 */
export const rootWrapper = {
  code: "envelope.root_wrapper",
  severity: "warning",
  text: 'The old wrapper "root" was taken off.',
} as const;

/**
 * There are more errors, or as a warning more warnings, than `limits.maxIssues`; comes last, after the listed ones.
 *
 * @field any
 * @param count issues of this severity that are not listed
 * @param maxIssues issues of this severity that are
 * @source option `limits.maxIssues`
 */
export const moreWarnings = {
  code: "envelope.more_issues",
  severity: "warning",
  text: "There are {count} more warnings than the {maxIssues} listed.",
} as const;
