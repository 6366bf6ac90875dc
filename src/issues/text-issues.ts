/**
 * The text has no visible character: it is empty (`""`), or every character has the property White_Space or
 * Default_Ignorable_Code_Point or is U+2800. Another code of this family takes precedence.
 *
 * @field body (SMS), template, subject
 * @source vendor contract, 3; Unicode PropList and DerivedCoreProperties
 */
export const blank = {
  code: "text.blank",
  text: "There is nothing visible. Write something.",
} as const;

/**
 * A surrogate stands without its other half, so the text has no UTF-8 form.
 *
 * @field body, template, subject
 * @param offset UTF-16 units, 0-based
 * @source Unicode 3.9, D74
 */
export const loneSurrogate = {
  code: "text.lone_surrogate",
  text: "There is half a character (at offset {offset}), perhaps of an emoji. Remove it.",
} as const;

/**
 * A C0 or C1 control other than tab, LF and CR, or DEL. In `subject` the tab counts too.
 *
 * @field body, template, subject
 * @param offset UTF-16 units, 0-based
 * @source Unicode 23.1; RFC 5322, 2.2
 */
export const controlCharacter = {
  code: "text.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * LF, VT, FF, CR, U+0085, U+2028 or U+2029 in a subject.
 *
 * @field subject
 * @param offset UTF-16 units, 0-based
 * @source RFC 5322, 2.1.1
 */
export const lineBreak = {
  code: "text.line_break",
  text: "There is a line break (at offset {offset}). Remove it.",
} as const;

/**
 * The text has over 32,768 code points.
 *
 * @field template (WhatsApp)
 * @param maxCodePoints code points, inclusive
 * @param actualCodePoints code points
 * @source vendor contract, 4 (WhatsApp: 32,768 for body-only templates)
 */
export const tooLong = {
  code: "text.too_long",
  text: "There are {actualCodePoints} characters; at most {maxCodePoints} are allowed. Shorten it.",
} as const;

/**
 * The body of an email has no visible character, as in `text.blank`. It is kept as it is.
 *
 * @field body (email)
 * @source vendor contract, 2
 */
export const emptyBody = {
  code: "text.empty_body",
  severity: "warning",
  text: "There is nothing visible. The email arrives empty.",
} as const;

/**
 * The text has over 1,024 code points, and at most 32,768.
 *
 * @field template (WhatsApp)
 * @param maxCodePoints code points, inclusive
 * @param actualCodePoints code points
 * @source vendor contract, 4 (WhatsApp: 1,024 for a template's body)
 */
export const long = {
  code: "text.long",
  severity: "warning",
  text: "There are {actualCodePoints} characters; most templates end at {maxCodePoints}.",
} as const;
