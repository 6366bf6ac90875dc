import { tzOffset } from "@date-fns/tz/tzOffset";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, inject, it } from "vitest";
import { normalizeTimestamp } from "../../../src/fields/timestamp/timestamp.ts";
import { offsetsOfLocalTime, zoneOffsetMinutes } from "../../../src/fields/timestamp/zone-offset.ts";

const ZONES = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));
const isDeep = process.env["DEEP"] === "1" || inject("numRuns") >= 10_000;
/** Times before are near 1970, which is an error. */
const START = Temporal.Instant.from("1973-03-06T00:00:00Z");
const END = Temporal.Instant.from("2037-12-31T00:00:00Z");

describe("zoneOffsetMinutes", () => {
  it("is NaN where the offset has seconds, which the library even gives the wrong sign", () => {
    const instant = Date.UTC(1972, 0, 3);
    expect(tzOffset("Africa/Monrovia", new Date(instant))).toBe(44.5);
    expect(zoneOffsetMinutes("Africa/Monrovia", instant)).toBeNaN();
    expect(offsetsOfLocalTime("Africa/Monrovia", instant)).toBeUndefined();
  });

  it("has the signs of Etc zones right, which are named the other way round", () => {
    expect(zoneOffsetMinutes("Etc/GMT+10", Date.UTC(2024, 0, 1))).toBe(-600);
    expect(zoneOffsetMinutes("Etc/GMT-14", Date.UTC(2024, 0, 1))).toBe(840);
  });
});

describe("days whose offset is kept", () => {
  const DAY = 86_400_000;
  const FIRST_DAY = 731;
  const LAST_DAY = 25_202;

  it("have the platform's offset at any time, 1972 to 2038", () => {
    const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    const times = fc.array(fc.integer({ min: 0, max: DAY - 1 }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, times, (zone, day, times) => {
        for (const time of [0, ...times, DAY - 1]) compareDay(zone, day, time);
      }),
    );
  });

  it("have the platform's offset around each change, at every quarter of an hour", () => {
    const day = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), day, (zone, from) => {
        const start = Temporal.Instant.fromEpochMilliseconds(from * DAY).toZonedDateTimeISO(zone);
        const change = start.getTimeZoneTransition("next") ?? start;
        const changeDay = Math.floor(change.epochMilliseconds / DAY);
        for (const day of [changeDay - 1, changeDay, changeDay + 1]) {
          for (let time = 0; time < DAY; time += 900_000) compareDay(zone, day, time);
        }
      }),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 10) },
    );
  });

  it.runIf(isDeep)(
    "never change it twice: every zone, every day, every third hour",
    () => {
      for (const zone of ZONES) {
        for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
          const offsets = new Set<number>();
          for (let hour = 0; hour < 24; hour += 3) offsets.add(tzOffset(zone, new Date(day * DAY + hour * 3_600_000)));
          const isSame = tzOffset(zone, new Date(day * DAY)) === tzOffset(zone, new Date((day + 1) * DAY - 1));
          expect([zone, day, isSame ? offsets.size : 2]).toEqual([zone, day, isSame ? 1 : 2]);
        }
      }
    },
    36_000_000,
  );

  it("are forgotten beyond a bound, and learned again", () => {
    for (let day = FIRST_DAY; day < FIRST_DAY + 10_500; day++) compareDay("Europe/Berlin", day, 0);
    for (let day = FIRST_DAY; day < FIRST_DAY + 400; day++) compareDay("Europe/Berlin", day, DAY / 2);
  });

  function compareDay(zone: string, day: number, time: number): void {
    const instant = day * DAY + time;
    const expected = tzOffset(zone, new Date(instant));
    const actual = zoneOffsetMinutes(zone, instant);
    if (Number.isInteger(expected) ? actual !== expected : !Number.isNaN(actual)) {
      expect.fail(`${zone} ${new Date(instant).toISOString()}: ${actual} instead of ${expected}`);
    }
  }
});

describe("local times, against Temporal", () => {
  it("agree around a transition of any zone, 1973 to 2037", () => {
    const instant = fc.integer({ min: START.epochMilliseconds, max: END.epochMilliseconds });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, fc.integer({ min: -7200, max: 7200 }), (zone, from, seconds) => {
        const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
        const near = start.getTimeZoneTransition("next") ?? start.getTimeZoneTransition("previous") ?? start;
        if (Temporal.Instant.compare(near.toInstant(), START) < 0) return;
        compareAround(near, [seconds]);
        compareDate(near.add({ seconds }));
      }),
    );
  });

  it.runIf(isDeep)(
    "agree around every transition of every zone",
    () => {
      for (const zone of ZONES) {
        let next = START.toZonedDateTimeISO(zone).getTimeZoneTransition("next");
        while (next !== null && Temporal.Instant.compare(next.toInstant(), END) < 0) {
          compareAround(next, []);
          next = next.getTimeZoneTransition("next");
        }
      }
    },
    3_600_000,
  );
});

/** The clock before and after a transition, and what lies near it. */
function compareAround(transition: Temporal.ZonedDateTime, seconds: readonly number[]): void {
  const after = transition.toPlainDateTime();
  const before = transition.subtract({ nanoseconds: 1 }).toPlainDateTime().round("second");
  for (const local of [before, after]) {
    for (const distance of [-86_400, -3_600, -1, 0, 1, 1_800, 3_600, 86_400, ...seconds]) {
      compareLocal(local.add({ seconds: distance }), transition.timeZoneId);
    }
  }
}

function compareLocal(local: Temporal.PlainDateTime, timeZone: string): void {
  const text = local.toString({ smallestUnit: "second" });
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  const later = local.toZonedDateTime(timeZone, { disambiguation: "later" });
  const isSkipped = !earlier.toPlainDateTime().equals(local);
  const isTwice = !isSkipped && !earlier.equals(later);
  const result = normalizeTimestamp(text, { timeZone, now: new Date(0) });
  const codes = [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code);
  const expected = isSkipped
    ? [undefined, "timestamp.skipped_local_time"]
    : [text + earlier.offset, ...(isTwice ? ["timestamp.ambiguous_local_time"] : [])];
  expect([timeZone, text, result.ok ? result.value : undefined, ...codes]).toEqual([timeZone, text, ...expected]);
}

function compareDate(time: Temporal.ZonedDateTime): void {
  const result = normalizeTimestamp(new Date(time.epochMilliseconds), { timeZone: time.timeZoneId, now: new Date(0) });
  const expected = time.toString({ timeZoneName: "never", smallestUnit: "second" });
  expect([time.timeZoneId, result.ok ? result.value : result.errors]).toEqual([time.timeZoneId, expected]);
}
