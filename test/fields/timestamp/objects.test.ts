import { TZDate, TZDateMini } from "@date-fns/tz";
import dayjs from "dayjs";
import fc from "fast-check";
import { DateTime } from "luxon";
import moment from "moment";
import { Temporal } from "temporal-polyfill";
import { describe, expect, expectTypeOf, it } from "vitest";
import { normalizeTimestamp, type TimestampInput } from "../../../src/fields/timestamp/timestamp.ts";
import type { Options } from "../../../src/schema/options.ts";

const NOW = new Date(0);
const BERLIN: Options = { timeZone: "Europe/Berlin" };
const ZONES = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));
/** From after what is near 1970. */
const instants = fc.integer({ min: 100_000_000_000, max: Date.UTC(2038, 0, 1) });

/** The canonical form and the codes without the family's name, or these alone. */
function read(input: unknown, options: Options = {}): string {
  const result = normalizeTimestamp(input, { now: NOW, ...options });
  const issues = [...(result.ok ? [] : result.errors), ...result.warnings];
  const codes = issues.map(({ code }) => code.replace("timestamp.", "")).filter((code) => code !== "in_past");
  return [...(result.ok ? [result.value] : []), ...codes].join(" ");
}

describe("a TZDate", () => {
  const at = (zone: string | undefined): TZDate => new TZDate(Date.parse("2026-07-01T03:30:00.5Z"), zone);

  it.each([
    ["Asia/Kolkata", "2026-07-01T09:00:00+05:30"],
    ["america/new_york", "2026-06-30T23:30:00-04:00"],
    ["UTC", "2026-07-01T03:30:00Z"],
    ["utc", "2026-07-01T03:30:00Z"],
    ["GMT", "2026-07-01T03:30:00Z"],
    ["Etc/UTC", "2026-07-01T03:30:00+00:00"],
    ["+05:30", "2026-07-01T09:00:00+05:30"],
    ["-0330", "2026-07-01T00:00:00-03:30"],
    ["+02", "2026-07-01T05:30:00+02:00"],
    ["Japan", "2026-07-01T12:30:00+09:00"],
    ["EST", "2026-06-30T22:30:00-05:00"],
  ])("has the offset of its own zone, %s, also beside timeZone", (zone, expected) => {
    expect(read(at(zone))).toBe(expected);
    expect(read(at(zone), BERLIN)).toBe(expected);
    expect(read(new TZDateMini(at(zone), zone), BERLIN)).toBe(expected);
  });

  it("without a zone is read as a Date", () => {
    const withoutZone = new TZDate(Date.parse("2026-07-01T03:30:00Z"));
    expect(withoutZone.timeZone).toBeUndefined();
    expect(read(withoutZone)).toBe("2026-07-01T03:30:00Z");
    expect(read(withoutZone, BERLIN)).toBe("2026-07-01T05:30:00+02:00");
  });

  it("is an error where its zone, its time or its year is none", () => {
    const nowhere = Object.assign(new Date("2026-07-01T03:30:00Z"), { timeZone: "Asia/Atlantis" });
    expect(read(nowhere)).toBe("unknown_zone");
    expect(read(at("Asia/Atlantis"))).toBe("invalid_date");
    expect(read(new TZDate(Date.parse("1969-12-31T00:00:00Z"), "Asia/Kolkata"))).toBe("zone_before_1972");
    expect(read(new TZDate(Date.parse("1969-12-31T00:00:00Z"), "UTC"))).toBe("1969-12-31T00:00:00Z");
    expect(read(new TZDate(Date.parse("1969-12-31T00:00:00Z"), "+05:30"))).toBe("1969-12-31T05:30:00+05:30");
    expect(read(new TZDate(1_789_000_000, "Asia/Kolkata"))).toBe("near_epoch");
    expect(read(new TZDate(Date.parse("9999-12-31T23:00:00Z"), "Asia/Kolkata"))).toBe("year_out_of_range");
  });

  it("is trusted with nothing: a getter is not called, a zone of another type is none", () => {
    const date = new Date("2026-07-01T03:30:00Z");
    const getter = Object.defineProperty(new Date(date), "timeZone", {
      get: () => {
        throw new Error("no");
      },
    });
    expect(read(getter)).toBe("2026-07-01T03:30:00Z");
    for (const timeZone of [5, null, {}, ["Asia/Kolkata"]]) {
      expect(read(Object.assign(new Date(date), { timeZone }))).toBe("2026-07-01T03:30:00Z");
    }
  });

  it("of any zone gives its own instant and the offset that its own JSON has", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, instant) => {
        const date = new TZDate(instant, zone);
        const value = read(date, BERLIN);
        expect(value).toBe(date.toISOString().replace(/\.\d+/, ""));
        expect(Date.parse(value)).toBe(instant - (instant % 1000));
      }),
    );
  });
});

describe("Temporal's objects", () => {
  const instant = Temporal.Instant.from("2026-07-01T03:30:00.987654321Z");

  it.each([
    ["Instant", instant, "2026-07-01T03:30:00Z"],
    ["ZonedDateTime", instant.toZonedDateTimeISO("Asia/Kolkata"), "2026-07-01T09:00:00+05:30"],
    ["ZonedDateTime in UTC", instant.toZonedDateTimeISO("UTC"), "2026-07-01T03:30:00+00:00"],
    ["ZonedDateTime at an offset", instant.toZonedDateTimeISO("-03:30"), "2026-07-01T00:00:00-03:30"],
    ["ZonedDateTime in Japan", instant.toZonedDateTimeISO("Japan"), "2026-07-01T12:30:00+09:00"],
    ["ZonedDateTime in EST", instant.toZonedDateTimeISO("EST"), "2026-06-30T22:30:00-05:00"],
    [
      "ZonedDateTime of another calendar",
      instant.toZonedDateTimeISO("Asia/Kolkata").withCalendar("gregory"),
      "2026-07-01T09:00:00+05:30",
    ],
  ])("%s: its own offset, no warning for its fraction, also beside timeZone", (_, input, expected) => {
    expect(read(input)).toBe(expected);
    expect(read(input, BERLIN)).toBe(expected);
  });

  it("PlainDateTime is a time without offset", () => {
    const local = Temporal.PlainDateTime.from("2026-07-01T09:00:00.5");
    expect(read(local)).toBe("no_offset");
    expect(read(local, BERLIN)).toBe("2026-07-01T09:00:00+02:00");
    expect(read(local, { timeZone: "UTC" })).toBe("2026-07-01T09:00:00Z");
    expect(read(Temporal.PlainDateTime.from("2026-03-29T02:30"), BERLIN)).toBe("skipped_local_time");
    expect(read(Temporal.PlainDateTime.from("2026-10-25T02:30"), BERLIN)).toBe(
      "2026-10-25T02:30:00+02:00 ambiguous_local_time",
    );
  });

  it("rejects those outside of the same bounds", () => {
    const monrovia = Temporal.ZonedDateTime.from("1960-01-01T00:00[Africa/Monrovia]");
    expect(monrovia.offset).toBe("-00:44:30");
    expect(read(monrovia)).toBe("zone_before_1972");
    expect(read(Temporal.ZonedDateTime.from("1960-01-01T00:00[Asia/Kolkata]"))).toBe("1960-01-01T00:00:00+05:30");
    expect(read(Temporal.Instant.from("1970-01-21T00:00Z"))).toBe("near_epoch");
    expect(read(Temporal.Instant.from("1969-12-31T23:59:59.999Z"))).toBe("1969-12-31T23:59:59Z");
    expect(read(Temporal.Instant.from("+010000-01-01T00:00Z"))).toBe("year_out_of_range");
    expect(read(Temporal.PlainDateTime.from("-000001-01-01T00:00"), BERLIN)).toBe("year_out_of_range");
    expect(normalizeTimestamp(instant, { now: new Date(instant.epochMilliseconds + 1) }).warnings).toHaveLength(1);
    expect(normalizeTimestamp(instant, { now: new Date(instant.epochMilliseconds) }).warnings).toEqual([]);
  });

  it.each([
    ["Temporal.PlainDate", Temporal.PlainDate.from("2026-07-01")],
    ["Temporal.PlainTime", Temporal.PlainTime.from("09:00")],
    ["Temporal.PlainYearMonth", Temporal.PlainYearMonth.from("2026-07")],
    ["Temporal.PlainMonthDay", Temporal.PlainMonthDay.from("07-01")],
    ["Temporal.Duration", Temporal.Duration.from("PT1H")],
  ])("%s is named, with the kinds to pass", (actual, input) => {
    const expected = "Temporal.ZonedDateTime, Temporal.Instant or Temporal.PlainDateTime";
    expect(normalizeTimestamp(input)).toMatchObject({
      errors: [{ code: "field.wrong_type", params: { actual, expected } }],
    });
  });

  it("recognises them by their tag, and does not trust their text", () => {
    const claim = (toString: unknown, tag = "Temporal.Instant"): object => ({ toString, [Symbol.toStringTag]: tag });
    expect(read(claim(() => "2026-07-01T03:30:00Z"))).toBe("2026-07-01T03:30:00Z");
    expect(read(claim(() => "tomorrow"))).toBe("malformed");
    expect(read(claim(() => "2026-07-01T03:30:00Z\n"))).toBe("control_character");
    expect(read(claim(() => "9".repeat(1_000_000)))).toBe("malformed");
    expect(read(claim(() => 5))).toBe("field.unreadable");
    expect(read(claim(undefined))).toBe("field.unreadable");
    expect(
      read(
        claim(() => {
          throw new Error("no");
        }),
      ),
    ).toBe("field.unreadable");
    expect(read(new Proxy(instant, {}))).toBe("field.unreadable");
    const liar = Object.defineProperty(
      claim(() => "2026-07-01T03:30:00+05:30"),
      "offsetNanoseconds",
      {
        get: () => {
          throw new Error("no");
        },
      },
    );
    expect(read(liar)).toBe("zone_before_1972");
  });

  it("give what their own text gives, save the warning about the fraction", () => {
    const kinds = fc.constantFrom(
      (time: Temporal.ZonedDateTime) => time,
      (time: Temporal.ZonedDateTime) => time.toInstant(),
      (time: Temporal.ZonedDateTime) => time.toPlainDateTime(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, kinds, (zone, ms, kind) => {
        const input = kind(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone));
        const text = read(input.toString(), BERLIN).replace(" fraction_cut", "");
        expect(read(input, BERLIN).split(" ").toSorted()).toEqual(text.split(" ").toSorted());
      }),
    );
  });
});

describe("objects of other libraries", () => {
  /** Before 1.11.8 it had no mark. */
  class OldDayjs {
    $L = "en";
    $d = new Date();
    $y = 2026;
  }

  it.each([
    ["luxon DateTime", DateTime.fromISO("2026-07-01T09:00:00Z"), "toJSDate()"],
    ["moment object", moment("2026-07-01T09:00:00Z"), "toDate()"],
    ["dayjs object", dayjs("2026-07-01T09:00:00Z"), "toDate()"],
    ["dayjs object", new OldDayjs(), "toDate()"],
    ["number", 1_789_000_000, "new Date(milliseconds)"],
    ["bigint", 1_789_000_000n, "new Date(milliseconds)"],
  ])("%s is named, with what to pass instead", (actual, input, instead) => {
    const result = normalizeTimestamp(input);
    expect(result).toMatchObject({ errors: [{ code: "field.wrong_type", params: { actual } }] });
    expect(result.ok ? "" : result.errors[0].message).toContain(instead);
  });

  it("does not name a library for a mark of another value, or behind a getter", () => {
    const getter = Object.defineProperty({}, "$isDayjsObject", { get: () => true });
    for (const input of [{ isLuxonDateTime: "true" }, getter, { $L: 1, $d: 2 }]) {
      expect(normalizeTimestamp(input)).toMatchObject({ errors: [{ params: { actual: "object" } }] });
    }
  });

  it("become right by what is said", () => {
    const time = DateTime.fromISO("2026-07-01T09:00:00.000+05:30", { setZone: true });
    expect(read(time.toJSDate())).toBe("2026-07-01T03:30:00Z");
    expect(read(moment("2026-07-01T09:00:00+05:30").toDate())).toBe("2026-07-01T03:30:00Z");
    expect(read(moment.parseZone("2026-07-01T09:00:00+05:30").format())).toBe("2026-07-01T09:00:00+05:30");
    expect(read(dayjs("2026-07-01T09:00:00+05:30").toDate())).toBe("2026-07-01T03:30:00Z");
    expect(read(dayjs("2026-07-01T09:00:00+05:30").toISOString())).toBe("2026-07-01T03:30:00Z");
    expect(read(time.toISO())).toBe("2026-07-01T09:00:00+05:30");
    expect(read(time.setZone("Asia/Kolkata").toISO({ extendedZone: true }))).toBe("2026-07-01T09:00:00+05:30");
  });
});

it("the input's type takes strings, Date, TZDate and Temporal's kinds with a time of day and a date", () => {
  expectTypeOf<TZDate>().toExtend<TimestampInput>();
  expectTypeOf<Temporal.Instant>().toExtend<TimestampInput>();
  expectTypeOf<Temporal.ZonedDateTime>().toExtend<TimestampInput>();
  expectTypeOf<Temporal.PlainDateTime>().toExtend<TimestampInput>();
  expectTypeOf<Temporal.PlainDate>().not.toExtend<TimestampInput>();
  expectTypeOf<number>().not.toExtend<TimestampInput>();
});
