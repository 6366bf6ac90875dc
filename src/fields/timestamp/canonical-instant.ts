import { MILLISECONDS_IN_DAY, MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";
import { daysSince1970 } from "./calendar.ts";
import { MAX_OFFSET_MINUTES } from "./offset.ts";

/** Everything but the length of months and the largest offset. */
const CANONICAL =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|(?!-00:00)[+-]\d\d:[0-5]\d)$/;
const CANONICAL_UNITS = 25;
const DASH = 0x2d;

/**
 * Milliseconds since the epoch of a timestamp in canonical form, `YYYY-MM-DDTHH:mm:ssZ` or `...±HH:MM` but not `-00:00`;
 * NaN for every other text. Nothing is allocated: `Date` would be slower, and takes years below 100 for 19xx.
 */
export function canonicalInstant(text: string): number {
  if (text.length > CANONICAL_UNITS || !CANONICAL.test(text)) return NaN;
  const offsetMinutes = text.length === CANONICAL_UNITS ? minutesAt(text, 20) : 0;
  const days = daysSince1970(
    twoDigitsAt(text, 0) * 100 + twoDigitsAt(text, 2),
    twoDigitsAt(text, 5),
    twoDigitsAt(text, 8),
  );
  if (offsetMinutes > MAX_OFFSET_MINUTES) return NaN;
  const minutes = minutesAt(text, 11) + (text.charCodeAt(19) === DASH ? offsetMinutes : -offsetMinutes);
  return days * MILLISECONDS_IN_DAY + minutes * MILLISECONDS_IN_MINUTE + twoDigitsAt(text, 17) * 1000;
}

/** Reads the minutes of `HH:mm`. */
function minutesAt(text: string, index: number): number {
  return twoDigitsAt(text, index) * 60 + twoDigitsAt(text, index + 3);
}

function twoDigitsAt(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 0x30 * 11;
}
