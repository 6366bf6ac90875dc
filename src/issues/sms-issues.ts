/**
 * The text needs over 255 segments, counted as in `sms.several_segments`.
 *
 * @field body (SMS)
 * @param maxSegments segments, inclusive
 * @param actualSegments segments
 * @source 3GPP TS 23.040, 9.2.3.24.1
 */
export const tooManySegments = {
  code: "sms.too_many_segments",
  text: "There are {actualSegments} SMS; at most {maxSegments} are allowed. Shorten it.",
} as const;

/**
 * The text needs more than one segment: over 160 septets in GSM-7 (an extension character counts two), or, with a
 * character outside of GSM-7, over 70 UTF-16 units. Then a segment holds 153 septets or 67 units, and neither an
 * extension character nor a surrogate pair is split.
 *
 * @field body (SMS)
 * @param actualSegments segments
 * @source 3GPP TS 23.038, 4 and 6.2.1
 */
export const severalSegments = {
  code: "sms.several_segments",
  severity: "warning",
  text: "There are {actualSegments} SMS, and each is charged.",
} as const;

/**
 * A character outside the GSM 7-bit default alphabet and its extension table forces UCS-2. (Both alphabets: at the
 * end of this page.)
 *
 * @field body (SMS)
 * @param offset UTF-16 units, 0-based, of the first such character
 * @source 3GPP TS 23.038, 6.2.1 and 6.2.3
 */
export const unicode = {
  code: "sms.unicode",
  severity: "warning",
  text: "There is a character outside of GSM-7 (at offset {offset}): an SMS holds 70 characters, not 160.",
} as const;
