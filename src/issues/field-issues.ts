/**
 * The field is absent: no own enumerable property, `undefined`, `null`, `""` or blanks only. Of body, template and
 * subject only the first three: `""` and blanks are `text.blank` there, in the body of an email the warning
 * `text.empty_body`.
 *
 * @field every required field
 * @near A body, template or subject that is `""` or blanks only has `text.blank`.
 * @bad checkMessage(sms, { body: "Hello" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello" })
 * @source vendor contract, 2 and 3
 */
export const required = {
  code: "field.required",
  text: "This field is required. Fill it in.",
} as const;

/**
 * The value is not absent and has another type than the field takes; numbers, booleans and objects are never turned
 * into strings. Most fields take a string; scheduledTime also a `Date`, cc and bcc also an array of strings (whose
 * entries may be absent), attachments an array of objects or an object with such an array under `attachment`,
 * file_data also bytes.
 *
 * @field every field
 * @near `null` and `undefined` are absent: `field.required`, or nothing for an optional field.
 * @bad checkMessage(sms, { to: 447700900001, body: "Hello" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: null })
 * @param expected a type
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "field.wrong_type",
  text: "This field has the wrong type. Change it from {actual} to {expected}.",
} as const;

/**
 * The key is none of the fields of this place, letter case counted (option `unknownFields`: "reject", the default).
 * It is an error for every such key, whatever its value.
 *
 * @field any unknown key
 * @near With `unknownFields: "strip"` or `"keep"` an unknown key is no error.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", tags: [] })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", tags: [] }, { unknownFields: "strip" })
 * @source vendor contract, 2
 */
export const unknown = {
  code: "field.unknown",
  text: "This field is unknown here. Remove it or correct its name.",
} as const;

/**
 * The text names the nearest known name where, letter case and underscores aside, at most a third of the longer name
 * differs (insertions, deletions, replacements, swaps of neighbours), in keys of up to 64 UTF-16 units.
 *
 * @field any unknown key
 * @near With `unknownFields: "strip"` or `"keep"` an unknown key is no error.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", scheduleTime: null })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", scheduledTime: null })
 * @param suggestion the nearest known name, only where one is near
 * @source vendor contract, 2
 */
export const unknownWithSuggestion = {
  code: "field.unknown",
  text: 'This field is unknown here. Did you mean "{suggestion}"?',
} as const;

/**
 * With `unknownFields: "strip"` or `"keep"`, the key is none of the fields of this place but much like one: it is probably a slip, and
 * the field that was meant stays empty.
 *
 * @field any unknown key
 * @near A key that is like no field is stripped or kept without a word.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", scheduleTime: "2099-01-01T00:00:00Z" }, { unknownFields: "strip" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", priority: 1 }, { unknownFields: "strip" })
 * @param suggestion the field that the key is like
 * @source vendor contract, 2
 */
export const nearMiss = {
  code: "field.unknown",
  severity: "warning",
  text: 'This field is unknown here and has no effect. If you meant "{suggestion}", correct its name.',
} as const;

/**
 * The key is an own `__proto__`, `constructor` or `prototype`, whatever the option `unknownFields` says; with "keep"
 * these and `toString` also at any depth of what is kept.
 *
 * @field any key
 * @near Properties that an object inherits do not count.
 * @bad checkMessage(sms, JSON.parse('{"to":"447700900001","body":"Hello","__proto__":{}}'))
 * @good checkMessage(sms, Object.create({ constructor: 1 }, Object.getOwnPropertyDescriptors({ to: "447700900001",
 *   body: "Hello" })))
 * @source CWE-1321
 */
export const unsafeKey = {
  code: "field.unsafe_key",
  text: "This key can overwrite the internals of objects (prototype pollution). Remove the key.",
} as const;

/**
 * A getter or proxy throws when the value is read, or a list of over 1,000,000 entries has holes.
 *
 * @field every field
 * @near A getter that returns the value.
 * @bad checkMessage(sms, { to: "447700900001", get body() { throw new Error("locked"); } })
 * @good checkMessage(sms, { to: "447700900001", get body() { return "Hello"; } })
 * @source this library
 */
export const unreadable = {
  code: "field.unreadable",
  text: "Reading this field threw an error. Pass plain data without getters or proxies.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value holds something that JSON cannot say: a function, a symbol, a bigint,
 * `undefined`, `NaN`, an infinity, a `Date` or other built-in object, a hole, a cycle, a lone surrogate (in a key
 * too).
 *
 * @field kept unknown fields
 * @near The same value in an unknown field that is stripped.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", tags: [NaN] }, { unknownFields: "keep" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", tags: [0] }, { unknownFields: "keep" })
 * @param actual a type
 * @source RFC 8259
 */
export const notJson = {
  code: "field.not_json",
  text: "JSON cannot hold {actual}. Replace it with plain data or remove it.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value is nested deeper than 100 levels, its own included.
 *
 * @field kept unknown fields
 * @near Exactly 100 levels.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", tags: JSON.parse("[".repeat(101) + "]".repeat(101)) },
 *   { unknownFields: "keep" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", tags: JSON.parse("[".repeat(100) + "]".repeat(100)) },
 *   { unknownFields: "keep" })
 * @param maxDepth levels, inclusive
 * @source this library
 */
export const tooDeep = {
  code: "field.too_deep",
  text: "This field is nested more than {maxDepth} levels deep. Flatten it or remove it.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value holds more than 100,000 values, those nested in it counted (each as
 * often as it stands there).
 *
 * @field kept unknown fields
 * @near Exactly 100,000 values, the list itself counted.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", tags: Array(100_000).fill(0) }, { unknownFields: "keep"
 *   })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", tags: Array(99_999).fill(0) }, { unknownFields: "keep"
 *   })
 * @param maxValues values, inclusive
 * @source this library
 */
export const tooManyValues = {
  code: "field.too_many_values",
  text: "This field holds more than {maxValues} values. Shorten it or remove it.",
} as const;

/**
 * In `parseRequest`: a message has both `scheduled_time` and `scheduledTime`, whatever their values.
 *
 * @field scheduled_time
 * @near `scheduled_time` alone has the warning `field.old_name`.
 * @bad parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello", scheduled_time: "", scheduledTime: "" }] })
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello", scheduled_time: "" }] })
 * @param name the field's name
 * @source vendor contract, 2
 */
export const givenTwice = {
  code: "field.given_twice",
  text: 'This is the old name of "{name}", which is given as well. Keep only "{name}".',
} as const;

/**
 * `parseRequest` read version 1.1's `scheduled_time` as `scheduledTime`.
 *
 * @field scheduled_time
 * @near `scheduledTime`; `checkMessage` and `buildRequest` do not take the old name.
 * @bad parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello", scheduled_time: "" }] })
 * @good parseRequest(sms, { sms: [{ to: "447700900001", body: "Hello", scheduledTime: "" }] })
 * @param name the field's name
 * @source vendor contract, 2
 */
export const oldName = {
  code: "field.old_name",
  severity: "warning",
  text: 'This is the old name of "{name}". Its value was used; write "{name}" from now on.',
} as const;
