import * as fc from "fast-check";
import { MAX_TIMESTAMP_UNITS } from "../fields/timestamp/parse-timestamp.ts";
import { controlCharacters } from "./characters.ts";
import {
  type ExpectedError,
  type Faults,
  faultyParts,
  notStrings,
  type Refusal,
  refusedAs,
  withInsertion,
} from "./refusal.ts";

/** Generates values that are refused as points in time. */
export function refusedTimestamps(canonical: fc.Arbitrary<string>): fc.Arbitrary<Refusal> {
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
    {
      weight: 5,
      arbitrary: faultyParts([DATES, TIMES, OFFSETS], ([date, time, offset]) => `${date}T${time}${offset}`),
    },
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
