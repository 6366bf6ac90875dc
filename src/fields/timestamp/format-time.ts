import { MILLISECONDS_IN_DAY } from "../../tables/time-units.ts";
import { dateOfDay } from "./calendar.ts";

/** The last day that was written: a batch is mostly of one day. */
let lastDay = NaN;
let lastDate = "";

/** `YYYY-MM-DDTHH:mm:ss` of milliseconds since 1970-01-01T00:00:00 on the same clock, cut to seconds; for years 0000 to 9999. */
export function formatClock(local: number): string {
  const day = Math.floor(local / MILLISECONDS_IN_DAY);
  if (day !== lastDay) {
    lastDate = formatDate(day);
    lastDay = day;
  }
  const seconds = Math.floor((local - day * MILLISECONDS_IN_DAY) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${lastDate}T${formatMinutes(minutes)}:${twoDigits(seconds - minutes * 60)}`;
}

/** `+05:30` for 330. */
export function formatOffset(offsetMinutes: number): string {
  return (offsetMinutes < 0 ? "-" : "+") + formatMinutes(Math.abs(offsetMinutes));
}

function formatDate(day: number): string {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** `HH:mm`. */
function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${twoDigits(hours)}:${twoDigits(minutes - hours * 60)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
