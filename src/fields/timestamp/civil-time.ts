/**
 * The last day of a month in the proleptic Gregorian calendar; `month` is 1 to 12.
 * Arithmetic alone: date-fns would count in the time zone of the machine, and `Date.UTC` takes years below 100 for 19xx.
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Milliseconds from 1970-01-01T00:00:00 to a date and time of the same clock, without regard to any zone. */
export function civilMilliseconds(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  return (((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000;
}

/** `YYYY-MM-DDTHH:mm:ss` for what `civilMilliseconds` counts; the fraction is cut. Years 0000 to 9999 only. */
export function formatCivil(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/** `+05:30` for 330. */
export function formatOffset(offsetMinutes: number): string {
  const minutes = Math.abs(offsetMinutes);
  return `${offsetMinutes < 0 ? "-" : "+"}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts years from 1 March, so that a leap day is the last of its year; 719,468 days lie between 0000-03-01 and 1970-01-01. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = month <= 2 ? month + 9 : month - 3;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - 719_468;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
