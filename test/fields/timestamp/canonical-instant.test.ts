import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth } from "../../../src/fields/timestamp/calendar.ts";
import { canonicalInstant } from "../../../src/fields/timestamp/canonical-instant.ts";
import { parseTimestamp } from "../../../src/fields/timestamp/parse-timestamp.ts";
import { isSurelyFuture } from "../../../src/fields/timestamp/surely-future.ts";
import { normalizeTimestamp, timestamp } from "../../../src/fields/timestamp/timestamp.ts";
import { glance } from "../../support/read.ts";

describe("canonicalInstant", () => {
  it.each([
    "2024-02-29T23:59:59Z",
    "0000-01-01T00:00:00+18:00",
    "9999-12-31T23:59:59-18:00",
    "1970-01-01T00:00:00+00:00",
  ])("is the instant of %s", (text) => expect(canonicalInstant(text)).toBe(Date.parse(text)));

  it.each([
    "2024-02-29T23:59:59z",
    "2024-02-29t23:59:59Z",
    "2024-02-29T23:59:59-00:00",
    "2024-02-29T23:59:59+18:01",
    "2024-02-29T23:59:59+05:60",
    "2024-02-29T23:59:59+05.30",
    "2024-02-29T23:59:59*05:30",
    "2023-02-29T23:59:59Z",
    "2024-02-29T24:00:00Z",
    "2024-02-29T23:60:59Z",
    "2024-02-29T23:59:60Z",
    "2024-00-29T23:59:59Z",
    "2024-13-29T23:59:59Z",
    "2024-02-00T23:59:59Z",
    "2024-02-29T23:59:5",
    "20:4-02-29T23:59:59Z",
    "202/-02-29T23:59:59Z",
    "２024-02-29T23:59:59Z",
    "",
  ])("is NaN for %j", (text) => expect(canonicalInstant(text)).toBeNaN());

  it("agrees with Date on every day of 0000 to 9999, by steps of a prime number of minutes", () => {
    const end = Date.parse("9999-12-31T23:59:59Z");
    for (let instant = Date.parse("0000-01-01T00:00:00Z"); instant <= end; instant += 100_003 * 60_000) {
      const text = `${new Date(instant).toISOString().slice(0, 19)}Z`;
      if (canonicalInstant(text) !== instant) expect.fail(text);
    }
  });

  it("takes the days that the calendar has, of every month in 400 years", () => {
    for (let year = 1900; year < 2300; year++) {
      for (let month = 1; month <= 12; month++) {
        if (daysInMonth(year, month) !== new Date(Date.UTC(year, month, 0)).getUTCDate())
          expect.fail(`${year}-${month}`);
      }
    }
  });

  it("is the same rule as the thorough path: what it takes, that takes unchanged", () => {
    const digits = (count: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, "0"));
    const small = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    const text = fc
      .tuple(
        digits(4),
        small(13),
        small(32),
        small(25),
        small(61),
        small(61),
        fc.constantFrom("+", "-"),
        small(19),
        small(61),
      )
      .chain(([year, month, day, hour, minute, second, sign, offsetHour, offsetMinute]) =>
        fc.constantFrom(
          `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
          `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${offsetHour}:${offsetMinute}`,
        ),
      );
    fc.assert(
      fc.property(text, (value) => {
        const parsed = parseTimestamp(value, true, () => {});
        const isCanonical = parsed !== undefined && !value.endsWith("-00:00");
        if (isCanonical) expect(parsed.clock + parsed.offset).toBe(value);
        expect(canonicalInstant(value)).toBe(isCanonical ? Date.parse(value) : NaN);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("the fast path", () => {
  const DAY = 86_400_000;
  const two = (max: number): fc.Arbitrary<string> =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
  const offset = fc.oneof(
    fc.constantFrom("Z", "-00:00", "+00:00", "z", ""),
    fc.tuple(fc.constantFrom("+", "-"), two(19), two(61)).map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
  );
  const written = fc
    .tuple(fc.constantFrom("1969", "1971", "1999", "2000", "2026", "9999"), two(13), two(32), two(25), two(61), offset)
    .map(([year, month, day, hour, minute, end]) => `${year}-${month}-${day}T${hour}:${minute}:59${end}`);
  /** A time, and a present within a few days of it. */
  const near = fc
    .tuple(fc.integer({ min: 0, max: 20_000 * DAY }), fc.integer({ min: -4 * DAY, max: 4 * DAY }), offset)
    .map(([instant, distance, end]) => {
      return { text: new Date(instant).toISOString().slice(0, 19) + end, now: instant + distance };
    });
  const far = fc
    .tuple(written, fc.integer({ min: -30_000 * DAY, max: 3_000_000 * DAY }))
    .map(([text, now]) => ({ text, now }));

  it("takes a timestamp only where the rule says nothing and changes nothing, and never one near 1970", () => {
    fc.assert(
      fc.property(fc.oneof(near, far), ({ text, now }) => {
        const isTaken = glance(timestamp, text, { now: new Date(now) }) === text;
        const result = normalizeTimestamp(text, { now: new Date(now) });
        const isSilent = result.ok && result.value === text && result.warnings.length === 0;
        expect([text, now, isTaken]).toEqual([text, now, isSilent]);
        if (isSurelyFuture(text, now)) expect([text, now, isSilent]).toEqual([text, now, true]);
      }),
      { numRuns: 5000 },
    );
  });

  it("takes a Date, and what is none, only where the rule says nothing, as the rule writes it", () => {
    const milliseconds = fc.oneof(
      fc.integer({ min: -100 * DAY, max: 20_000 * DAY }),
      fc.constantFrom(NaN, -8.64e15, 8.64e15, 253_402_300_799_999, 253_402_300_800_000, 253_402_280_000_000),
    );
    const input = fc.oneof(
      { weight: 9, arbitrary: milliseconds.map((time) => new Date(time)) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(undefined, null, 0, {}, []) },
    );
    const zone = fc.constantFrom("UTC", "Asia/Kolkata", "America/New_York");
    fc.assert(
      fc.property(input, fc.integer({ min: -2, max: 2 }), zone, (date, distance, timeZone) => {
        const time = date instanceof Date && !Number.isNaN(date.getTime()) ? date.getTime() : 0;
        const options = { now: new Date(Math.max(-8.64e15, Math.min(time + distance, 8.64e15))), timeZone };
        const result = normalizeTimestamp(date, options);
        const silent = result.ok && result.warnings.length === 0 ? result.value : undefined;
        expect([date, glance(timestamp, date, options)]).toEqual([date, silent]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["2026-01-04T00:00:00Z", true],
    ["2026-01-03T23:59:59Z", false],
    ["2026-01-04T00:00:00+17:59", true],
    ["2026-01-04T00:00:00+18:00", false],
    ["2026-01-29T00:00:00Z", false],
    ["9999-12-28T23:59:59Z", true],
  ])("isSurelyFuture on 1 January 2026: %s: %s", (text, expected) => {
    expect(isSurelyFuture(text, Date.UTC(2026, 0, 1))).toBe(expected);
    expect(isSurelyFuture(text, Date.UTC(2026, 0, 1, 23, 59, 59, 999))).toBe(expected);
  });

  it("is for no present beyond the year 9999, and for all before 1970", () => {
    expect(isSurelyFuture("9999-12-28T23:59:59Z", Date.parse("9999-12-31T00:00:00Z"))).toBe(false);
    expect(isSurelyFuture("2000-01-01T00:00:00Z", Date.parse("0000-01-01T00:00:00Z"))).toBe(true);
    expect(isSurelyFuture("9999-12-28T23:59:59Z", 8.64e15)).toBe(false);
    expect(isSurelyFuture("2000-01-01T00:00:00Z", -8.64e15)).toBe(true);
  });
});

describe("the usual notations", () => {
  it("agree with the thorough rule", () => {
    const two = (max: number): fc.Arbitrary<string> =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, "0"));
    const text = fc
      .tuple(
        fc.constantFrom("1960", "1971", "2026"),
        two(13),
        two(32),
        fc.constantFrom("T", "t", " ", "  "),
        two(25),
        two(60),
        fc.constantFrom(
          "",
          ":00",
          ":59",
          ":60",
          ":5",
          ":59.5",
          ":59.000",
          ":59.123456789",
          ":59.1234567890",
          ":60.5",
          ".5",
        ),
        fc.constantFrom("", " ", "\u00a0"),
        fc.constantFrom("", "Z", "z", "+05:30", "-0330", "-0000", "-00:00", "+1800", "+18:01", "+05:60", "-03"),
      )
      .map(([year, month, day, mark, hour, minute, second, blank, end]) => {
        return `${year}-${month}-${day}${mark}${hour}:${minute}${second}${blank}${end}`;
      });
    const zone = fc.constantFrom(undefined, "UTC", "Europe/Berlin");
    fc.assert(
      fc.property(text, zone, (value, timeZone) => {
        const options = { now: new Date(0), timeZone };
        // A tag says nothing, and is only read thoroughly.
        expect(normalizeTimestamp(value, options)).toEqual(
          normalizeTimestamp(`${value.trimEnd()}[u-ca=iso8601]`, options),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
