import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  controlCharacter: "There is a control character (at character {offset}). Remove it.",
  tooLong:
    "This has {actualUnits} characters; a timestamp has at most {maxUnits}. Write YYYY-MM-DDTHH:mm:ssZ or YYYY-MM-DDTHH:mm:ss+HH:MM.",
  malformed: "This is no timestamp. Write YYYY-MM-DDTHH:mm:ssZ or YYYY-MM-DDTHH:mm:ss+HH:MM.",
  yearOutOfRange: "Write the year with four digits and no sign: 0000 to 9999.",
  noSuchDate: "There is no such date. Check the month and the day.",
  hour24: { code: "timestamp.hour_24", text: "Hours go from 00 to 23. For the end of a day write 00:00 of the next day." },
  noSuchTime: "There is no such time. Hours go from 00 to 23, minutes and seconds from 00 to 59.",
  second60: {
    code: "timestamp.second_60",
    text: "Seconds go from 00 to 59. For a leap second write 59, or 00 of the next minute.",
  },
  commaFraction: "Write a dot, not a comma, before the fraction of a second.",
  malformedOffset: "The offset is malformed. Write Z, +HH:MM or -HH:MM right after the time.",
  offsetTooLarge: "The offset is over {maxMinutes} minutes. Check its hours.",
  zoneAbbreviation: "Letters after the time can mean several time zones. Write the offset: Z, +HH:MM or -HH:MM.",
  zoneName:
    "The name of a time zone cannot be sent. Write the offset, Z, +HH:MM or -HH:MM, or give the name as the option timeZone.",
  twelveHourClock:
    "Hours go from 00 to 23. Write those after noon as 12 to 23, and nothing after the time but the offset.",
  weekDate: "A date by week is not taken. Write YYYY-MM-DD.",
  ordinalDate: "A date by the day of the year is not taken. Write YYYY-MM-DD.",
  basicFormat: "Dashes and colons are missing. Write YYYY-MM-DDTHH:mm:ss and the offset.",
  dateOnly: "The time of day is missing. Write YYYY-MM-DDTHH:mm:ss and the offset.",
  digitsOnly:
    "Digits alone are no timestamp. Write YYYY-MM-DDTHH:mm:ssZ, or make a Date of seconds or milliseconds since 1970.",
  noOffset: "The offset is missing. Write Z, +HH:MM or -HH:MM after the time, or give the option timeZone.",
  skippedLocalTime: "The clocks of the time zone skip this time. Write the time before or after, or the offset.",
  zoneBefore1972: {
    code: "timestamp.zone_before_1972",
    text: "Before 1972 the offset of a time zone can have seconds. Write the time in UTC, with Z.",
  },
  invalidDate: "This is an invalid Date. Check what it was made from.",
} as const;

const warnings = {
  inPast: "This time has passed. The message is probably sent at once.",
  ambiguousLocalTime:
    "The clocks of the time zone show this time twice. The earlier one was taken; write the offset to choose.",
  fractionCut: "The fraction of a second was cut off.",
  oneDigitSeconds: "The seconds have one digit. A zero was put before it.",
} as const;

export const timestampIssues: IssueFamily<"timestamp", typeof errors, typeof warnings> = /* @__PURE__ */ defineIssues(
  "timestamp",
  { errors, warnings },
);

const FIELDS = "scheduledTime";
const RFC_3339 = "RFC 3339, 5.6";

export const timestampIssueDocs: Readonly<Record<keyof typeof timestampIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: FIELDS,
    meaning:
      "A C0 or C1 control (a tab only where it is no blank around the value or before the offset), DEL, U+2028 or U+2029, at the ends too. The first one is reported, and nothing else.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 5322, 2.1.1: a line break in a header value is an injection",
  },
  tooLong: {
    fields: FIELDS,
    meaning: "Without the blanks around it the text is longer than any timestamp that is read.",
    params: { maxUnits: "UTF-16 units, inclusive", actualUnits: "UTF-16 units" },
    source: "this library",
  },
  malformed: {
    fields: FIELDS,
    meaning:
      "The text is not `YYYY-MM-DD`, one of `T`, `t` and a space, `HH:mm`, optionally `:ss` or `:s`, optionally a dot and digits, and optionally an offset; and no other code of this family says why.",
    params: {},
    source: RFC_3339,
  },
  yearOutOfRange: {
    fields: FIELDS,
    meaning:
      "The year is written with a sign or with five or six digits; or the year of a `Date` (in the zone that is written, UTC or `timeZone`) is before 0000 or after 9999.",
    params: {},
    source: RFC_3339,
  },
  noSuchDate: {
    fields: FIELDS,
    meaning:
      "The month is not 01 to 12, or the day is not in that month (proleptic Gregorian calendar, years 0000 to 9999).",
    params: {},
    source: "RFC 3339, 5.7 and appendix C",
  },
  hour24: {
    fields: FIELDS,
    meaning: "The hour is 24, which ISO 8601 allows for the end of a day and RFC 3339 does not.",
    params: {},
    source: "RFC 3339, 5.7",
  },
  noSuchTime: {
    fields: FIELDS,
    meaning: "The hour is over 24, the minute over 59 or the second over 60.",
    params: {},
    source: "RFC 3339, 5.7",
  },
  second60: {
    fields: FIELDS,
    meaning: "The second is 60, on days with a leap second too.",
    params: {},
    source: "RFC 3339, 5.7 (leap seconds are deliberately not taken)",
  },
  commaFraction: {
    fields: FIELDS,
    meaning: "A comma and digits follow the seconds, as in ISO 8601.",
    params: {},
    source: RFC_3339,
  },
  malformedOffset: {
    fields: FIELDS,
    meaning:
      "What follows the time begins (after blanks) with `+`, `-` or U+2212, or is a `Z` after several blanks, but is not one blank at most and then `Z`, `z`, `±HH:MM`, `±HHMM` or `±HH` with minutes of at most 59.",
    params: {},
    source: RFC_3339,
  },
  offsetTooLarge: {
    fields: FIELDS,
    meaning: "The offset is well-formed and over 18:00 east or west.",
    params: { maxMinutes: "minutes, inclusive" },
    source: "java.time.ZoneOffset (RFC 3339 allows up to 23:59; the largest in use is +14:00)",
  },
  zoneAbbreviation: {
    fields: FIELDS,
    meaning:
      "Letters other than `Z`, `AM` and `PM` follow the time, after blanks or none (`IST` may be India, Israel or Ireland), also with digits after them (`UTC+1`).",
    params: {},
    source: "RFC 3339, 4.2; vendor contract, 2",
  },
  zoneName: {
    fields: FIELDS,
    meaning: "What follows the time has `[` in it (RFC 9557) or is letters or underscores followed by `/`.",
    params: {},
    source: "RFC 3339, 5.6; RFC 9557, 4.1",
  },
  twelveHourClock: {
    fields: FIELDS,
    meaning: "`AM` or `PM` (any letter case, dots allowed) follows the time.",
    params: {},
    source: RFC_3339,
  },
  weekDate: {
    fields: FIELDS,
    meaning: "The text begins with a year, perhaps a dash, `W` and two digits (`YYYY-Www-D`).",
    params: {},
    source: RFC_3339,
  },
  ordinalDate: {
    fields: FIELDS,
    meaning:
      "The text begins with `YYYY-DDD` without another digit, or with seven digits followed by `T`, a space or the end.",
    params: {},
    source: RFC_3339,
  },
  basicFormat: {
    fields: FIELDS,
    meaning:
      "A date of eight digits that ends or is followed by `T` or a space, a time of four or six digits after `YYYY-MM-DD`, or 12 or 14 digits at the start.",
    params: {},
    source: RFC_3339,
  },
  dateOnly: {
    fields: FIELDS,
    meaning: "The text is `YYYY-MM` or `YYYY-MM-DD`, the latter perhaps with an offset.",
    params: {},
    source: RFC_3339,
  },
  digitsOnly: {
    fields: FIELDS,
    meaning:
      "The text is digits only (but not 7, 8, 12 or 14 of them), perhaps with a sign before and a fraction after: most likely Unix time.",
    params: {},
    source: RFC_3339,
  },
  noOffset: {
    fields: FIELDS,
    meaning: "Nothing follows the time, and the option `timeZone` is not given.",
    params: {},
    source: "RFC 3339, 4.4 and 5.6",
  },
  skippedLocalTime: {
    fields: FIELDS,
    meaning: "A time without offset that `timeZone` skips, because its clocks are put forward over it.",
    params: {},
    source: "IANA Time Zone Database",
  },
  zoneBefore1972: {
    fields: FIELDS,
    meaning:
      "With a `timeZone` other than `UTC`: a time without offset whose year is before 1972, a `Date` before 1972-01-01T00:00:00Z, or a later time at which the zone's offset still had seconds (Africa/Monrovia until 7 January 1972).",
    params: {},
    source: "IANA Time Zone Database",
  },
  invalidDate: {
    fields: FIELDS,
    meaning: "A `Date` whose time value is NaN.",
    params: {},
    source: "ECMA-262, 21.4.1.1",
  },
  inPast: {
    fields: FIELDS,
    meaning:
      "The given instant, with its fraction of a second down to milliseconds, is earlier than the option `now`. The same instant as `now` is not.",
    params: {},
    source: "vendor contract, 2",
  },
  ambiguousLocalTime: {
    fields: FIELDS,
    meaning: "A time without offset that occurs twice in `timeZone`, because its clocks are put back over it.",
    params: {},
    source: "IANA Time Zone Database",
  },
  fractionCut: {
    fields: FIELDS,
    meaning:
      "A text has a fraction of a second that is not zero. It is cut, not rounded. The milliseconds of a `Date` are cut without a warning.",
    params: {},
    source: "this library",
  },
  oneDigitSeconds: {
    fields: FIELDS,
    meaning: "The seconds are written with one digit, as in a sample of the API's pages.",
    params: {},
    source: "vendor contract, 2",
  },
};
