import * as fc from "fast-check";
import { formatOffset } from "../fields/timestamp/format-time.ts";
import { isNearEpoch } from "../fields/timestamp/near-epoch.ts";
import { MAX_OFFSET_MINUTES } from "../fields/timestamp/offset.ts";
import { MILLISECONDS_IN_MINUTE } from "../tables/time-units.ts";
import { withBlanksAround } from "./characters.ts";
import type { FieldArbitraries, Notation } from "./field-arbitraries.ts";
import { refusedTimestamps } from "./timestamp-refusals.ts";

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
    refused: refusedTimestamps(canonical),
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
