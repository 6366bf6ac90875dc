import { civilMilliseconds, daysInMonth } from "./civil-time.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";

/** Largest offset from UTC that is taken, east or west, inclusive: 18:00. */
export const MAX_OFFSET_MINUTES = 1080;

/**
 * Milliseconds since the epoch of a timestamp in canonical form, `YYYY-MM-DDTHH:mm:ssZ` or `...±HH:MM` but not `-00:00`;
 * NaN for every other text. One look at the characters, whole numbers throughout, nothing allocated.
 */
export function canonicalInstant(text: string): number {
  const { length } = text;
  if (length !== 20 && length !== 25) return NaN;
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH || text.charCodeAt(10) !== UPPER_T) return NaN;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return NaN;
  const century = twoDigitsAt(text, 0);
  const yearOfCentury = twoDigitsAt(text, 2);
  const month = twoDigitsAt(text, 5);
  const day = twoDigitsAt(text, 8);
  const hour = twoDigitsAt(text, 11);
  const minute = twoDigitsAt(text, 14);
  const second = twoDigitsAt(text, 17);
  const year = century * 100 + yearOfCentury;
  if (century > 99 || yearOfCentury > 99 || hour > 23 || minute > 59 || second > 59) return NaN;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return NaN;
  const offsetMinutes = length === 20 ? zuluAt(text, 19) : offsetAt(text, 19);
  if (offsetMinutes > MAX_OFFSET_MINUTES) return NaN;
  return civilMilliseconds(year, month, day, hour, minute, second) - offsetMinutes * MILLISECONDS_IN_MINUTE;
}

const PLUS = 0x2b;
const DASH = 0x2d;
const COLON = 0x3a;
const UPPER_T = 0x54;
const UPPER_Z = 0x5a;

/** What stands for digits or an offset that are malformed: beyond every bound. */
const BAD = 10_000;

function zuluAt(text: string, index: number): number {
  return text.charCodeAt(index) === UPPER_Z ? 0 : BAD;
}

function offsetAt(text: string, index: number): number {
  const sign = text.charCodeAt(index);
  if ((sign !== PLUS && sign !== DASH) || text.charCodeAt(index + 3) !== COLON) return BAD;
  const hours = twoDigitsAt(text, index + 1);
  const minutes = twoDigitsAt(text, index + 4);
  const offsetMinutes = hours * 60 + minutes;
  if (minutes > 59 || offsetMinutes > MAX_OFFSET_MINUTES) return BAD;
  if (sign === PLUS) return offsetMinutes;
  return offsetMinutes === 0 ? BAD : -offsetMinutes;
}

function twoDigitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 0x30;
  const ones = text.charCodeAt(index + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : BAD;
}
