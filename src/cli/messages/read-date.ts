import { TZDate } from "@date-fns/tz/date";
import { format as write } from "date-fns/format";
import { parse } from "date-fns/parse";
import { CliError } from "../cli-error.ts";

/** Reads a text as a time; returns `undefined` when the text does not have the format. */
export type ReadDate = (text: string) => string | undefined;

/** A time none of whose parts could be another's. */
const SAMPLE = "2033-11-28T21:34:56Z";
const HOUR_END = "2033-11-28T21".length;
const SECOND_END = "2033-11-28T21:34:56".length;
/** Completes years of two digits to 1980 to 2079, and gives whatever a format leaves out its least value. */
const REFERENCE = "2030-01-01T00:00:00Z";
const FIRST_YEAR = 1970;
const LAST_YEAR = 9999;

/**
 * Reads times in a format of date-fns. Without a zone in the format the result is a local time without an offset, so that the zone, with its
 * hours that do not exist or occur twice, stays the library's business. @throws {CliError} for a format that leaves the day or the hour open.
 */
export function createDateReader(format: string): ReadDate {
  const letters = format.replaceAll(/'[^']*'/g, "");
  // `D` and `Y` are the day and year in other libraries; here they mean the day of the year and the year of its week.
  if (/[DY]/.test(letters))
    throw new CliError("--date-format has dd for the day and yyyy for the year, in small letters.");
  const end = /[XxTt]/.test(letters) ? "Z" : "";
  const read: ReadDate = (text) => {
    const time = parse(text.trim(), format, new TZDate(Date.parse(REFERENCE), "UTC")).getTime();
    if (Number.isNaN(time)) return undefined;
    const date = new Date(time);
    const year = date.getUTCFullYear();
    // A year of two digits under `yyyy` is one of the first century.
    return year < FIRST_YEAR || year > LAST_YEAR ? undefined : date.toISOString().slice(0, SECOND_END) + end;
  };
  if (readSample(format, read)?.slice(0, HOUR_END) !== SAMPLE.slice(0, HOUR_END))
    throw new CliError(
      '--date-format must be a format of date-fns with year, month, day and hour: "dd/MM/yyyy HH:mm".',
    );
  return read;
}

/** Reads back a sample that the format itself wrote; returns `undefined` when it is no format. */
function readSample(format: string, read: ReadDate): string | undefined {
  try {
    return read(write(new TZDate(Date.parse(SAMPLE), "UTC"), format));
  } catch {
    return undefined;
  }
}
