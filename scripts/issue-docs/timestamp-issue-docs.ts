import type * as timestampIssues from "../../src/issues/timestamp-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

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
  malformed: {
    fields: FIELDS,
    meaning:
      "The text is not `YYYY-MM-DD`, one of `T`, `t` and a space, `HH:mm`, optionally `:ss` or `:s`, optionally a dot and digits, and optionally something that begins with no digit; or it is over 64 UTF-16 units without the blanks around it. Among them: week, ordinal and basic dates, years of five or six digits, digits alone.",
    params: {},
    source: RFC_3339,
  },
  yearOutOfRange: {
    fields: FIELDS,
    meaning: "The year of a `Date`, in the zone that is written (UTC or `timeZone`), is before 0000 or after 9999.",
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
  noSuchTime: {
    fields: FIELDS,
    meaning: "The hour is over 23, the minute over 59, or the second over 59 (on days with a leap second too).",
    params: {},
    source: "RFC 3339, 5.7",
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
      "What follows the time is not one blank at most and then `Z`, `z`, `±HH:MM`, `±HHMM` or `±HH` with minutes of at most 59: a one-digit hour, an abbreviation (`IST` may be India, Israel or Ireland), a zone name, `PM`.",
    params: {},
    source: RFC_3339,
  },
  offsetTooLarge: {
    fields: FIELDS,
    meaning: "The offset is well-formed and over 18:00 east or west.",
    params: { maxMinutes: "minutes, inclusive" },
    source: "java.time.ZoneOffset (RFC 3339 allows up to 23:59; the largest in use is +14:00)",
  },
  dateOnly: {
    fields: FIELDS,
    meaning: "The text is `YYYY-MM` or `YYYY-MM-DD`.",
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
