import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { Tell } from "../tell.ts";
import { MAX_OFFSET_MINUTES } from "./canonical-instant.ts";
import { civilMilliseconds, daysInMonth } from "./civil-time.ts";

export interface ParsedTimestamp {
  /** What the clock shows, as `civilMilliseconds` counts it, in whole seconds. */
  readonly local: number;
  /** The fraction of a second, cut to milliseconds. */
  readonly milliseconds: number;
  /** `undefined` where the text has none. */
  readonly offset: Offset | undefined;
}

export interface Offset {
  /** East positive. */
  readonly minutes: number;
  /** Whether it goes out as `Z`: it was written so, or as the `-00:00` of RFC 3339, 4.3. */
  readonly isZulu: boolean;
}

/** The longest text that is looked at, in UTF-16 units, inclusive. RFC 3339 sets no limit to the digits of a fraction. */
export const MAX_TIMESTAMP_UNITS = 64;

const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d?)(?:([.,])(\d+))?)?(\D.*)?$/;
const DATE_ONLY = /^\d{4}-\d\d(?:-\d\d)?$/;
const ZULU = /^[\t\p{Zs}]?[Zz]$/u;
const NUMERIC_OFFSET = /^[\t\p{Zs}]?([+-])(\d\d)(?::?(\d\d))?$/u;

/**
 * Reads a text without blanks around it; `undefined` when it told of an error. Knows neither the current time nor any time zone:
 * who has none needs an offset.
 */
export function parseTimestamp(
  text: string,
  needs: { readonly offset: boolean },
  tell: Tell,
): ParsedTimestamp | undefined {
  const match = text.length > MAX_TIMESTAMP_UNITS ? null : DATE_TIME.exec(text);
  if (match === null) {
    tell(DATE_ONLY.test(text) ? timestampIssues.dateOnly : timestampIssues.malformed);
    return undefined;
  }
  let isRefused = false;
  const refuse: Tell = (definition, params) => {
    isRefused = true;
    tell(definition, params);
  };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const [, , , , , , secondDigits, fractionMark, fraction = "", rest = ""] = match;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) refuse(timestampIssues.noSuchDate);
  if (hour > 23 || minute > 59 || second > 59) refuse(timestampIssues.noSuchTime);
  if (fractionMark === ",") refuse(timestampIssues.commaFraction);
  const offset = readOffset(rest, refuse);
  if (rest === "" && needs.offset) refuse(timestampIssues.noOffset);
  if (isRefused) return undefined;
  if (secondDigits?.length === 1) tell(timestampIssues.oneDigitSeconds);
  if (/[1-9]/.test(fraction)) tell(timestampIssues.fractionCut);
  return {
    local: civilMilliseconds(year, month, day, hour, minute, second),
    milliseconds: Number(fraction.slice(0, 3).padEnd(3, "0")),
    offset,
  };
}

/** `undefined` where there is none and where it was refused. */
function readOffset(rest: string, refuse: Tell): Offset | undefined {
  if (rest === "") return undefined;
  if (ZULU.test(rest)) return { minutes: 0, isZulu: true };
  const match = NUMERIC_OFFSET.exec(rest);
  const minutesOfHour = Number(match?.[3] ?? 0);
  if (match === null || minutesOfHour > 59) {
    refuse(timestampIssues.malformedOffset);
    return undefined;
  }
  const minutes = Number(match[2]) * 60 + minutesOfHour;
  if (minutes > MAX_OFFSET_MINUTES) refuse(timestampIssues.offsetTooLarge, { maxMinutes: MAX_OFFSET_MINUTES });
  if (match[1] === "+") return { minutes, isZulu: false };
  return minutes === 0 ? { minutes, isZulu: true } : { minutes: -minutes, isZulu: false };
}
