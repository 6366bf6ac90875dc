import { MILLISECONDS_IN_DAY, YEAR_10_000 } from "../../tables/time-units.ts";
import { formatClock } from "./format-time.ts";

/** Canonical timestamps on a day that every month has, from 2000 on, with an offset of less than 18:00. */
const USUAL =
  /^[2-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|(?!-00:00)[+-](?:0\d|1[0-7]):[0-5]\d)$/;

/** The last bound, and the day that it belongs to. */
let boundDay = NaN;
let bound = "";

/**
 * Returns `true` when the text is a canonical timestamp at least one day after an instant, seen without computing its own: two days later
 * on the clock of any offset. `false` says nothing.
 */
export function isSurelyFuture(text: string, now: number): boolean {
  if (text.length > 25 || !USUAL.test(text)) return false;
  const day = Math.floor(now / MILLISECONDS_IN_DAY);
  if (day !== boundDay) {
    bound = boundAfter(day);
    boundDay = day;
  }
  return text >= bound;
}

/** Texts compare like times as long as years have four digits. */
function boundAfter(day: number): string {
  const start = Math.max(0, day + 3) * MILLISECONDS_IN_DAY;
  return start < YEAR_10_000 ? formatClock(start) : "~";
}
