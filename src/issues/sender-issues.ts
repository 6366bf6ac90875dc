/**
 * A C0 or C1 control (tab inside included), DEL, U+2028 or U+2029 stands in the sender, at its ends too.
 *
 * @field sender
 * @near Blanks around the sender.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", sender: "ACME\n" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: "ACME " })
 * @param offset UTF-16 units, 0-based
 * @param character its code point, as U+0000
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "sender.control_character",
  text: "A sender cannot contain control characters. Delete character {offset+1}, {character}.",
} as const;

/**
 * A sender that is not all digits has over 11 characters; networks refuse or cut it.
 *
 * @field sender
 * @near Exactly 11 characters, or digits only.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", sender: "ACMECompanyX" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: "ACMECompany" })
 * @param maxCharacters characters, inclusive
 * @param actualCharacters characters (code points)
 * @source 3GPP TS 23.040, 9.1.2.5
 */
export const longAlphanumeric = {
  code: "sender.long_alphanumeric",
  severity: "warning",
  text: "The sender has {actualCharacters} characters; networks reject or cut names over {maxCharacters}. Use a shorter one.",
} as const;

/**
 * A sender of digits only has over 15 of them.
 *
 * @field sender
 * @near Exactly 15 digits.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", sender: "4477009000012345" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: "447700900001234" })
 * @param maxDigits digits, inclusive
 * @param actualDigits digits
 * @source ITU-T E.164, 6.2.1
 */
export const longNumber = {
  code: "sender.long_number",
  severity: "warning",
  text: "The sender has {actualDigits} digits, but a phone number has at most {maxDigits}. Networks may reject it: correct the number.",
} as const;

/**
 * The sender is a phone number with a plus in front, perhaps with spaces, dashes, dots and brackets between its digits. An originator's
 * type says that it is international; the plus is no part of it. Then `sender.long_alphanumeric` is not reported.
 *
 * @field sender
 * @near The same digits without the plus.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", sender: "+1 202 555 0147" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: "12025550147" })
 * @source 3GPP TS 23.040, 9.1.2.5
 */
export const leadingPlus = {
  code: "sender.leading_plus",
  severity: "warning",
  text: "Networks may reject or cut a sender number with a plus. Delete the plus and use digits only, country code first.",
} as const;

/**
 * The sender has a character outside the GSM 7-bit default alphabet and its extension table, the only ones that an alphanumeric originator
 * can have.
 *
 * @field sender
 * @near Letters with accents that GSM-7 has.
 * @bad checkMessage(sms, { to: "447700900001", body: "Hello", sender: "ACME\u2122" })
 * @good checkMessage(sms, { to: "447700900001", body: "Hello", sender: "M\u00FCller" })
 * @param offset UTF-16 units, 0-based, of the first such character
 * @source 3GPP TS 23.040, 9.1.2.5
 */
export const unicode = {
  code: "sender.unicode",
  severity: "warning",
  text: "Character {offset+1} of the sender is not in the basic SMS alphabet (GSM-7); networks reject or replace it. Use plain letters and digits.",
} as const;
