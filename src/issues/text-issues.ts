/**
 * The text has no visible character: it is empty (`""`), or every character has the property White_Space or
 * Default_Ignorable_Code_Point or is U+2800. Another code of this family takes precedence.
 *
 * @field body (SMS), template, subject
 * @near The same in the body of an email has the warning `text.empty_body`.
 * @bad checkMessage(sms, { to: "447700900001", body: " \u200B" })
 * @good checkMessage(sms, { to: "447700900001", body: " . " })
 * @source vendor contract, 3; Unicode PropList and DerivedCoreProperties
 */
export const blank = {
  code: "text.blank",
  text: "The text is empty or has only invisible characters. Enter some text.",
} as const;

/**
 * A surrogate stands without its other half, so the text has no UTF-8 form.
 *
 * @field body, template, subject
 * @near Both halves, one behind the other.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello \uD83D" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello \uD83D\uDE00" })
 * @param offset UTF-16 units, 0-based
 * @source Unicode 3.9, D74
 */
export const loneSurrogate = {
  code: "text.lone_surrogate",
  text: "Character {offset+1} is incomplete, probably half of an emoji that was cut off. Delete it or write it again.",
} as const;

/**
 * A C0 or C1 control other than tab, LF and CR, or DEL. In `subject` the tab counts too.
 *
 * @field body, template, subject
 * @near Tab, LF and CR in a body or template.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello\u0000" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello\tthere" })
 * @param offset UTF-16 units, 0-based
 * @source Unicode 23.1; RFC 5322, 2.2
 */
export const controlCharacter = {
  code: "text.control_character",
  text: "The text has a control character, which cannot be sent. Delete character {offset+1}.",
} as const;

/**
 * LF, VT, FF, CR, U+0085, U+2028 or U+2029 in a subject.
 *
 * @field subject
 * @near A line break in the body.
 * @bad checkMessage(email, { to: "jane@example.com", from: "shop@example.com", subject: "Your\norder", body: "Hello" })
 * @good checkMessage(email, { to: "jane@example.com", from: "shop@example.com", subject: "Your order", body: "Hello\nJane" })
 * @param offset UTF-16 units, 0-based
 * @source RFC 5322, 2.1.1
 */
export const lineBreak = {
  code: "text.line_break",
  text: "The subject must be one line, but character {offset+1} is a line break. Replace it with a space.",
} as const;

/**
 * The text has over 32,768 code points.
 *
 * @field template (WhatsApp)
 * @near Exactly 32,768 code points, with the warning `text.long`.
 * @bad checkMessage(whatsapp, { receiver: "447700900001", template: "a".repeat(32_769) })
 * @good checkMessage(whatsapp, { receiver: "447700900001", template: "a".repeat(32_768) })
 * @param maxCodePoints code points, inclusive
 * @param actualCodePoints code points
 * @source vendor contract, 4 (WhatsApp: 32,768 for body-only templates)
 */
export const tooLong = {
  code: "text.too_long",
  text: "The text has {actualCodePoints} characters; the limit is {maxCodePoints}. Shorten it.",
} as const;

/**
 * The body of an email has no visible character, as in `text.blank`. It is kept as it is.
 *
 * @field body (email)
 * @near A body with one visible character.
 * @bad checkMessage(email, { to: "jane@example.com", from: "shop@example.com", subject: "Hi", body: " " })
 * @good checkMessage(email, { to: "jane@example.com", from: "shop@example.com", subject: "Hi", body: "." })
 * @source vendor contract, 2
 */
export const emptyBody = {
  code: "text.empty_body",
  severity: "warning",
  text: "The email has no visible text and will arrive empty. Write some if that is not meant.",
} as const;

/**
 * The text has over 1,024 code points, and at most 32,768.
 *
 * @field template (WhatsApp)
 * @near Exactly 1,024 code points.
 * @bad checkMessage(whatsapp, { receiver: "447700900001", template: "a".repeat(1025) })
 * @good checkMessage(whatsapp, { receiver: "447700900001", template: "a".repeat(1024) })
 * @param maxCodePoints code points, inclusive
 * @param actualCodePoints code points
 * @source vendor contract, 4 (WhatsApp: 1,024 for a template's body)
 */
export const long = {
  code: "text.long",
  severity: "warning",
  text: "The text has {actualCodePoints} characters, but most WhatsApp templates allow {maxCodePoints}. Shorten it unless yours allows more.",
} as const;
