/**
 * A C0 or C1 control (tab inside included), DEL, U+2028 or U+2029 stands in the sender, at its ends too. Blanks
 * around it are dropped.
 *
 * @field sender
 * @param offset UTF-16 units, 0-based
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "sender.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * A sender that is not all digits has over 11 characters; networks refuse or cut it.
 *
 * @field sender
 * @param maxCharacters characters, inclusive
 * @param actualCharacters characters (code points)
 * @source 3GPP TS 23.040, 9.1.2.5
 */
export const longAlphanumeric = {
  code: "sender.long_alphanumeric",
  severity: "warning",
  text: "There are {actualCharacters} characters; networks show at most {maxCharacters} when not all are digits.",
} as const;

/**
 * A sender of digits only has over 15 of them.
 *
 * @field sender
 * @param maxDigits digits, inclusive
 * @param actualDigits digits
 * @source ITU-T E.164, 6.2.1
 */
export const longNumber = {
  code: "sender.long_number",
  severity: "warning",
  text: "There are {actualDigits} digits; a phone number has at most {maxDigits}.",
} as const;
