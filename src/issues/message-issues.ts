/**
 * A message is no object: a string, number, list, `null`, hole, `Date`, `Map`, boxed value or function. (Instances of
 * an application's own classes are objects; their own properties count.)
 *
 * @field message
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "message.wrong_type",
  text: "Expected an object, got {actual}.",
} as const;

/**
 * The message is a proxy that refuses to list its properties.
 *
 * @field message
 * @source this library
 */
export const unreadable = {
  code: "message.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

/**
 * In `buildBatches`: a request with this message only has more UTF-8 bytes than `limits.maxBytes`.
 *
 * @field message
 * @param actualBytes UTF-8 bytes
 * @param maxBytes UTF-8 bytes, inclusive
 * @source option `limits.maxBytes`
 */
export const tooLarge = {
  code: "message.too_large",
  text: "There are {actualBytes} bytes of JSON; at most {maxBytes} are allowed. Shorten it.",
} as const;
