/**
 * A message is no object: a string, number, list, `null`, hole, `Date`, `Map`, boxed value or function.
 *
 * @field message
 * @near An instance of an application's own class, whose own properties count.
 * @bad checkMessage(sms, "Hello")
 * @good checkMessage(sms, { to: "447700900001", body: "Hello" })
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "message.wrong_type",
  text: "A message cannot be of type {actual}. Pass an object with the fields of its channel.",
} as const;

/**
 * The message is a proxy that refuses to list its properties.
 *
 * @field message
 * @near A single field that throws when it is read has `field.unreadable`.
 * @bad checkMessage(sms, new Proxy({}, { ownKeys() { throw new Error("locked"); } }))
 * @good checkMessage(sms, new Proxy({ to: "447700900001", body: "Hello" }, {}))
 * @source this library
 */
export const unreadable = {
  code: "message.unreadable",
  text: "Reading this message threw an error. Pass plain data without getters or proxies.",
} as const;

/**
 * In `buildBatches`: a request with this message alone has more UTF-8 bytes than `limits.maxBytes`.
 *
 * @field message
 * @near A request of several messages that is too large: it is split.
 * @bad [...buildBatches(sms, [{ to: "447700900001", body: "A" }], { limits: { maxBytes: 40 } })]
 * @good [...buildBatches(sms, [{ to: "447700900001", body: "A" }], { limits: { maxBytes: 43 } })]
 * @param actualBytes UTF-8 bytes
 * @param maxBytes UTF-8 bytes, inclusive
 * @source option `limits.maxBytes`
 */
export const tooLarge = {
  code: "message.too_large",
  text: "This message has {actualBytes} bytes as JSON; the limit is {maxBytes}. Shorten its text or attach less.",
} as const;
