import fc from "fast-check";
import { normalizeTimestamp } from "../../../src/index.ts";
import { type CodeCase, casesOf, casesOfOptions, describeCodes } from "../../support/describe-codes.ts";

const time = fc.date({ min: new Date("2100-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
const offset = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), fc.nat(17), fc.nat(59))
    .map(([sign, hours, minutes]) => `${sign}${two(hours)}:${two(minutes)}`),
);
const MAX_UNITS = 200;
/** The end of what is near 1970. */
const NEAR_EPOCH_END = 100_000_000_000;

describeCodes("timestamp", {
  "timestamp.control_character": {
    pairs: fc.oneof(
      texts((local, offset) => [`${local}${offset}\n`, `${local}${offset}\t`]).pairs,
      texts((local, offset) => [`\u200e${local}${offset}`, `\u2007${local}${offset}`]).pairs,
    ),
  },
  "timestamp.malformed": {
    pairs: fc.oneof(
      texts((local) => [local.replaceAll("-", "/"), local]).pairs,
      texts((local) => {
        const digits = MAX_UNITS - `${local}.Z`.length;
        return [`${local}.${"0".repeat(digits + 1)}Z`, `${local}.${"0".repeat(digits)}Z`];
      }).pairs,
      texts((local, offset) => [`1${local}${offset}`, `${local}${offset}`]).pairs,
    ),
  },
  "timestamp.printed_date": casesOf(
    normalizeTimestamp,
    fc.oneof(
      time.map((date) => [date.toUTCString(), date.toISOString()] as const),
      time.map((date) => [String(date), date] as const),
    ),
  ),
  "timestamp.unpadded": {
    pairs: fc.oneof(
      texts((local, offset) => [
        `${local.slice(0, 11)}7${local.slice(13)}${offset}`,
        `${local.slice(0, 11)}07${local.slice(13)}${offset}`,
      ]).pairs,
      texts((local, offset) => [
        `${local.slice(0, 8)}7${local.slice(10)}${offset}`,
        `${local.slice(0, 8)}07${local.slice(10)}${offset}`,
      ]).pairs,
    ),
  },
  "timestamp.date_only": texts((local, offset) => [local.slice(0, 10), `${local.slice(0, 16)}${offset}`]),
  "timestamp.no_such_date": texts((local, offset) => [
    `${local.slice(0, 4)}-04-31T00:00:00${offset}`,
    `${local.slice(0, 4)}-04-30T00:00:00${offset}`,
  ]),
  "timestamp.no_such_time": {
    pairs: fc.oneof(
      texts((local, offset) => [`${local.slice(0, 11)}24:00:00${offset}`, `${local.slice(0, 11)}23:59:59${offset}`])
        .pairs,
      texts((local, offset) => [`${local.slice(0, 14)}60:00${offset}`, `${local.slice(0, 14)}59:00${offset}`]).pairs,
      texts((local, offset) => [`${local.slice(0, 17)}60${offset}`, `${local.slice(0, 17)}59${offset}`]).pairs,
    ),
  },
  "timestamp.comma_fraction": texts((local, offset) => [`${local},5${offset}`, `${local}.5${offset}`]),
  "timestamp.minute_fraction": texts((local, offset) => [
    `${local.slice(0, 16)}.5${offset}`,
    `${local.slice(0, 16)}${offset}`,
  ]),
  "timestamp.no_offset": casesOfOptions(
    normalizeTimestamp,
    time.map((date) => [toLocal(date), {}, { timeZone: "UTC" }]),
  ),
  "timestamp.malformed_offset": {
    pairs: fc.oneof(
      texts((local) => [`${local}+5:30`, `${local}+05:30`]).pairs,
      texts((local) => [`${local}+05:60`, `${local}+05:59`]).pairs,
      texts((local, offset) => [`${local}  ${offset}`, `${local} ${offset}`]).pairs,
      texts((local) => [`${local} PM`, `${local} z`]).pairs,
    ),
  },
  "timestamp.zone_abbreviation": {
    pairs: fc.oneof(
      texts((local) => [`${local}IST`, `${local}z`]).pairs,
      texts((local) => [`${local} +0530 IST`, `${local} +0530`]).pairs,
    ),
  },
  "timestamp.malformed_suffix": {
    pairs: fc.oneof(
      texts((local) => [`${local}Z[UTC`, `${local}Z[UTC]`]).pairs,
      texts((local) => [`${local}Z[U-ca=iso8601]`, `${local}Z[u-ca=iso8601]`]).pairs,
      texts((local) => [`${local}Z[u-ca=iso8601][UTC]`, `${local}Z[UTC][u-ca=iso8601]`]).pairs,
    ),
  },
  "timestamp.several_zones": texts((local) => [`${local}Z[UTC][Asia/Kolkata]`, `${local}Z[Asia/Kolkata]`]),
  "timestamp.critical_annotation": texts((local) => [`${local}Z[!a=b]`, `${local}Z[a=b]`]),
  "timestamp.unknown_zone": texts((local) => [`${local}Z[Asia/Kolkat]`, `${local}Z[Asia/Kolkata]`]),
  "timestamp.zone_mismatch": texts((local) => [`${local}+05:29[Asia/Kolkata]`, `${local}+05:30[Asia/Kolkata]`]),
  "timestamp.offset_too_large": {
    pairs: fc.oneof(
      texts((local) => [`${local}+18:01`, `${local}+18:00`]).pairs,
      texts((local) => [`${local}-18:01`, `${local}-18:00`]).pairs,
    ),
  },
  "timestamp.skipped_local_time": inBerlin("2031-03-30T02", "2031-03-30T03"),
  "timestamp.ambiguous_local_time": inBerlin("2031-10-26T02", "2031-10-26T03"),
  "timestamp.zone_before_1972": casesOf(
    normalizeTimestamp,
    fc.nat(59).map((second) => [`1969-12-31T23:59:${two(second)}`, `1973-12-31T00:00:${two(second)}`]),
    { timeZone: "Europe/Berlin" },
  ),
  "timestamp.near_epoch": casesOf(
    normalizeTimestamp,
    fc.oneof(
      fc.nat(NEAR_EPOCH_END - 1).map((instant) => pair(instant, instant * 1000 + NEAR_EPOCH_END)),
      fc.nat(999).map((ms) => pair(NEAR_EPOCH_END - 1 - ms, NEAR_EPOCH_END + ms)),
      fc.nat(999).map((ms) => pair(ms, -1 - ms)),
    ),
  ),
  "timestamp.year_out_of_range": casesOf(
    normalizeTimestamp,
    fc.nat(999).map((ms) => [new Date(253_402_300_800_000 + ms), new Date(253_402_300_799_999 - ms)]),
  ),
  "timestamp.invalid_date": casesOf(
    normalizeTimestamp,
    time.map((date) => [new Date(NaN), date]),
  ),
  "timestamp.in_past": casesOfOptions(
    normalizeTimestamp,
    time.map((date) => [date, { now: new Date(date.getTime() + 1) }, { now: date }]),
  ),
  "timestamp.fraction_cut": texts((local, offset) => [`${local}.001${offset}`, `${local}.000${offset}`]),
  "timestamp.one_digit_seconds": texts((local, offset) => [
    `${local.slice(0, 17)}7${offset}`,
    `${local.slice(0, 17)}07${offset}`,
  ]),
});

function texts(toPair: (local: string, offset: string) => readonly [string, string]): CodeCase {
  return casesOf(
    normalizeTimestamp,
    fc.tuple(time, offset).map(([date, end]) => toPair(toLocal(date), end)),
  );
}

/** Minutes of two hours there. */
function inBerlin(hour: string, nextHour: string): CodeCase {
  return casesOf(
    normalizeTimestamp,
    fc.nat(59).map((minute) => [`${hour}:${two(minute)}:00`, `${nextHour}:${two(minute)}:00`]),
    { timeZone: "Europe/Berlin" },
  );
}

function pair(produces: number, neighbour: number): [Date, Date] {
  return [new Date(produces), new Date(neighbour)];
}

function toLocal(date: Date): string {
  return date.toISOString().slice(0, 19);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
