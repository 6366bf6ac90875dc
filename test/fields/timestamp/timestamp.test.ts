import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";
import { parseISO } from "date-fns/parseISO";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { normalizeTimestamp, timestampInstant } from "../../../src/fields/timestamp/timestamp.ts";
import type { Options } from "../../../src/schema/options.ts";

const NOW = new Date(0);
const KOLKATA: Options = { now: NOW, timeZone: "Asia/Kolkata" };
const NEW_YORK: Options = { now: NOW, timeZone: "America/New_York" };
const UTC: Options = { now: NOW, timeZone: "UTC" };

function valueOf(input: unknown, options: Options = { now: NOW }): string | undefined {
  const result = normalizeTimestamp(input, options);
  return result.ok ? result.value : undefined;
}

/** The codes without the family's name, errors before warnings. */
function codesOf(input: unknown, options: Options = { now: NOW }): string[] {
  const result = normalizeTimestamp(input, options);
  const errors = result.ok ? [] : result.errors;
  return [...errors, ...result.warnings].map(({ code }) => code.replace("timestamp.", ""));
}

describe("accepted forms", () => {
  it.each([
    ["canonical, Z", "2024-02-22T00:25:06Z", "2024-02-22T00:25:06Z"],
    ["canonical, offset", "2024-02-22T00:25:06+05:30", "2024-02-22T00:25:06+05:30"],
    ["a negative offset", "2024-02-22T00:25:06-03:30", "2024-02-22T00:25:06-03:30"],
    ["a space for T", "2024-02-22 00:25:06+05:30", "2024-02-22T00:25:06+05:30"],
    ["a blank before the offset", "2024-02-22T00:25:06 +05:30", "2024-02-22T00:25:06+05:30"],
    ["a tab before the offset", "2024-02-22T00:25:06\t+05:30", "2024-02-22T00:25:06+05:30"],
    ["a no-break space before Z", "2024-02-22T00:25:06\u00a0Z", "2024-02-22T00:25:06Z"],
    ["lower-case t and z", "2024-02-22t00:25:06z", "2024-02-22T00:25:06Z"],
    ["±HHMM", "2024-02-22T00:25:06+0530", "2024-02-22T00:25:06+05:30"],
    ["±HH", "2024-02-22T00:25:06-03", "2024-02-22T00:25:06-03:00"],
    ["no seconds", "2024-02-22T00:25Z", "2024-02-22T00:25:00Z"],
    ["a fraction of zeros", "2024-02-22T00:25:06.000Z", "2024-02-22T00:25:06Z"],
    ["-00:00", "2024-02-22T00:25:06-00:00", "2024-02-22T00:25:06Z"],
    ["-0000", "2024-02-22T00:25:06-0000", "2024-02-22T00:25:06Z"],
    ["-00", "2024-02-22T00:25:06-00", "2024-02-22T00:25:06Z"],
    ["+00:00 stays", "2024-02-22T00:25:06+00:00", "2024-02-22T00:25:06+00:00"],
    ["blanks around", "\t\u3000 2024-02-22T00:25:06Z\u00a0 ", "2024-02-22T00:25:06Z"],
    ["29 February", "2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
  ])("%s: silently", (_, input, expected) => {
    expect(valueOf(input)).toBe(expected);
    expect(codesOf(input).filter((code) => code !== "in_past")).toEqual([]);
  });

  it("counts a fraction that it cuts when it looks for times in the past", () => {
    const options = { timeZone: "Asia/Kolkata", now: new Date("2024-02-21T18:55:06.500Z") };
    for (const time of ["2024-02-22T00:25:06.501", "2024-02-22T00:25:06.501+05:30"]) {
      expect(codesOf(time, options)).toEqual(["fraction_cut"]);
      expect(codesOf(time.replace("501", "499"), options)).toEqual(["fraction_cut", "in_past"]);
    }
  });

  it("cuts a fraction, and says so when it was not zero", () => {
    expect(valueOf("2024-02-22T00:25:06.999999999Z")).toBe("2024-02-22T00:25:06Z");
    expect(codesOf("2024-02-22T00:25:06.001Z")).toEqual(["fraction_cut"]);
    expect(codesOf("2024-02-22T00:25:06.0000001Z")).toEqual(["fraction_cut"]);
  });

  it("takes one-digit seconds, as in a sample of the API, with a warning", () => {
    expect(valueOf("2025-06-14T18:55:0Z")).toBe("2025-06-14T18:55:00Z");
    expect(codesOf("2025-06-14T18:55:0Z")).toEqual(["one_digit_seconds"]);
  });

  it("takes a time without offset in the option timeZone, which a given offset beats", () => {
    expect(valueOf("2016-08-05 22:00:21", KOLKATA)).toBe("2016-08-05T22:00:21+05:30");
    expect(valueOf("2016-08-05 22:00:21", UTC)).toBe("2016-08-05T22:00:21Z");
    expect(valueOf("2016-08-05 22:00:21", { now: NOW, timeZone: "Etc/UTC" })).toBe("2016-08-05T22:00:21+00:00");
    expect(valueOf("2016-08-05 22:00:21", { now: NOW, timeZone: "Europe/London" })).toBe("2016-08-05T22:00:21+01:00");
    expect(valueOf("2016-08-05 22:00:21-03", KOLKATA)).toBe("2016-08-05T22:00:21-03:00");
  });

  it("takes a Date: in UTC, or with the offset of the option timeZone; its milliseconds never warn", () => {
    const date = new Date("2024-07-01T12:00:00.789Z");
    expect(valueOf(date)).toBe("2024-07-01T12:00:00Z");
    expect(valueOf(date, UTC)).toBe("2024-07-01T12:00:00Z");
    expect(valueOf(date, KOLKATA)).toBe("2024-07-01T17:30:00+05:30");
    expect(valueOf(date, NEW_YORK)).toBe("2024-07-01T08:00:00-04:00");
    expect(codesOf(date)).toEqual([]);
  });

  it("takes a Date of another realm, and a Date whose methods lie", () => {
    class Liar extends Date {
      override getTime(): number {
        throw new Error("no");
      }
      override valueOf(): number {
        return 0;
      }
      override toISOString(): string {
        return "a lie";
      }
    }
    expect(valueOf(runInNewContext("new Date(Date.UTC(2024, 1, 29))"))).toBe("2024-02-29T00:00:00Z");
    expect(valueOf(new Liar("2024-02-29T00:00:00Z"))).toBe("2024-02-29T00:00:00Z");
  });

  it("takes what is absent for absent", () => {
    for (const input of [undefined, null, "", " \t\u3000"]) expect(codesOf(input)).toEqual(["field.required"]);
  });
});

describe("errors", () => {
  it.each([
    ["2024-02-30T00:00:00Z", "no_such_date"],
    ["2023-02-29T00:00:00Z", "no_such_date"],
    ["1900-02-29T00:00:00Z", "no_such_date"],
    ["2024-13-01T00:00:00Z", "no_such_date"],
    ["2024-00-10T00:00:00Z", "no_such_date"],
    ["2024-01-00T00:00:00Z", "no_such_date"],
    ["2024-02-22T24:00:00Z", "no_such_time"],
    ["2024-02-22T25:00:00Z", "no_such_time"],
    ["2024-02-22T00:60:00Z", "no_such_time"],
    ["2024-02-22T00:00:61Z", "no_such_time"],
    ["2016-12-31T23:59:60Z", "no_such_time"],
    ["2024-02-22T00:00:00+18:01", "offset_too_large"],
    ["2024-02-22T00:00:00-19", "offset_too_large"],
    ["2024-02-22T00:00:00+24:00", "offset_too_large"],
    ["2024-02-22T00:00:00+5:30", "malformed_offset"],
    ["2024-02-22T00:00:00+05:60", "malformed_offset"],
    ["2024-02-22T00:00:00+053", "malformed_offset"],
    ["2024-02-22T00:00:00+05:30:00", "malformed_offset"],
    ["2024-02-22T00:00:00  +05:30", "malformed_offset"],
    ["2024-02-22T00:00:00  Z", "malformed_offset"],
    ["2024-02-22T00:00:00\u22125:30", "malformed_offset"],
    ["2024-02-22T00:00:00\u201305:30", "malformed_offset"],
    ["2024-02-22T00:00:00 [Asia/Kolkata]", "malformed_offset"],
    ["2012-08-05 22:00:00IST", "zone_abbreviation"],
    ["2012-08-05 22:00:00 CEST", "zone_abbreviation"],
    ["2012-08-05 22:00 amt", "zone_abbreviation"],
    ["2012-08-05 22:00:00 UTC", "zone_abbreviation"],
    ["2012-08-05 22:00:00 GMT", "zone_abbreviation"],
    ["2012-08-05 22:00:00 +0530 IST", "zone_abbreviation"],
    ["2012-08-05 22:00:00.123 -0700 PDT", "zone_abbreviation"],
    ["2012-08-05 22:00:00 +0000 UTC m=+0.000000001", "zone_abbreviation"],
    ["2012-08-05 22:00:00 +0530 +0530", "malformed_offset"],
    ["2012-08-05 22:00:00 GMT+1", "malformed_offset"],
    ["2024-02-22T00:00:00 Asia/Kolkata", "malformed_offset"],
    ["2024-02-22 10:00 PM", "malformed_offset"],
    ["2024-02-22 10:00:00a.m.", "malformed_offset"],
    ["2024-W08-4T00:25:06Z", "malformed"],
    ["2024W084T002506Z", "malformed"],
    ["2024-053T00:25:06Z", "malformed"],
    ["2024053T002506Z", "malformed"],
    ["20240222T002506Z", "malformed"],
    ["20240222", "malformed"],
    ["20240222002506", "malformed"],
    ["2024-02-22T002506Z", "malformed"],
    ["2024-02-22", "date_only"],
    ["12024-02-22", "malformed"],
    ["on 2024-02-22", "malformed"],
    ["2024-02", "date_only"],
    ["2024-02-22Z", "malformed"],
    ["2024-02-22T00:25:06,5Z", "comma_fraction"],
    ["1708541706", "malformed"],
    ["1708541706000", "malformed"],
    ["-1708541706.5", "malformed"],
    ["2016-08-05 22:00:21", "no_offset"],
    ["+012024-02-22T00:25:06Z", "malformed"],
    ["10000-01-01T00:00:00Z", "malformed"],
    ["-0001-01-01T00:00:00Z", "malformed"],
    ["2024-02-22T00:25:06Z\n", "control_character"],
    ["\r2024-02-22T00:25:06Z", "control_character"],
    ["2024-02-22T00:25:06\u2028Z", "control_character"],
    ["\ufeff2024-02-22T00:25:06Z", "control_character"],
    ["2024-02-22T00:25:06Z\u200e", "control_character"],
    ["\u200e22\u200e/\u200e02\u200e/\u200e2024", "control_character"],
    ["2024-02-22\u00adT00:25:06", "control_character"],
    ["\u0085", "control_character"],
    [`2024-02-22T00:25:06.${"0".repeat(180)}Z`, "malformed"],
    ["tomorrow", "malformed"],
    ["2024/02/22 00:25:06Z", "malformed"],
    ["Thu Feb 22 2024 00:25:06", "printed_date"],
    ["Thu Feb 22 2024 00:25:06 GMT+0530 (India Standard Time)", "printed_date"],
    ["Thu Feb 22 2024", "printed_date"],
    ["Thu, 22 Feb 2024 00:25:06 GMT", "printed_date"],
    ["Thu Feb 22 00:25:06 IST 2024", "printed_date"],
    ["Thursday, 22 Feb 2024 00:25:06", "malformed"],
    ["Thu 22/02/2024 00:25:06", "malformed"],
    ["2024-02-22T00Z", "malformed"],
    ["2024-02-22T0:25:06Z", "unpadded"],
    ["2026-12-01 9:00", "unpadded"],
    ["2026-12-1 09:00Z", "unpadded"],
    ["2026-1-01 09:00Z", "unpadded"],
    ["2026-12-01 09:5", "unpadded"],
    ["2026-1-1", "malformed"],
    ["2026-12-011 9:00", "malformed"],
    ["2024-02-22T00:25:06.Z", "malformed"],
    ["2024-02-22T00:25:06,Z", "malformed"],
    ["2024-02-22T00:25.Z", "malformed"],
    ["2024-02-22T00:25.5Z", "minute_fraction"],
    ["2010-02-18T16:23.33+0600", "minute_fraction"],
    ["2024-02-22T00:25:006Z", "malformed_offset"],
    ["２０２４-02-22T00:25:06Z", "malformed"],
    ["2024-02-22T\u00a000:25:06Z", "malformed"],
  ])("%j: %s", (input, code) => {
    expect(codesOf(input)).toEqual([code]);
    expect(timestampInstant(input)).toBeUndefined();
  });

  it.each<[unknown, object]>([
    ["2024-02-22T00:00:00+18:01", { maxMinutes: 1080 }],
    ["2024-02-22T00:00:00[+18:01]", { maxMinutes: 1080 }],
    ["2024-02-22\u200bT00:00:00Z", { offset: 10, character: "U+200B" }],
    [" 2024-02-22\u0007T00:00:00Z", { offset: 11, character: "U+0007" }],
    [5, { expected: "string or Date (new Date(milliseconds) makes one)", actual: "number" }],
    [{}, { expected: "string or Date", actual: "object" }],
  ])("says of %j exactly %j", (input, params) => {
    const result = normalizeTimestamp(input);
    expect(result.ok ? undefined : result.errors[0].params).toStrictEqual(params);
  });

  it("refuses every other type, numbers too", () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const hostile = { valueOf: () => 0, toISOString: () => "2024-02-22T00:25:06Z", [Symbol.toStringTag]: "Date" };
    for (const input of [1708541706, 0n, true, {}, [], Symbol("s"), () => 0, hostile, new Proxy(new Date(), {})]) {
      expect(codesOf(input)).toEqual(["field.wrong_type"]);
    }
    expect(codesOf(revoked.proxy)).toEqual(["field.wrong_type"]);
  });

  it("refuses an invalid Date, and one whose year has no four digits", () => {
    expect(codesOf(new Date(NaN))).toEqual(["invalid_date"]);
    expect(codesOf(new Date(8.64e15), KOLKATA)).toEqual(["year_out_of_range"]);
    expect(codesOf(new Date(-8.64e15))).toEqual(["year_out_of_range"]);
  });

  it("reports a fraction of a minute, its comma and the lack of an offset together", () => {
    expect(codesOf("2010-02-18T16:23,4")).toEqual(["minute_fraction", "comma_fraction", "no_offset"]);
  });

  it("reports independent faults of one timestamp together", () => {
    expect(codesOf("2024-02-30T24:00:60,5+19:00")).toEqual([
      "no_such_date",
      "no_such_time",
      "comma_fraction",
      "offset_too_large",
    ]);
    expect(codesOf("2024-02-30T10:00:00")).toEqual(["no_such_date", "no_offset"]);
  });

  it("refuses a local time that the zone skips, and takes the earlier of two with a warning", () => {
    expect(codesOf("2024-03-10T02:30:00", NEW_YORK)).toEqual(["skipped_local_time"]);
    expect(codesOf("2011-12-30T12:00:00", { now: NOW, timeZone: "Pacific/Apia" })).toEqual(["skipped_local_time"]);
    expect(valueOf("2024-11-03T01:30:00", NEW_YORK)).toBe("2024-11-03T01:30:00-04:00");
    expect(codesOf("2024-11-03T01:30:00", NEW_YORK)).toEqual(["ambiguous_local_time"]);
  });

  it("stops a million characters at once", () => {
    for (const filler of ["9", "a", " 1", "2024-02-22T00:25:06Z ", ".0"]) {
      const text = `2024-02-22T00:25:06.${filler.repeat(1_000_000 / filler.length)}Z`;
      expect(codesOf(text)).toEqual(["malformed"]);
    }
  });
});

describe("bounds", () => {
  it("offsets: 18:00 inclusive, both ways", () => {
    expect(codesOf("2024-02-22T00:25:06+17:59")).toEqual([]);
    expect(codesOf("2024-02-22T00:25:06+18:00")).toEqual([]);
    expect(codesOf("2024-02-22T00:25:06-18:00")).toEqual([]);
    expect(codesOf("2024-02-22T00:25:06-1801")).toEqual(["offset_too_large"]);
  });

  it("length: 200 UTF-16 units inclusive, without the blanks around", () => {
    const text = (zeros: number): string => `  2024-02-22T00:25:06.${"0".repeat(zeros)}Z  `;
    expect(codesOf(text(178))).toEqual([]);
    expect(codesOf(text(179))).toEqual([]);
    expect(codesOf(text(180))).toEqual(["malformed"]);
  });

  it("years: 0000 to 9999", () => {
    expect(valueOf("0000-02-29T00:00:00Z")).toBe("0000-02-29T00:00:00Z");
    expect(valueOf("9999-12-31T23:59:59-18:00")).toBe("9999-12-31T23:59:59-18:00");
    expect(valueOf("0099-01-01 00:00z")).toBe("0099-01-01T00:00:00Z");
    expect(valueOf(new Date("0000-01-01T00:00:00Z"))).toBe("0000-01-01T00:00:00Z");
    expect(codesOf(new Date(Date.parse("0000-01-01T00:00:00Z") - 1))).toEqual(["year_out_of_range"]);
    expect(valueOf(new Date("9999-12-31T23:59:59.999Z"))).toBe("9999-12-31T23:59:59Z");
    expect(codesOf(new Date("+010000-01-01T00:00:00Z"))).toEqual(["year_out_of_range"]);
    expect(codesOf(new Date("9999-12-31T23:00:00Z"), KOLKATA)).toEqual(["year_out_of_range"]);
    expect(valueOf(new Date("+010000-01-01T04:00:00Z"), NEW_YORK)).toBe("9999-12-31T23:00:00-05:00");
  });

  it("zones: from 1972 on, or after what is near 1970; UTC always", () => {
    expect(codesOf("1969-12-31T23:59:59", KOLKATA)).toEqual(["zone_before_1972"]);
    expect(codesOf("1970-01-01T05:29:59", KOLKATA)).toEqual(["zone_before_1972"]);
    expect(codesOf("1970-01-01T05:30:00", KOLKATA)).toEqual(["near_epoch"]);
    expect(codesOf("1973-03-03T15:16:39", KOLKATA)).toEqual(["near_epoch"]);
    expect(valueOf("1973-03-03T15:16:40", KOLKATA)).toBe("1973-03-03T15:16:40+05:30");
    expect(codesOf(new Date(-1), KOLKATA)).toEqual(["zone_before_1972"]);
    expect(codesOf(new Date(0), KOLKATA)).toEqual(["near_epoch"]);
    expect(valueOf("1900-01-01T00:00:00", UTC)).toBe("1900-01-01T00:00:00Z");
    expect(valueOf(new Date("1900-01-01"), UTC)).toBe("1900-01-01T00:00:00Z");
    expect(valueOf("1900-01-01T00:00:00+05:30", KOLKATA)).toBe("1900-01-01T00:00:00+05:30");
  });

  it("near 1970: from 1970-01-01 to before 1973-03-03T09:46:40Z, however it is written", () => {
    const start = 0;
    const end = 100_000_000_000;
    const before = new Date(start - 1000);
    for (const instant of [start, start + 999, 50_000_000_000, end - 1]) {
      const date = new Date(instant);
      expect(codesOf(date)).toEqual(["near_epoch"]);
      expect(codesOf(date.toISOString()).at(0)).toBe("near_epoch");
      expect(codesOf(`${date.toISOString().slice(0, 19)}Z`)).toEqual(["near_epoch"]);
    }
    expect(valueOf(before)).toBe("1969-12-31T23:59:59Z");
    expect(valueOf("1969-12-31T23:59:59Z")).toBe("1969-12-31T23:59:59Z");
    expect(valueOf("1970-01-01T00:00:00+00:01")).toBe("1970-01-01T00:00:00+00:01");
    expect(codesOf("1969-12-31T23:59:59-00:01")).toEqual(["near_epoch"]);
    expect(valueOf(new Date(end))).toBe("1973-03-03T09:46:40Z");
    expect(valueOf("1973-03-03T09:46:40Z")).toBe("1973-03-03T09:46:40Z");
    expect(codesOf("1973-03-03T09:46:40+00:01")).toEqual(["near_epoch"]);
  });

  it("a Date of seconds until 2100 is near 1970, and of milliseconds is not", () => {
    const seconds = fc.integer({ min: 100_000_000, max: 4_102_444_800 });
    fc.assert(
      fc.property(seconds, (value) => {
        expect(codesOf(new Date(value))).toEqual(["near_epoch"]);
        expect(codesOf(new Date(value * 1000))).toEqual([]);
      }),
    );
  });

  it("now: earlier warns, the same does not; the given instant counts, with its fraction", () => {
    const options: Options = { now: new Date("2024-02-22T00:25:06.500Z") };
    expect(codesOf("2024-02-22T00:25:06Z", options)).toEqual(["in_past"]);
    expect(codesOf("2024-02-22T00:25:06.499Z", options)).toEqual(["fraction_cut", "in_past"]);
    expect(codesOf("2024-02-22T00:25:06.4999Z", options)).toEqual(["fraction_cut", "in_past"]);
    expect(codesOf("2024-02-22T00:25:06.4Z", options)).toEqual(["fraction_cut", "in_past"]);
    expect(codesOf("2024-02-22T00:25:06.5Z", options)).toEqual(["fraction_cut"]);
    expect(codesOf("2024-02-22T00:25:06.05Z", options)).toEqual(["fraction_cut", "in_past"]);
    expect(codesOf("2024-02-22T00:25:06.500Z", options)).toEqual(["fraction_cut"]);
    expect(codesOf("2024-02-22T05:55:07+05:30", options)).toEqual([]);
    expect(codesOf("2024-02-22T05:55:06+05:30", options)).toEqual(["in_past"]);
    expect(codesOf(new Date("2024-02-22T00:25:06.499Z"), options)).toEqual(["in_past"]);
    expect(codesOf(new Date("2024-02-22T00:25:06.500Z"), options)).toEqual([]);
    expect(codesOf("2024-02-22T05:55:06", { ...options, timeZone: "Asia/Kolkata" })).toEqual(["in_past"]);
    expect(codesOf("2024-02-22T05:55:07", { ...options, timeZone: "Asia/Kolkata" })).toEqual([]);
    expect(codesOf("2024-02-22T00:25:06", { ...options, timeZone: "UTC" })).toEqual(["in_past"]);
  });
});

describe("timestampInstant", () => {
  it("is the instant in whole seconds of every text with an offset", () => {
    expect(timestampInstant("2024-02-22T00:25:06+05:30")).toBe(Date.parse("2024-02-21T18:55:06Z"));
    expect(timestampInstant(" 2024-02-22 00:25:06.9 +0530")).toBe(Date.parse("2024-02-21T18:55:06Z"));
    expect(timestampInstant("1970-01-01T00:00:0z")).toBe(0);
    expect(timestampInstant("2016-08-05 22:00:21")).toBeUndefined();
    expect(timestampInstant("")).toBeUndefined();
  });
});

describe("traps of the usual tools", () => {
  it("valibot's isoTimestamp takes 30 February and +05; we refuse the one and repair the other", () => {
    const isoTimestamp = v.pipe(v.string(), v.isoTimestamp());
    expect(v.is(isoTimestamp, "2024-02-30T00:00:00Z")).toBe(true);
    expect(v.is(isoTimestamp, "2024-02-22T00:00:00+05")).toBe(true);
    expect(codesOf("2024-02-30T00:00:00Z")).toEqual(["no_such_date"]);
    expect(valueOf("2024-02-22T00:00:00+05")).toBe("2024-02-22T00:00:00+05:00");
  });

  it.each([
    ["2024-02-22T24:00:00Z", "no_such_time"],
    ["2024-W08-4T00:00:00Z", "malformed"],
    ["2024-053T00:00:00Z", "malformed"],
    ["2024-02-22T00:00:00+5:30", "malformed_offset"],
    ["2024-02-22T00:00:00+25:00", "offset_too_large"],
    ["2024-02-22T00:00:00,5Z", "comma_fraction"],
    ["20240222T000000Z", "malformed"],
  ])("date-fns' parseISO makes a time of %s; we say %s", (text, code) => {
    expect(parseISO(text).getTime()).not.toBeNaN();
    expect(codesOf(text)).toEqual([code]);
  });

  it("Date.UTC takes years below 100 for the 20th century; we do not", () => {
    expect(new Date(Date.UTC(50, 0, 1)).getUTCFullYear()).toBe(1950);
    expect(timestampInstant("0050-01-01T00:00:00Z")).toBe(Date.parse("0050-01-01T00:00:00Z"));
  });
});

describe("the time zone of the machine", () => {
  // A worker thread has an environment of its own, which the machine's time zone does not follow.
  it.runIf(isMainThread).each([
    ["America/New_York", 240],
    ["Pacific/Apia", -780],
    ["Asia/Kolkata", -330],
  ])("%s makes no difference", (timeZone, offsetInJuly) => {
    const inputs = ["2024-03-10 02:30Z", "2024-02-29T23:59:59+18:00", new Date("2011-12-30T12:00:00Z")];
    const locals = ["2024-03-10T02:30:00", "2011-12-30T12:00:00", "2024-11-03T01:30:00"];
    const results = (): unknown => [
      ...[...inputs, ...locals].map((input) => normalizeTimestamp(input, { now: NOW })),
      ...[...inputs, ...locals].map((input) => normalizeTimestamp(input, { now: NOW, timeZone: "Europe/Berlin" })),
    ];
    const before = process.env["TZ"];
    process.env["TZ"] = "UTC";
    const expected = results();
    try {
      process.env["TZ"] = timeZone;
      expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(offsetInJuly);
      expect(results()).toEqual(expected);
    } finally {
      if (before === undefined) delete process.env["TZ"];
      else process.env["TZ"] = before;
    }
  });
});

describe("properties", () => {
  const two = (min: number, max: number): fc.Arbitrary<string> =>
    fc.integer({ min, max }).map((value) => String(value).padStart(2, "0"));
  const date = fc
    .tuple(fc.integer({ min: 1974, max: 2100 }), two(1, 12), two(1, 28))
    .map(([year, month, day]) => `${year}-${month}-${day}`);
  const time = fc.tuple(two(0, 23), two(0, 59), two(0, 59)).map((parts) => parts.join(":"));

  const notation = fc
    .record({
      date,
      time,
      fraction: fc.constantFrom("", ".0", ".000", ".7"),
      between: fc.constantFrom("T", "t", " "),
      before: fc.constantFrom("", " ", "\t"),
      sign: fc.constantFrom("+", "-"),
      minutes: fc.integer({ min: 0, max: 1080 }),
      colon: fc.constantFrom(":", ""),
    })
    .map((p) => {
      const hours = String(Math.floor(p.minutes / 60)).padStart(2, "0");
      const rest = String(p.minutes % 60).padStart(2, "0");
      const text = `${p.date}${p.between}${p.time}${p.fraction}${p.before}${p.sign}${hours}${p.colon}${rest}`;
      const minutes = p.sign === "+" ? p.minutes : -p.minutes;
      return { text, instant: Date.parse(`${p.date}T${p.time}Z`) - minutes * 60_000 };
    });

  it("keeps the instant of every notation, and a canonical value silently", () => {
    fc.assert(
      fc.property(notation, ({ text, instant }) => {
        const value = valueOf(text) ?? "";
        expect(Date.parse(value)).toBe(instant);
        expect(timestampInstant(text)).toBe(instant);
        expect(normalizeTimestamp(value, { now: NOW })).toEqual({ ok: true, value, warnings: [] });
      }),
    );
  });

  it("takes every Date as Date itself prints it", () => {
    const bounds = { min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z") };
    fc.assert(
      fc.property(fc.date({ ...bounds, noInvalidDate: true }), (input) => {
        const isNearEpoch = input.getTime() >= 0 && input.getTime() < 100_000_000_000;
        expect(valueOf(input)).toBe(isNearEpoch ? undefined : `${input.toISOString().slice(0, 19)}Z`);
      }),
    );
  });
});
