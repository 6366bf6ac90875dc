import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
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
export function parseTimestamp(text: string, needsOffset: boolean, addIssue: AddIssue): ParsedTimestamp | undefined {
  const match = text.length > MAX_TIMESTAMP_UNITS ? null : DATE_TIME.exec(text);
  if (match === null) {
    addIssue(DATE_ONLY.test(text) ? timestampIssues.dateOnly : timestampIssues.malformed);
    return undefined;
  }
  let isRejected = false;
  const reject: AddIssue = (definition, params) => {
    isRejected = true;
    addIssue(definition, params);
  };
  const [, date = "", minutes = "", second = "00", fractionMark, fraction = "", rest = ""] = match;
  const time = `T${minutes}:${second.padStart(2, "0")}`;
  const offset = readOffset(rest);
  if (!exists(`${date}T00:00:00Z`)) reject(timestampIssues.noSuchDate);
  if (!exists(`2000-01-01${time}Z`)) reject(timestampIssues.noSuchTime);
  if (fractionMark === ",") reject(timestampIssues.commaFraction);
  if (offset === undefined) reject(timestampIssues.malformedOffset);
  else if (offset === "" && needsOffset) reject(timestampIssues.noOffset);
  else if (offset !== "" && !exists(`2000-01-01T00:00:00${offset}`))
    reject(timestampIssues.offsetTooLarge, { maxMinutes: MAX_OFFSET_MINUTES });
  if (isRejected) return undefined;
  if (second.length === 1) addIssue(timestampIssues.oneDigitSeconds);
  if (/[1-9]/.test(fraction)) addIssue(timestampIssues.fractionCut);
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
