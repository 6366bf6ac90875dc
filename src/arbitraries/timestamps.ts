import * as fc from "fast-check";
import { formatOffset } from "../fields/timestamp/format-time.ts";
import { MAX_OFFSET_MINUTES } from "../fields/timestamp/offset.ts";
import { MAX_TIMESTAMP_UNITS } from "../fields/timestamp/parse-timestamp.ts";
import { controlCharacters, withBlanksAround } from "./characters.ts";
import type { FieldArbitraries, Notation } from "./field-arbitraries.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

type Faults = readonly (readonly [text: string, code?: ExpectedError["code"]])[];

/** Points in time. The canonical ones lie after 2100, so that they are in no test's past. */
export function timestamps(): FieldArbitraries {
  const canonical = fc.tuple(localTimes("2101-01-01T00:00:00Z"), offsets()).map((parts) => parts.join(""));
  const dates = fc.date({
    min: new Date("0000-01-01T00:00:00Z"),
    max: new Date("9999-12-31T23:59:59.999Z"),
    noInvalidDate: true,
  });
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
    .map((date) => date.toISOString().slice(0, 19));
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
        written: `${local.slice(0, 10)}${separator}${local.slice(11, 16)}${seconds}${blank}${offset}`,
        canonical: `${local.slice(0, 16)}:${canonicalSeconds}${canonicalOffset}`,
      };
    });
}

/** Each with its canonical form. */
const OTHER_OFFSETS = [
  ["z", "Z"],
  ["-00:00", "Z"],
  ["-00", "Z"],
  ["+0530", "+05:30"],
  ["-03", "-03:00"],
  ["+14", "+14:00"],
  ["-1200", "-12:00"],
] as const;

/** As written, and canonical. */
function writeSeconds(seconds: string, form: string): readonly [string, string] {
  if (form === "no seconds") return ["", "00"];
  if (form === "one digit") return [`:${seconds.slice(1)}`, `0${seconds.slice(1)}`];
  return [`:${seconds}${form === "fraction" ? ".987654" : form === "zero fraction" ? ".000" : ""}`, seconds];
}

function refused(canonical: fc.Arbitrary<string>): fc.Arbitrary<Refusal> {
  const tooLong = fc
    .integer({ min: MAX_TIMESTAMP_UNITS, max: 100 })
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
    { weight: 5, arbitrary: fc.oneof(...otherNotations) },
    { weight: 5, arbitrary: faultyFields() },
  );
}

const OTHER_NOTATIONS = {
  malformed: [
    "tomorrow",
    "10:20",
    "2101/05/06 10:20:30Z",
    "06-05-2101T10:20:30Z",
    "2101-5-6T10:20:30Z",
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
];
const OFFSETS: Faults = [
  ["Z"],
  ["+05:30"],
  ["", "timestamp.no_offset"],
  ["+5:30", "timestamp.malformed_offset"],
  ["+05:60", "timestamp.malformed_offset"],
  ["  +05:30", "timestamp.malformed_offset"],
  ["\u221205:30", "timestamp.malformed_offset"],
  ["+18:01", "timestamp.offset_too_large"],
  ["-19:00", "timestamp.offset_too_large"],
  ["IST", "timestamp.malformed_offset"],
  [" UTC+1", "timestamp.malformed_offset"],
  ["+05:30[Asia/Kolkata]", "timestamp.malformed_offset"],
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
