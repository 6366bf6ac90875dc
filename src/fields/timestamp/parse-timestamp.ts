import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { lazy } from "../../text/lazy.ts";
import { daysInMonth } from "./calendar.ts";
import { isTooLarge, MAX_OFFSET_MINUTES, readOffset } from "./offset.ts";
import type { ParsedTimestamp } from "./plain-timestamp.ts";
import { readSuffix } from "./read-suffix.ts";

/** The longest text that is looked at, in UTF-16 units, inclusive. RFC 3339 and RFC 9557 set no limit to fractions and tags. */
export const MAX_TIMESTAMP_UNITS = 200;

const DATE_TIME = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d?))?(?:([.,])(\d+))?(\D.*)?$/;
const DATE_ONLY = /^\d{4}-\d\d(?:-\d\d)?$/;
const UNPADDED = /^\d{4}-\d\d?-\d\d?[Tt ]\d\d?:\d\d?(?!\d)/;
const PRINTED_DATE =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? (?:\d\d? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/;
/** Go adds the reading of another clock, `m=+0.1`. */
const abbreviation = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      String.raw`^[\t\p{Zs}]?(?:[+\-\u2212]\d\d:?\d\d[\t\p{Zs}]?)?(?![ap]m$)[a-z]{2,5}(?: m=[+-]\d+(?:\.\d+)?)?$`,
      "iu",
    ),
);
const blankInFront = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^[\t\p{Zs}]`, "u"));

/**
 * Reads a text without blanks around it; `undefined` when it told of an error. Does not know the current time, nor compares an offset
 * with a zone: a caller without zone needs one of them.
 */
export function parseTimestamp(text: string, needsOffset: boolean, addIssue: AddIssue): ParsedTimestamp | undefined {
  const match = text.length > MAX_TIMESTAMP_UNITS ? null : DATE_TIME.exec(text);
  const [, date = "", minutes = "", second, fractionMark, fraction = "", rest = ""] = match ?? [];
  if (match === null || /^[.,]/.test(rest)) {
    addIssue(explainForm(text));
    return undefined;
  }
  let isRejected = false;
  const reject: AddIssue = (definition, params) => {
    isRejected = true;
    addIssue(definition, params);
  };
  if (!isDate(date)) reject(timestampIssues.noSuchDate);
  if (!isTime(minutes, second)) reject(timestampIssues.noSuchTime);
  if (fractionMark !== undefined && second === undefined) reject(timestampIssues.minuteFraction);
  if (fractionMark === ",") reject(timestampIssues.commaFraction);
  const bracket = rest.indexOf("[");
  const offset = readEnd(bracket < 0 ? rest : rest.slice(0, bracket), reject);
  const zone = bracket < 0 ? "" : readSuffix(rest.slice(bracket), reject);
  if (offset === "" && zone === "" && needsOffset) reject(timestampIssues.noOffset);
  if (isRejected || offset === undefined || zone === undefined) return undefined;
  if (second?.length === 1) addIssue(timestampIssues.oneDigitSeconds);
  return { clock: `${date}T${minutes}:${(second ?? "00").padStart(2, "0")}`, offset, zone, fraction };
}

function explainForm(text: string): (typeof timestampIssues)[keyof typeof timestampIssues] {
  if (text.length > MAX_TIMESTAMP_UNITS) return timestampIssues.malformed;
  if (DATE_ONLY.test(text)) return timestampIssues.dateOnly;
  if (PRINTED_DATE.test(text)) return timestampIssues.printedDate;
  // A dot without digits behind the seconds comes here with two digits in each part.
  return UNPADDED.test(text) && !DATE_TIME.test(text) ? timestampIssues.unpadded : timestampIssues.malformed;
}

/** The offset behind a time, perhaps behind one blank; `""` of an empty text. */
function readEnd(text: string, reject: AddIssue): string | undefined {
  if (text === "") return "";
  const end = text.replace(blankInFront(), "");
  const offset = end === "Z" || end === "z" ? "Z" : readOffset(end);
  if (offset === undefined) {
    reject(abbreviation().test(text) ? timestampIssues.zoneAbbreviation : timestampIssues.malformedOffset);
  } else if (isTooLarge(offset)) {
    reject(timestampIssues.offsetTooLarge, { maxMinutes: MAX_OFFSET_MINUTES });
  }
  return offset;
}

/** Of `YYYY-MM-DD`. */
function isDate(date: string): boolean {
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(date.slice(0, 4)), month);
}

/** Of `HH:mm` and seconds. */
function isTime(minutes: string, second = "00"): boolean {
  return minutes < "24" && minutes.slice(3) < "60" && Number(second) < 60;
}
