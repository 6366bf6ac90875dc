import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { Tell } from "../tell.ts";
import { canonicalInstant, MAX_OFFSET_MINUTES } from "./canonical-instant.ts";

/** The parts of a timestamp, each in its canonical form. */
export interface ParsedTimestamp {
  /** `YYYY-MM-DDTHH:mm:ss`. */
  readonly clock: string;
  /** `Z` or `±HH:MM`; `""` where the text has none. */
  readonly offset: string;
  /** The fraction of a second, cut to milliseconds. */
  readonly milliseconds: number;
}

/** The longest text that is looked at, in UTF-16 units, inclusive. RFC 3339 sets no limit to the digits of a fraction. */
export const MAX_TIMESTAMP_UNITS = 64;

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d?)(?:([.,])(\d+))?)?(\D.*)?$/;
const DATE_ONLY = /^\d{4}-\d\d(?:-\d\d)?$/;
const OFFSET = /^[\t\p{Zs}]?(?:[Zz]|([+-]\d\d)(?::?([0-5]\d))?)$/u;

/**
 * Reads a text without blanks around it; `undefined` when it told of an error. Knows neither the current time nor any time zone:
 * who has none needs an offset.
 */
export function parseTimestamp(text: string, needsOffset: boolean, tell: Tell): ParsedTimestamp | undefined {
  const match = text.length > MAX_TIMESTAMP_UNITS ? null : DATE_TIME.exec(text);
  if (match === null) {
    tell(DATE_ONLY.test(text) ? timestampIssues.dateOnly : timestampIssues.malformed);
    return undefined;
  }
  let isRefused = false;
  const refuse: Tell = (...problem) => {
    isRefused = true;
    tell(...problem);
  };
  const [, date = "", minutes = "", second = "00", fractionMark, fraction = "", rest = ""] = match;
  const time = `T${minutes}:${second.padStart(2, "0")}`;
  const offset = readOffset(rest);
  if (!exists(`${date}T00:00:00Z`)) refuse(timestampIssues.noSuchDate);
  if (!exists(`2000-01-01${time}Z`)) refuse(timestampIssues.noSuchTime);
  if (fractionMark === ",") refuse(timestampIssues.commaFraction);
  if (offset === undefined) refuse(timestampIssues.malformedOffset);
  else if (offset === "" && needsOffset) refuse(timestampIssues.noOffset);
  else if (offset !== "" && !exists(`2000-01-01T00:00:00${offset}`))
    refuse(timestampIssues.offsetTooLarge, { maxMinutes: MAX_OFFSET_MINUTES });
  if (isRefused) return undefined;
  if (second.length === 1) tell(timestampIssues.oneDigitSeconds);
  if (/[1-9]/.test(fraction)) tell(timestampIssues.fractionCut);
  return { clock: date + time, offset: offset ?? "", milliseconds: Number(fraction.slice(0, 3).padEnd(3, "0")) };
}

/** `undefined` for what is no offset. RFC 3339, 4.3: `-00:00` is UTC. */
function readOffset(text: string): string | undefined {
  const match = OFFSET.exec(text);
  if (match === null) return text === "" ? "" : undefined;
  const [, hours, minutes = "00"] = match;
  return hours === undefined || `${hours}${minutes}` === "-0000" ? "Z" : `${hours}:${minutes}`;
}

function exists(timestamp: string): boolean {
  return !Number.isNaN(canonicalInstant(timestamp));
}
