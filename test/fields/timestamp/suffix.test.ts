import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { normalizeTimestamp, timestampInstant } from "../../../src/fields/timestamp/timestamp.ts";
import type { Options } from "../../../src/schema/options.ts";

const NOW = new Date(0);
const ZONES = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));

/** The canonical form and the codes without the family's name, or these alone. */
function read(text: string, options: Options = {}): string {
  const result = normalizeTimestamp(text, { now: NOW, ...options });
  const issues = [...(result.ok ? [] : result.errors), ...result.warnings];
  const codes = issues.map(({ code }) => code.replace("timestamp.", "")).filter((code) => code !== "in_past");
  return [...(result.ok ? [result.value] : []), ...codes].join(" ");
}

describe("RFC 9557's suffix", () => {
  it.each([
    ["what Temporal and Java write", "2026-03-01T09:00:00+05:30[Asia/Kolkata]", "2026-03-01T09:00:00+05:30"],
    ["any letter case", "2026-03-01T09:00:00+05:30[aSIA/kOLKATA]", "2026-03-01T09:00:00+05:30"],
    ["an old name", "2026-03-01T09:00:00+05:30[Asia/Calcutta]", "2026-03-01T09:00:00+05:30"],
    ["a critical zone", "2026-03-01T09:00:00+05:30[!Asia/Kolkata]", "2026-03-01T09:00:00+05:30"],
    ["tags", "2026-03-01T09:00+05:30[Asia/Kolkata][u-ca=gregory][_x-1=a1-B2]", "2026-03-01T09:00:00+05:30"],
    ["tags alone", "2026-03-01T09:00+05:30[u-ca=hebrew]", "2026-03-01T09:00:00+05:30"],
    ["a critical calendar", "2026-03-01T09:00+05:30[!u-ca=iso8601]", "2026-03-01T09:00:00+05:30"],
    ["a critical calendar beside another tag", "2026-03-01T09:00Z[x=y][!u-ca=hebrew]", "2026-03-01T09:00:00Z"],
    ["a calendar twice, the first counts", "2026-03-01T09:00Z[u-ca=iso8601][u-ca=hebrew]", "2026-03-01T09:00:00Z"],
    ["UTC, Z", "2026-03-01T03:30Z[UTC]", "2026-03-01T03:30:00Z"],
    ["UTC, +00:00", "2026-03-01T03:30+00:00[utc]", "2026-03-01T03:30:00+00:00"],
    ["GMT, no offset", "2026-03-01T03:30[GMT]", "2026-03-01T03:30:00Z"],
    ["Etc/UTC, no offset", "2026-03-01T03:30[Etc/UTC]", "2026-03-01T03:30:00+00:00"],
    ["Z agrees with every zone", "2026-03-01T03:30Z[Asia/Kolkata]", "2026-03-01T03:30:00Z"],
    ["-00:00 too", "2026-03-01T03:30-00:00[Asia/Kolkata]", "2026-03-01T03:30:00Z"],
    ["an offset as zone", "2026-03-01T09:00+05:30[+05:30]", "2026-03-01T09:00:00+05:30"],
    ["an offset as zone, short forms", "2026-03-01T09:00+0530[+0530]", "2026-03-01T09:00:00+05:30"],
    ["an offset as zone, U+2212", "2026-03-01T09:00\u221203[\u221203:00]", "2026-03-01T09:00:00-03:00"],
    ["an offset as zone, Z", "2026-03-01T09:00Z[+05:30]", "2026-03-01T09:00:00Z"],
    ["an offset as zone, none", "2026-03-01T09:00[-03:30]", "2026-03-01T09:00:00-03:30"],
    ["+00:00 as zone", "2026-03-01T09:00[+00:00]", "2026-03-01T09:00:00+00:00"],
    ["-00:00 as zone", "2026-03-01T09:00[-00:00]", "2026-03-01T09:00:00Z"],
    ["no offset: the zone's", "2026-07-01T09:00[Europe/Berlin]", "2026-07-01T09:00:00+02:00"],
    ["an hour that occurs twice", "2026-10-25T02:30[Europe/Berlin]", "2026-10-25T02:30:00+02:00 ambiguous_local_time"],
    ["the later one by its offset", "2026-10-25T02:30+01:00[Europe/Berlin]", "2026-10-25T02:30:00+01:00"],
    ["before 1972 with an offset", "1950-01-01T00:00+05:00[Asia/Kolkata]", "1950-01-01T00:00:00+05:00"],
    ["before 1972 in UTC", "1950-01-01T00:00[UTC]", "1950-01-01T00:00:00Z"],
    ["before 1972 in an offset", "1950-01-01T00:00[+05:30]", "1950-01-01T00:00:00+05:30"],
  ])("%s: %s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
    expect(timestampInstant(text)).toBe(Date.parse(expected.split(" ")[0] ?? ""));
  });

  it.each([
    ["another offset", "2026-03-01T09:00+05:00[Asia/Kolkata]", "zone_mismatch"],
    ["the offset of the other half of the year", "2026-07-01T09:00+01:00[Europe/Berlin]", "zone_mismatch"],
    ["+00:00 says more than Z", "2026-03-01T03:30+00:00[Asia/Kolkata]", "zone_mismatch"],
    ["UTC with another offset", "2026-03-01T09:00+05:30[UTC]", "zone_mismatch"],
    ["two offsets", "2026-03-01T09:00+05:30[+05:00]", "zone_mismatch"],
    ["a skipped hour", "2026-03-29T02:30[Europe/Berlin]", "skipped_local_time"],
    ["a skipped hour with an offset", "2026-03-29T02:30+01:00[Europe/Berlin]", "zone_mismatch"],
    ["no zone", "2026-03-01T09:00+05:30[Asia/Atlantis]", "unknown_zone"],
    ["no zone, Z", "2026-03-01T09:00Z[Asia/Atlantis]", "unknown_zone"],
    ["no zone, before 1972", "1950-01-01T09:00+05:30[Asia/Atlantis]", "unknown_zone"],
    ["an abbreviation", "2026-03-01T09:00+05:30[IST]", "unknown_zone"],
    ["EST, which the platform knows", "2026-03-01T09:00-05:00[EST]", "unknown_zone"],
    ["a name without slash", "2026-03-01T09:00+09:00[Japan]", "unknown_zone"],
    ["Z as zone", "2026-03-01T09:00Z[Z]", "unknown_zone"],
    ["Java's UTC+01:00", "2026-03-01T09:00+01:00[UTC+01:00]", "unknown_zone"],
    ["a blank in the name", "2026-03-01T09:00+05:30[Asia/Kolkata ]", "unknown_zone"],
    ["Kelvin's sign", "2026-03-01T09:00+05:30[Asia/\u212Aolkata]", "unknown_zone"],
    ["an offset with seconds", "2026-03-01T09:00[+05:30:15]", "unknown_zone"],
    ["a one-digit offset", "2026-03-01T09:00[+5]", "unknown_zone"],
    ["an offset over 18:00", "2026-03-01T09:00[+18:01]", "offset_too_large"],
    ["two zones", "2026-03-01T09:00+05:30[Asia/Kolkata][Asia/Colombo]", "several_zones"],
    ["one zone twice", "2026-03-01T09:00+05:30[Asia/Kolkata][Asia/Kolkata]", "several_zones"],
    ["a zone behind a tag", "2026-03-01T09:00+05:30[u-ca=gregory][Asia/Kolkata]", "malformed_suffix"],
    ["an unknown critical tag", "2026-03-01T09:00Z[UTC][!x=y]", "critical_annotation"],
    ["a critical calendar beside another", "2026-03-01T09:00Z[u-ca=gregory][!u-ca=hebrew]", "malformed_suffix"],
    ["a capital key", "2026-03-01T09:00Z[U-CA=gregory]", "malformed_suffix"],
    ["no value", "2026-03-01T09:00Z[u-ca=]", "malformed_suffix"],
    ["a value with a hyphen at its end", "2026-03-01T09:00Z[u-ca=a-]", "malformed_suffix"],
    ["nothing", "2026-03-01T09:00Z[]", "malformed_suffix"],
    ["nothing critical", "2026-03-01T09:00Z[!]", "malformed_suffix"],
    ["no end", "2026-03-01T09:00Z[UTC", "malformed_suffix"],
    ["something behind", "2026-03-01T09:00Z[UTC]x", "malformed_suffix"],
    ["a bracket inside", "2026-03-01T09:00Z[[UTC]]", "malformed_suffix"],
    ["a blank before", "2026-03-01T09:00Z [UTC]", "malformed_offset"],
    ["a bad offset", "2026-03-01T09:00+5:30[Asia/Kolkata]", "malformed_offset"],
    ["two faults", "2026-03-01T09:00Z[Asia/Atlantis][!x=y]", "unknown_zone critical_annotation"],
    ["a bad date too", "2026-02-30T09:00[Asia/Kolkata", "no_such_date malformed_suffix"],
    ["before 1972 without an offset", "1950-01-01T00:00[Asia/Kolkata]", "zone_before_1972"],
    ["near 1970 without an offset", "1971-01-01T00:00[Asia/Kolkata]", "near_epoch"],
    ["near 1970 with a wrong offset", "1971-01-01T00:00+01:00[Asia/Kolkata]", "near_epoch"],
    ["a control inside", "2026-03-01T09:00Z[UT\nC]", "control_character"],
  ])("%s: %s", (_, text, expected) => expect(read(text)).toBe(expected));

  it("beats the option timeZone", () => {
    expect(read("2026-03-01T09:00[Asia/Kolkata]", { timeZone: "Europe/Berlin" })).toBe("2026-03-01T09:00:00+05:30");
    expect(read("2026-03-01T09:00[u-ca=gregory]", { timeZone: "Europe/Berlin" })).toBe("2026-03-01T09:00:00+01:00");
    expect(read("2026-03-01T09:00[u-ca=gregory]")).toBe("no_offset");
  });

  it("is right for what Temporal writes, with the same instant, and an error with any other offset", () => {
    const instant = fc.integer({ min: Date.UTC(1973, 3, 1), max: Date.UTC(2038, 0, 1) });
    const other = fc.integer({ min: 1, max: 180 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, other, (zone, ms, minutes) => {
        const time = Temporal.Instant.fromEpochMilliseconds(ms - (ms % 1000)).toZonedDateTimeISO(zone);
        const text = time.toString();
        expect(read(text)).toBe(text.slice(0, 25));
        const moved = time.offset === "+00:00" ? undefined : text.replace(time.offset, "+00:00");
        if (moved !== undefined) expect(read(moved)).toBe("zone_mismatch");
        const wrong = time.toPlainDateTime().toString({ smallestUnit: "second" }) + shift(time.offset, minutes);
        // In an hour that occurs twice, the other offset is right too.
        expect(["zone_mismatch", wrong]).toContain(read(`${wrong}[${zone}]`));
      }),
    );
  });

  it("without an offset gives what Temporal gives", () => {
    const instant = fc.integer({ min: Date.UTC(1974, 0, 1), max: Date.UTC(2038, 0, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, (zone, ms) => {
        const local = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDateTime();
        const text = local.toString({ smallestUnit: "second" });
        const earlier = Temporal.PlainDateTime.from(text).toZonedDateTime(zone, { disambiguation: "earlier" });
        expect(read(`${text}[${zone}]`).split(" ")[0]).toBe(text + earlier.offset);
      }),
    );
  });

  it("is total: any text behind a time is read or refused", () => {
    const unit = fc.constantFrom("[", "]", "!", "=", "u-ca", "UTC", "Asia/Kolkata", "+05:30", "a", "-", " ", "Z");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (end) => {
        const result = normalizeTimestamp(`2030-01-01T00:00${end}`, { now: NOW, timeZone: "UTC" });
        if (result.ok) expect(normalizeTimestamp(result.value, { now: NOW })).toEqual({ ...result, warnings: [] });
      }),
    );
  });
});

/** Another offset, so many minutes apart. */
function shift(offset: string, minutes: number): string {
  const sign = offset.startsWith("-") ? -1 : 1;
  const value = sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4))) + minutes;
  const size = Math.abs(value);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${value < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
