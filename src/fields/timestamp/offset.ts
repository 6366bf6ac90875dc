/** Largest offset from UTC that is taken, east or west, inclusive: 18:00. */
export const MAX_OFFSET_MINUTES = 1080;

/** U+2212 is the sign that ISO 8601 prefers for a minus. */
const OFFSET = /^([+\-\u2212])(\d\d)(?::?([0-5]\d))?$/;

/** `±HH:MM` of `±HH:MM`, `±HHMM` or `±HH`, up to 99:59, and `Z` of `-00:00` (RFC 3339, 4.3); `undefined` for every other text. */
export function readOffset(text: string): string | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return undefined;
  const [, sign, hours = "", minutes = "00"] = match;
  if (sign === "+") return `+${hours}:${minutes}`;
  return hours === "00" && minutes === "00" ? "Z" : `-${hours}:${minutes}`;
}

/** Reads the minutes of `Z` or `±HH:MM`, east positive. */
export function offsetMinutes(offset: string): number {
  if (offset === "Z") return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith("-") ? -minutes : minutes;
}

export function isTooLarge(offset: string): boolean {
  return Math.abs(offsetMinutes(offset)) > MAX_OFFSET_MINUTES;
}

/** A zone may be nothing but an offset. */
export function isOffset(zone: string): boolean {
  return /^[+-]/.test(zone);
}
