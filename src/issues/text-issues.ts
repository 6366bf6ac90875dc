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
 * @param character its code point, as U+0000
 * @source Unicode 23.1; RFC 5322, 2.2
 */
export const controlCharacter = {
  code: "text.control_character",
  text: "The text has a control character, which cannot be sent. Delete character {offset+1}, {character}.",
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
  text: "The email has no visible text and will arrive empty. Add text if that is wrong.",
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

/**
 * The text has something that should have been replaced by a value. Either a field of a template: `{{name}}`, `{#var#}`, `{% if x %}`,
 * `##OTP##`, `${name}`, `#{name}`, `{!Contact.Name}`, `{order_id}`, `{orderId}`, `{FIRST_NAME}`, `{date}` and other usual names, `{0}`,
 * `<%= x %>`, `<?= $x ?>`, `[[name]]`, `[First Name]`, `[date]` before a mark, `[%name%]`, `*|NAME|*`, `%NAME%`, `%{name}` and `%s` (their first `%`
 * begins a word, and it is neither percent-encoding nor a folder), `<<First Name>>`, `<FIRST_NAME>` (in capitals or with an underscore; not in
 * the body of an email), and behind a greeting `{any_word}`, `[Name]` and `$name`. Or what programs write for a value that there is not,
 * where a word should stand: `[object Object]`, `Invalid Date`, `NaN`, `#N/A`, `undefined` (unless it is the English adjective), `null` and
 * `NULL` (only behind a salutation, a colon, `=`, `#` or a currency, or alone on their line; in German null is a number). In the body of an
 * email comments, `<script>` and `<style>` do not count.
 *
 * @field body, template, subject, sender
 * @near A code in single braces, or the word `undefined` in prose; in a sender a word such as `undefined` anywhere but at its start.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hi {{1}}, your balance is NaN" })
 * @good checkMessage(sms, { to: "447700900001", body: "Use code {SAVE10}. Division by zero is undefined." })
 * @param offset UTF-16 units, 0-based, of the first of these
 * @source WhatsApp Business Platform, templates; ECMA-262, 7.1.17 (ToString)
 */
export const placeholder = {
  code: "text.placeholder",
  severity: "warning",
  text: "The text from character {offset+1} on looks like a placeholder or a missing value, and will be sent as it is. Put in the value that belongs there.",
} as const;

/**
 * The text has a character reference of HTML, by number or by a common name: `&amp;`, `&nbsp;`, `&#39;`, `&eacute;`; or an escape of another
 * kind: `\\u00e9` of JSON, and `%20` between two words outside of a link. Not in the body of an email, which may be HTML.
 *
 * @field body (SMS), template, subject
 * @near An ampersand with other words behind it, as in `AT&T; now`.
 * @bad checkMessage(sms, { to: "447700900001", body: "Tom &amp; Jerry" })
 * @good checkMessage(sms, { to: "447700900001", body: "AT&T; now" })
 * @param offset UTF-16 units, 0-based, of the first one
 * @source HTML Living Standard, 13.5 (named character references)
 */
export const htmlEntity = {
  code: "text.html_entity",
  severity: "warning",
  text: "The text has an escape code such as &amp; or \\u00e9 at character {offset+1}, which the reader will see as it is written. Put in the character that it stands for.",
} as const;

/**
 * A line break is written out instead of made: `\\n` or `\\r\\n` as characters (not in a path such as `C:\\new`), `%0A` outside of a link,
 * or `<br>`. Not in the body of an email.
 *
 * @field body (SMS), template, subject
 * @near A path, or `%0A` in a link.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hi,\\nThere" })
 * @good checkMessage(sms, { to: "447700900001", body: "Copy it to C:\\new folder" })
 * @param offset UTF-16 units, 0-based, of the first one
 * @source ECMA-262, 12.9.4 (escape sequences); RFC 3986, 2.1
 */
export const escapedLineBreak = {
  code: "text.escaped_line_break",
  severity: "warning",
  text: "The text has a line break written out at character {offset+1}, which the reader will see as it is written. Put in a real line break.",
} as const;

/**
 * The text has U+FFFD, which programs put in place of bytes that they could not read.
 *
 * @field body, template, subject
 * @near Any other character.
 * @bad checkMessage(sms, { to: "447700900001", body: "Caf\uFFFD" })
 * @good checkMessage(sms, { to: "447700900001", body: "Caf\u00E9" })
 * @param offset UTF-16 units, 0-based, of the first one
 * @source Unicode 23.8 (specials)
 */
export const replacementCharacter = {
  code: "text.replacement_character",
  severity: "warning",
  text: "Character {offset+1} stands for one that was lost when the text was read in the wrong encoding. Write it again, or read the text as UTF-8.",
} as const;
