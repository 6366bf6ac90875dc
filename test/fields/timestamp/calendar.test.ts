import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, daysInMonth, daysSince1970 } from "../../../src/fields/timestamp/calendar.ts";
import { formatClock, formatOffset } from "../../../src/fields/timestamp/format-time.ts";

const DAY = 86_400_000;
const FIRST_DAY = Date.parse("0000-01-01T00:00:00Z") / DAY;
const LAST_DAY = Date.parse("9999-12-31T00:00:00Z") / DAY;

describe("the calendar", () => {
  it("has the date of every day from 0000 to 9999, and the day of every date", () => {
    let expected = { year: 0, month: 1, dayOfMonth: 1 };
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
      const { year, month, dayOfMonth } = dateOfDay(day);
      const isSame = year === expected.year && month === expected.month && dayOfMonth === expected.dayOfMonth;
      if (!isSame || daysSince1970(year, month, dayOfMonth) !== day) expect.fail(`day ${day}`);
      const isLast = dayOfMonth === daysInMonth(year, month);
      if (!isLast) expected = { ...expected, dayOfMonth: dayOfMonth + 1 };
      else if (month < 12) expected = { year, month: month + 1, dayOfMonth: 1 };
      else expected = { year: year + 1, month: 1, dayOfMonth: 1 };
    }
    expect(expected).toEqual({ year: 10_000, month: 1, dayOfMonth: 1 });
  });

  it("has no day beyond the end of a month", () => {
    expect(daysSince1970(2023, 2, 29)).toBeNaN();
    expect(daysSince1970(2024, 2, 30)).toBeNaN();
    expect(daysSince1970(2024, 4, 31)).toBeNaN();
  });
});

describe("formatClock", () => {
  it("writes what Date writes, in any order of days", () => {
    const instant = fc.integer({ min: FIRST_DAY * DAY, max: (LAST_DAY + 1) * DAY - 1 });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1 }), (instants) => {
        for (const each of instants.flatMap((one) => [one, one, one + (one < 0 ? DAY : -DAY)])) {
          expect(formatClock(each)).toBe(new Date(each).toISOString().slice(0, 19));
        }
      }),
    );
  });
});

it.each([
  [0, "+00:00"],
  [330, "+05:30"],
  [-210, "-03:30"],
  [-1, "-00:01"],
  [1080, "+18:00"],
])("formatOffset writes %i minutes as %s", (minutes, expected) => expect(formatOffset(minutes)).toBe(expected));
