/** C0 and C1 controls, DEL, U+2028 and U+2029: each ends or breaks a line or a header somewhere. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029]/;

/** Ends of a line in any convention; some break a header. */
export const LINE_BREAK: RegExp = /[\n-\r\x85\u2028\u2029]/;

/** The offset (UTF-16 units) of the first control character, tab included; -1 when there is none. */
export function findControlCharacter(text: string): number {
  return text.search(CONTROL);
}
