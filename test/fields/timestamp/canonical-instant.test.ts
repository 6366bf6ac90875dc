import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysInMonth } from "../../../src/fields/timestamp/calendar.ts";
import { canonicalInstant } from "../../../src/fields/timestamp/canonical-instant.ts";
import { parseTimestamp } from "../../../src/fields/timestamp/parse-timestamp.ts";

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
