import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixNumber } from "../../docs/playground/fixes/fix-number.ts";
import { fixTime } from "../../docs/playground/fixes/fix-time.ts";
import type { FieldKind } from "../../docs/playground/fixes/fix.ts";
import { readLooseTime } from "../../docs/playground/fixes/loose-time.ts";
import { plainVersions } from "../../docs/playground/fixes/plain-versions.ts";
import { suggestFixes } from "../../docs/playground/fixes/suggest-fixes.ts";
import { zoneReadings } from "../../docs/playground/fixes/zone-abbreviations.ts";
import type { Settings } from "../../docs/playground/shared/options.ts";
import {
  measureSms,
  normalizeAddressList,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
  type Result,
} from "../../src/index.ts";

const NOW = new Date("2030-06-01T12:00:00Z");
const UTC: Settings = { defaultCountry: undefined, timeZone: "UTC", language: "en" };
const INDIA: Settings = { ...UTC, timeZone: "Asia/Kolkata" };
const NORMALIZERS: Partial<Record<FieldKind, (text: string) => Result<unknown>>> = {
  number: (text) => normalizePhoneNumber(text),
  address: (text) => normalizeEmailAddress(text),
  addresses: (text) => normalizeAddressList(text),
  time: (text) => normalizeTimestamp(text),
};

describe("fixTime", () => {
  test("an abbreviation is read in every place that it may mean, and never dropped", () => {
    expect(fixTime("2026-12-01 09:00 IST", UTC, NOW).map(({ label, value }) => [label, value])).toEqual([
      ["1 December 2026, 09:00 in India (+05:30)", "2026-12-01T09:00:00+05:30"],
      ["1 December 2026, 09:00 in Israel (+02:00)", "2026-12-01T09:00:00+02:00"],
      ["1 December 2026, 09:00 in Ireland, summer time (+01:00)", "2026-12-01T09:00:00+01:00"],
    ]);
    expect(fixTime("2026-12-01 09:00 (PST)", UTC, NOW).map(({ value }) => value)).toEqual([
      "2026-12-01T09:00:00-08:00",
      "2026-12-01T09:00:00+08:00",
    ]);
    expect(fixTime("2026-12-01 09:00 QQQ", UTC, NOW)).toEqual([]);
    expect(fixTime("2026-12-01 09:00:00IST", INDIA, NOW)).toHaveLength(3);
  });

  test.each([
    ["2026-12-01 9:00", "1 December 2026, 09:00 in Asia/Kolkata (+05:30)", "2026-12-01T09:00:00+05:30"],
    ["1 Dec 2026 09:00", "1 December 2026, 09:00 in Asia/Kolkata (+05:30)", "2026-12-01T09:00:00+05:30"],
    ["December 1st, 2026 at 4:30 pm", "1 December 2026, 16:30 in Asia/Kolkata (+05:30)", "2026-12-01T16:30:00+05:30"],
    ["13/12/2026 12am", "13 December 2026, 00:00 in Asia/Kolkata (+05:30)", "2026-12-13T00:00:00+05:30"],
    ["2026-12-01", "1 December 2026, 09:00 in Asia/Kolkata (+05:30)", "2026-12-01T09:00:00+05:30"],
    ["tomorrow", "2 June 2030, 09:00 in Asia/Kolkata (+05:30)", "2030-06-02T09:00:00+05:30"],
    ["2026-12-01T09:00:00+5:30", "1 December 2026, 09:00 at offset +05:30", "2026-12-01T09:00:00+05:30"],
  ])("%s", (written, label, value) => {
    expect(fixTime(written, INDIA, NOW)).toMatchObject([{ label, value }]);
  });

  test("day and month that may be swapped are both offered", () => {
    const fixes = fixTime("02/03/2026 9:30", UTC, NOW);
    expect(fixes.map(({ label }) => label)).toEqual(["2 March 2026, 09:30 in UTC", "3 February 2026, 09:30 in UTC"]);
    // To all of a column only one order can be applied.
    expect(new Set(fixes.map(({ group }) => group)).size).toBe(2);
  });

  test.each(["soon", "2026-13-45 09:00", "2026-02-30 09:00", "2026-12-01 25:00", "2026-12-01 9", "12/2026", "9:00"])(
    "%s: nothing is offered",
    (written) => expect(fixTime(written, UTC, NOW)).toEqual([]),
  );

  test("a zone that is written is the zone of every offer", () => {
    const abbreviation = fc.constantFrom("IST", "CET", "EST", "pst", "JST", "GMT");
    const day = fc.integer({ min: 1, max: 28 });
    fc.assert(
      fc.property(abbreviation, day, fc.integer({ min: 0, max: 23 }), (zone, date, hour) => {
        const fixes = fixTime(`${date} March 2031 ${hour}:30 ${zone}`, INDIA, NOW);
        expect(fixes.map(({ value }) => value.slice(19))).toEqual(zoneReadings(zone).map(({ offset }) => offset));
        for (const { value } of fixes) expect(value.slice(11, 16)).toBe(`${String(hour).padStart(2, "0")}:30`);
      }),
    );
  });
});

describe("readLooseTime", () => {
  test("never throws, and gives only dates that exist", () => {
    const parts = fc.constantFrom(
      "2026",
      "12",
      "31",
      "-",
      "/",
      " ",
      ":",
      "pm",
      "Dec",
      "today",
      "+5:30",
      "T",
      "Z",
      "at",
      ",",
    );
    const written = fc.array(parts, { maxLength: 10 }).map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(written, fc.string()), (text) => {
        for (const { year, month, day } of readLooseTime(text, NOW)) {
          expect(new Date(Date.UTC(year, month - 1, day)).getUTCDate()).toBe(day);
        }
      }),
    );
  });
});

describe("fixNumber", () => {
  test("a country is offered, with its result; the time zone's comes first, no more than three", () => {
    for (const written of ["9988221100", "09988221100"]) {
      const fixes = fixNumber(written, INDIA);
      expect(fixes[0]).toMatchObject({ label: "From India: 919988221100", value: "919988221100" });
      expect(fixes.length).toBeLessThanOrEqual(3);
      for (const { label, value } of fixes) expect(label).toMatch(new RegExp(`^From .+: ${value}$`));
    }
  });

  test("what has its country is not given another", () => {
    expect(fixNumber("+91 99882", INDIA)).toEqual([]);
    expect(fixNumber("09988221100", { ...INDIA, defaultCountry: "IN" })).toMatchObject([{ group: "canonical" }]);
  });

  test("an extension, and all but the first of several numbers, are left out", () => {
    expect(fixNumber("+1 415 555 0132 ext 12", UTC)).toMatchObject([{ value: "14155550132" }]);
    expect(fixNumber("+91 99882 21100, +91 99882 21101", UTC)).toMatchObject([{ value: "919988221100" }]);
  });
});

test("every fix leads to a value that is accepted", () => {
  const noise = fc.constantFrom(
    "+91 99882 21100",
    "0998822",
    "Jane <",
    "@example.com",
    "jane",
    " ext 5",
    "2031-01-0",
    "1 9:00",
    ",",
    "\u0000",
    "\u2019",
    "x",
  );
  const text = fc.array(noise, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
  const kind = fc.constantFrom<FieldKind>("number", "address", "addresses", "time");
  fc.assert(
    fc.property(kind, text, (field, written) => {
      for (const { value } of suggestFixes(field, written, UTC)) expect(NORMALIZERS[field]?.(value).ok).toBe(true);
    }),
  );
});

describe("plainVersions", () => {
  test("what a text costs less without", () => {
    const long = "we open ".repeat(10);
    expect(plainVersions(`9 o’clock ${long}`)).toMatchObject([{ label: "Replace it: 1 SMS" }]);
    expect(plainVersions(`9 o’clock ${long}🎉`)).toMatchObject([{ label: "Replace them, remove the emoji: 1 SMS" }]);
    expect(plainVersions(`9 o'clock ${long}👩🏽‍🚀`)).toMatchObject([{ label: "Remove the emoji: 1 SMS" }]);
  });

  test.each(["plain", "नमस्ते ’", ""])("%j has no other version", (text) => expect(plainVersions(text)).toEqual([]));

  test("a version is always plain, and takes no more SMS", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const version of plainVersions(text)) {
          expect(measureSms(version.text).encoding).toBe("GSM-7");
          expect(measureSms(version.text).segments).toBeLessThanOrEqual(measureSms(text).segments);
        }
      }),
    );
  });
});
