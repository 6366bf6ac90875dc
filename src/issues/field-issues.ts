/**
 * The field is absent: no own enumerable property, `undefined`, `null`, `""` or blanks only. Of body, template and
 * subject only the first three: `""` and blanks are `text.blank` there, in the body of an email the warning
 * `text.empty_body`.
 *
 * @field every required field
 * @source vendor contract, 2 and 3
 */
export const required = {
  code: "field.required",
  text: "This is required.",
} as const;

/**
 * The value is not absent and has another type than the field takes; numbers, booleans and objects are never turned
 * into strings. Most fields take a string; scheduledTime also a `Date`, cc and bcc also an array of strings (whose
 * entries may be absent), attachments an array of objects or an object with such an array under `attachment`,
 * file_data also bytes.
 *
 * @field every field
 * @param expected a type
 * @param actual a type
 * @source vendor contract, 2
 */
export const wrongType = {
  code: "field.wrong_type",
  text: "Expected {expected}, got {actual}.",
} as const;

/**
 * The key is none of the fields of this place, letter case counted (option `unknownFields`: "reject", the default).
 * It is an error for every such key, whatever its value.
 *
 * @field any unknown key
 * @source vendor contract, 2
 */
export const unknown = {
  code: "field.unknown",
  text: "There is no such field. Remove it.",
} as const;

/**
 * With a suggestion where letter case and underscores aside at most a third of the longer name differs (insertions,
 * deletions, replacements, swaps of neighbours), in keys of up to 64 UTF-16 units.
 *
 * @field any unknown key
 * @param suggestion the nearest known name, only where one is near
 * @source vendor contract, 2
 */
export const unknownWithSuggestion = {
  code: "field.unknown",
  text: 'There is no such field. Did you mean "{suggestion}"?',
} as const;

/**
 * The key is an own `__proto__`, `constructor` or `prototype`, whatever the option `unknownFields` says; with "keep"
 * these and `toString` also at any depth of what is kept.
 *
 * @field any key
 * @source CWE-1321
 */
export const unsafeKey = {
  code: "field.unsafe_key",
  text: "This key is unsafe. Remove it.",
} as const;

/**
 * A getter or proxy throws when the value is read, or a list of over 1,000,000 entries has holes.
 *
 * @field every field
 * @source this library
 */
export const unreadable = {
  code: "field.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value holds something that JSON cannot say: a function, a symbol, a bigint,
 * `undefined`, `NaN`, an infinity, a `Date` or other built-in object, a hole, a cycle, a lone surrogate (in a key
 * too).
 *
 * @field kept unknown fields
 * @param actual a type
 * @source RFC 8259
 */
export const notJson = {
  code: "field.not_json",
  text: "This holds {actual}, which is no JSON. Remove it.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value is nested deeper than 100 levels, its own included.
 *
 * @field kept unknown fields
 * @param maxDepth levels, inclusive
 * @source this library
 */
export const tooDeep = {
  code: "field.too_deep",
  text: "This is nested over {maxDepth} levels deep. Remove it.",
} as const;

/**
 * With `unknownFields`: "keep", a kept value holds more than 100,000 values, those nested in it counted (each as
 * often as it stands there).
 *
 * @field kept unknown fields
 * @param maxValues values, inclusive
 * @source this library
 */
export const tooManyValues = {
  code: "field.too_many_values",
  text: "This holds over {maxValues} values. Remove it.",
} as const;

/**
 * In `parseRequest`: both `scheduled_time` and `scheduledTime` are there, whatever their values.
 *
 * @field scheduled_time
 * @param name the field's name
 * @source vendor contract, 2
 */
export const givenTwice = {
  code: "field.given_twice",
  text: 'This is the old name of "{name}", which is given too. Remove one.',
} as const;

/**
 * `parseRequest` read version 1.1's `scheduled_time` as `scheduledTime`.
 *
 * @field scheduled_time
 * @param name the field's name
 * @source vendor contract, 2
 */
export const oldName = {
  code: "field.old_name",
  severity: "warning",
  text: 'This is the old name of "{name}".',
} as const;
