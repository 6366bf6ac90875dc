/**
 * The text needs over 255 segments, counted as in `sms.several_segments`.
 *
 * @field body (SMS)
 * @near Exactly 255 segments.
 * @bad checkMessage(sms, { to: "447700900001", body: "a".repeat(255 * 153 + 1) })
 * @good checkMessage(sms, { to: "447700900001", body: "a".repeat(255 * 153) })
 * @param maxSegments segments, inclusive
 * @param actualSegments segments
 * @source 3GPP TS 23.040, 9.2.3.24.1
 */
export const tooManySegments = {
  code: "sms.too_many_segments",
  text: "The text takes {actualSegments} SMS segments; the limit is {maxSegments}. Shorten it.",
} as const;

/**
 * The text needs more than one segment: over 160 septets in GSM-7 (an extension character counts two), or, with a
 * character outside of GSM-7, over 70 UTF-16 units. Then a segment holds 153 septets or 67 units, and neither an
 * extension character nor a surrogate pair is split.
 *
 * @field body (SMS)
 * @near Exactly 160 septets, or 70 UTF-16 units.
 * @bad checkMessage(sms, { to: "447700900001", body: "a".repeat(161) })
 * @good checkMessage(sms, { to: "447700900001", body: "a".repeat(160) })
 * @param actualSegments segments
 * @source 3GPP TS 23.038, 4 and 6.2.1
 */
export const severalSegments = {
  code: "sms.several_segments",
  severity: "warning",
  text: "The text will be sent as {actualSegments} SMS segments, and each is charged. Shorten it to send fewer.",
} as const;

/**
 * A character outside the GSM 7-bit default alphabet and its extension table forces UCS-2. (Both alphabets: at the
 * end of this page.)
 *
 * @field body (SMS)
 * @near The euro sign, which counts two.
 * @bad checkMessage(sms, { to: "447700900001", body: "5 \u20B9" })
 * @good checkMessage(sms, { to: "447700900001", body: "5 \u20AC" })
 * @param offset UTF-16 units, 0-based, of the first such character
 * @source 3GPP TS 23.038, 6.2.1 and 6.2.3
 */
export const unicode = {
  code: "sms.unicode",
  severity: "warning",
  text: "Character {offset+1} is not in the basic SMS alphabet (GSM-7), so one SMS holds 70 characters instead of 160. Replace it to fit more.",
} as const;
