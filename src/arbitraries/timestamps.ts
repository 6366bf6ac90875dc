import * as fc from "fast-check";
import { formatOffset } from "../fields/timestamp/format-time.ts";
import { isNearEpoch } from "../fields/timestamp/near-epoch.ts";
import { MAX_OFFSET_MINUTES } from "../fields/timestamp/offset.ts";
import { MAX_TIMESTAMP_UNITS } from "../fields/timestamp/parse-timestamp.ts";
import { MILLISECONDS_IN_MINUTE } from "../tables/time-units.ts";
import { controlCharacters, withBlanksAround } from "./characters.ts";
import type { FieldArbitraries, Notation } from "./field-arbitraries.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

type Faults = readonly (readonly [text: string, code?: ExpectedError["code"]])[];

/** Points in time. The canonical ones lie after 2100, so that they are in no test's past. */
export function timestamps(): FieldArbitraries {
  const canonical = fc.tuple(localTimes("2101-01-01T00:00:00Z"), offsets()).map((parts) => parts.join(""));
  const dates = fc
    .date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59.999Z"),
      noInvalidDate: true,
    })
    .filter((date) => !isAroundEpoch(date));
  return {
    canonical,
    accepted: fc.oneof(
      canonical,
      dates,
      withBlanksAround(timestampNotations().map(({ written }) => written)),
      fc.constantFrom(undefined, null, "", " "),
    ),
    refused: refused(canonical),
  };
}

/** `YYYY-MM-DDTHH:mm:ss` of any time up to the year 9999. */
function localTimes(from: string): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date(from), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
    .filter((date) => !isAroundEpoch(date))
    .map((date) => date.toISOString().slice(0, 19));
}

/** Near 1970 by some offset: what is there is refused. */
function isAroundEpoch(date: Date): boolean {
  const offset = MAX_OFFSET_MINUTES * MILLISECONDS_IN_MINUTE;
  return isNearEpoch(date.getTime() - offset) || isNearEpoch(date.getTime() + offset);
}

function offsets(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant("Z"),
    fc.integer({ min: -MAX_OFFSET_MINUTES, max: MAX_OFFSET_MINUTES }).map(formatOffset),
  );
}

/** Everything that is taken besides RFC 3339, mixed. */
export function timestampNotations(): fc.Arbitrary<Notation> {
  return fc
    .tuple(
      localTimes("0000-01-01T00:00:00Z"),
      fc.constantFrom("T", "t", " "),
      fc.constantFrom("full", "one digit", "fraction", "zero fraction", "no seconds"),
      fc.constantFrom("", " ", "\u00a0"),
      fc.oneof(
        offsets().map((offset) => [offset, offset] as const),
        fc.constantFrom(...OTHER_OFFSETS),
      ),
    )
    .map(([local, separator, form, blank, [offset, canonicalOffset]]) => {
      const [seconds, canonicalSeconds] = writeSeconds(local.slice(17), form);
      return {
        written: `${local.slice(0, 10)}${separator}${local.slice(11, 16)}${seconds}${blankBefore(offset, blank)}${offset}`,
        canonical: `${local.slice(0, 16)}:${canonicalSeconds}${canonicalOffset}`,
      };
    });
}

/** None stands before a zone in brackets. */
function blankBefore(offset: string, blank: string): string {
  return offset.startsWith("[") ? "" : blank;
}

/** Offsets, and zones in which they always hold or which Z contradicts nowhere, each with the canonical offset. */
const OTHER_OFFSETS = [
  ["z", "Z"],
  ["-00:00", "Z"],
  ["-00", "Z"],
  ["+0530", "+05:30"],
  ["-03", "-03:00"],
  ["+14", "+14:00"],
  ["-1200", "-12:00"],
  ["\u221203:30", "-03:30"],
  ["+05:30[Asia/Kolkata]", "+05:30"],
  ["+0530[!asia/kolkata][u-ca=gregory]", "+05:30"],
  ["Z[Europe/Berlin]", "Z"],
  ["-00:00[America/New_York]", "Z"],
  ["+00:00[GMT]", "+00:00"],
  ["-0330[-03:30]", "-03:30"],
  ["z[u-ca=hebrew][x=y]", "Z"],
  ["[UTC]", "Z"],
  ["[+05:30]", "+05:30"],
] as const;

/** Writes the seconds in a form; returns them as written and canonical. */
function writeSeconds(seconds: string, form: string): readonly [string, string] {
  if (form === "no seconds") return ["", "00"];
  if (form === "one digit") return [`:${seconds.slice(1)}`, `0${seconds.slice(1)}`];
  return [`:${seconds}${form === "fraction" ? ".987654" : form === "zero fraction" ? ".000" : ""}`, seconds];
}

function refused(canonical: fc.Arbitrary<string>): fc.Arbitrary<Refusal> {
  const tooLong = fc
    .integer({ min: MAX_TIMESTAMP_UNITS, max: 300 })
    .map((digits) => `2101-01-01T00:00:00.${"0".repeat(digits)}Z`);
  const otherNotations = Object.entries(OTHER_NOTATIONS).map(([name, texts]) =>
    refusedAs(codeOf(name), fc.constantFrom(...texts)),
  );
  return fc.oneof(
    refusedAs("field.wrong_type", fc.oneof(notStrings(), fc.constant({}), fc.constant([]))),
    refusedAs("timestamp.control_character", withInsertion(canonical, controlCharacters())),
    refusedAs("timestamp.malformed", tooLong),
    refusedAs(
      "timestamp.year_out_of_range",
      fc.constantFrom(new Date(8.64e15), new Date(-8.64e15), new Date("-000001-12-31T23:59:59Z")),
    ),
    refusedAs("timestamp.invalid_date", fc.constant(new Date(NaN))),
    refusedAs("timestamp.near_epoch", nearEpoch()),
    { weight: 5, arbitrary: fc.oneof(...otherNotations) },
    { weight: 5, arbitrary: faultyFields() },
  );
}

/** Times in seconds that were taken for milliseconds, as `Date` and as text. */
function nearEpoch(): fc.Arbitrary<Date | string> {
  return fc
    .tuple(fc.integer({ min: 0, max: 99_999_999_999 }), fc.boolean())
    .map(([seconds, isText]) => (isText ? new Date(seconds).toISOString() : new Date(seconds)));
}

const OTHER_NOTATIONS = {
  malformed: [
    "tomorrow",
    "10:20",
    "2101/05/06 10:20:30Z",
    "06-05-2101T10:20:30Z",
    "+02101-05-06T10:20:30Z",
    "-000001-05-06T10:20:30Z",
    "12101-05-06T10:20:30Z",
    "2101-W05-1T10:20:30Z",
    "2101W051",
    "2101-123T10:20:30Z",
    "2101123T102030Z",
    "21010506T102030Z",
    "21010506",
    "210105061020",
    "2101-05-06T102030Z",
    "4102444800",
    "4102444800000",
    "-1",
    "4102444800.5",
    "2101-05-06Z",
  ],
  date_only: ["2101-05-06", "2101-05"],
  printed_date: ["Fri May 06 2101 10:20:30 GMT+0530 (India Standard Time)", "Fri, 06 May 2101 10:20:30 GMT"],
  unpadded: ["2101-5-6T10:20:30Z", "2101-05-06 9:20", "2101-05-06T10:2Z"],
  zone_mismatch: [
    "2101-05-06T10:20:30+05:00[Asia/Kolkata]",
    "2101-05-06T10:20+01:00[UTC]",
    "2101-05-06T10:20:30-03:00[-03:30]",
  ],
} as const;

function codeOf(name: string): ExpectedError["code"] {
  return `timestamp.${name}` as ExpectedError["code"];
}

const DATES: Faults = [
  ["2101-05-06"],
  ["2101-02-29", "timestamp.no_such_date"],
  ["2101-13-01", "timestamp.no_such_date"],
  ["2101-00-10", "timestamp.no_such_date"],
  ["2101-04-31", "timestamp.no_such_date"],
];
const TIMES: Faults = [
  ["10:20:30"],
  ["24:00:00", "timestamp.no_such_time"],
  ["25:00:00", "timestamp.no_such_time"],
  ["10:60:00", "timestamp.no_such_time"],
  ["10:20:61", "timestamp.no_such_time"],
  ["23:59:60", "timestamp.no_such_time"],
  ["10:20:30,5", "timestamp.comma_fraction"],
  ["10:20.5", "timestamp.minute_fraction"],
];
const OFFSETS: Faults = [
  ["Z"],
  ["+05:30"],
  ["", "timestamp.no_offset"],
  ["+5:30", "timestamp.malformed_offset"],
  ["+05:60", "timestamp.malformed_offset"],
  ["  +05:30", "timestamp.malformed_offset"],
  ["\u22125:30", "timestamp.malformed_offset"],
  ["+18:01", "timestamp.offset_too_large"],
  ["-19:00", "timestamp.offset_too_large"],
  ["IST", "timestamp.zone_abbreviation"],
  [" GMT", "timestamp.zone_abbreviation"],
  [" +0530 IST", "timestamp.zone_abbreviation"],
  [" UTC+1", "timestamp.malformed_offset"],
  ["+05:30[Asia/Kolkata", "timestamp.malformed_suffix"],
  ["Z[u-ca=iso8601][UTC]", "timestamp.malformed_suffix"],
  ["Z[Asia/Kolkata][UTC]", "timestamp.several_zones"],
  ["Z[!x=y]", "timestamp.critical_annotation"],
  ["Z[Asia/Atlantis]", "timestamp.unknown_zone"],
  ["+05:30[IST]", "timestamp.unknown_zone"],
  ["[+18:01]", "timestamp.offset_too_large"],
  [" Europe/London", "timestamp.malformed_offset"],
  [" PM", "timestamp.malformed_offset"],
  [" a.m.", "timestamp.malformed_offset"],
  ["?", "timestamp.malformed_offset"],
];

/** A time in the right form with one to three fields that cannot be, which are all told of, in their order. */
function faultyFields(): fc.Arbitrary<Refusal> {
  return fc
    .tuple(fc.constantFrom(...DATES), fc.constantFrom(...TIMES), fc.constantFrom(...OFFSETS))
    .map(([date, time, offset]) => ({
      value: `${date[0]}T${time[0]}${offset[0]}`,
      errors: [date, time, offset].flatMap(([, code]) => (code === undefined ? [] : [{ code, path: [] }])),
    }))
    .filter(({ errors }) => errors.length > 0);
}
