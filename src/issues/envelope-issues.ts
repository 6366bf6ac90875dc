/**
 * The body is no object, or what stands where the list of messages belongs is no list (`buildRequest` takes whatever
 * is no list for one message).
 *
 * @field body, message list
 * @near A message that is no object has `message.wrong_type`.
 * @bad parseRequest(sms, 42)
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello" }] })
 * @param expected a type
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "envelope.wrong_type",
  text: "This part of the request has the wrong type. Change it from {actual} to {expected}.",
  apiErrorCode: 4217,
} as const;

/**
 * The body is a string: JSON that nobody parsed, or anything else.
 *
 * @field body
 * @near What `JSON.parse` makes of the same string.
 * @bad parseRequest(sms, '{"sms":[{"to":"447700900001","body":"Hello"}]}')
 * @good parseRequest(sms, JSON.parse('{"sms":[{"to":"447700900001","body":"Hello"}]}'))
 * @source vendor contract, 2
 */
export const jsonString = {
  code: "envelope.json_string",
  text: "The request body is still a string. Parse it with JSON.parse first.",
  apiErrorCode: 4217,
} as const;

/**
 * A getter or proxy of the body or of the list throws, or a list of over 1,000,000 entries has holes (a shorter one
 * reports each hole as `message.wrong_type`).
 *
 * @field body, message list
 * @near A getter of a message's field that throws has `field.unreadable`.
 * @bad parseRequest(sms, { get sms() { throw new Error("locked"); } })
 * @good parseRequest(sms, { get sms() { return [{ to: "447700900001", body: "Hello" }]; } })
 * @source this library
 */
export const unreadable = {
  code: "envelope.unreadable",
  text: "Reading the request threw an error. Pass plain data without getters or proxies.",
} as const;

/**
 * The list is absent (`undefined`, `null`) or empty.
 *
 * @field message list
 * @near A list of one message.
 * @bad buildRequest(sms, [])
 * @good buildRequest(sms, [{ to: "447700900001", body: "Hello" }])
 * @source vendor contract, 3, code 4217
 */
export const noMessages = {
  code: "envelope.no_messages",
  text: "The request has no messages. Add at least one.",
  apiErrorCode: 4217,
} as const;

/**
 * The body lacks the channel's own list key.
 *
 * @field body
 * @near A list that is there but empty has `envelope.no_messages`.
 * @bad parseRequest(sms, {})
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello" }] })
 * @param key the key the channel uses
 * @source vendor contract, 3, code 4217
 */
export const missingList = {
  code: "envelope.missing_list",
  text: 'The request has no "{key}" list. Put the messages under that key.',
  apiErrorCode: 4217,
} as const;

/**
 * The body has the list key of another channel.
 *
 * @field body
 * @near A key of no channel has `field.unknown`.
 * @bad parseRequest(sms, { email: [] })
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello" }] })
 * @param actualChannel a channel
 * @param expectedChannel a channel
 * @param key the key the channel uses
 * @source vendor contract, 2
 */
export const otherChannel = {
  code: "envelope.other_channel",
  text: 'This list holds {actualChannel} messages, but the channel is {expectedChannel}. Put {expectedChannel} messages under "{key}".',
  apiErrorCode: 4217,
} as const;

/**
 * The name, in any letter case and without its surrounding blanks, is none of the channels' (absent or blank means
 * sms).
 *
 * @field findChannel
 * @near Another letter case, or blanks around the name.
 * @bad findChannel("fax")
 * @good findChannel(" SMS ")
 * @param channels the names, with commas
 * @source vendor contract, 3, code 4218
 */
export const unknownChannel = {
  code: "envelope.unknown_channel",
  text: "This channel is unknown. Use one of these: {channels}.",
  apiErrorCode: 4218,
} as const;

/**
 * The list holds more messages than `limits.maxMessages`.
 *
 * @field message list
 * @near Exactly `limits.maxMessages` messages.
 * @bad buildRequest(sms, [{ to: "447700900001", body: "A" }, { to: "447700900001", body: "B" }], { limits: {
 *   maxMessages: 1 } })
 * @good buildRequest(sms, [{ to: "447700900001", body: "A" }], { limits: { maxMessages: 1 } })
 * @param actualMessages messages
 * @param maxMessages messages, inclusive
 * @source option `limits.maxMessages`
 */
export const tooManyMessages = {
  code: "envelope.too_many_messages",
  text: "The request has {actualMessages} messages; the limit is {maxMessages}. Split them into several requests.",
} as const;

/**
 * The envelope as JSON has more UTF-8 bytes than `limits.maxBytes`.
 *
 * @field body
 * @near Exactly `limits.maxBytes` bytes.
 * @bad buildRequest(sms, { to: "447700900001", body: "A" }, { limits: { maxBytes: 40 } })
 * @good buildRequest(sms, { to: "447700900001", body: "A" }, { limits: { maxBytes: 43 } })
 * @param actualBytes UTF-8 bytes
 * @param maxBytes UTF-8 bytes, inclusive
 * @source option `limits.maxBytes`
 */
export const tooLarge = {
  code: "envelope.too_large",
  text: "The request has {actualBytes} bytes as JSON; the limit is {maxBytes}. Split it into several requests.",
} as const;

/**
 * A result has more errors, or as a warning more warnings, than `limits.maxIssues`. The issue comes last, after the
 * listed ones.
 *
 * @field any
 * @near As many errors as `limits.maxIssues`, or as a warning as many warnings.
 * @bad checkMessage(sms, { to: "x", body: "" }, { limits: { maxIssues: 1 } })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello" }, { limits: { maxIssues: 1 } })
 * @param count issues of this severity that are not listed
 * @param maxIssues issues of this severity that are
 * @source option `limits.maxIssues`
 */
export const moreErrors = {
  code: "envelope.more_issues",
  text: "Errors listed: {maxIssues}; errors left out: {count}. Fix the listed ones first.",
} as const;

/**
 * The body is `{"root": {...}}`, as in version 1.1 and older pages of version 2.
 *
 * @field body
 * @near The same request without the wrapper.
 * @bad parseRequest(sms, { root: { sms: [{ to: "447700900001", body: "Hello" }] } })
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello" }] })
 * @source vendor contract, 2
 */
export const rootWrapper = {
  code: "envelope.root_wrapper",
  severity: "warning",
  text: 'The request was wrapped in "root", as in version 1.1 of the API, and was unwrapped. Leave the wrapper out.',
} as const;

/**
 * A result has more errors, or as a warning more warnings, than `limits.maxIssues`. The issue comes last, after the
 * listed ones.
 *
 * @field any
 * @near As many errors as `limits.maxIssues`, or as a warning as many warnings.
 * @bad checkMessage(sms, { to: "447700900001", body: "\u0939".repeat(71) }, { limits: { maxIssues: 1 } })
 * @good checkMessage(sms, { to: "447700900001", body: "\u0939" }, { limits: { maxIssues: 1 } })
 * @param count issues of this severity that are not listed
 * @param maxIssues issues of this severity that are
 * @source option `limits.maxIssues`
 */
export const moreWarnings = {
  code: "envelope.more_issues",
  severity: "warning",
  text: "Warnings listed: {maxIssues}; warnings left out: {count}. Read the listed ones first.",
} as const;
