import { tzOffset } from "@date-fns/tz/tzOffset";
import { MILLISECONDS_IN_DAY, MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";

/**
 * A zone's offset at an instant in whole minutes, east positive; NaN where it has seconds, for which a timestamp has no room.
 * The library's own sign for offsets between -01:00 and 00:00 is wrong; since 1972 no zone has had one in whole minutes.
 */
export function zoneOffsetMinutes(timeZone: string, instant: number): number {
  const offsetMinutes = tzOffset(timeZone, new Date(instant));
  return Number.isInteger(offsetMinutes) ? offsetMinutes : NaN;
}

/**
 * The offsets at which a zone's clocks show a local time (milliseconds since 1970-01-01T00:00:00 on the same clock), the earliest
 * instant first: none where the clocks skip it, two where it occurs twice. `undefined` where the zone's offset has seconds.
 */
export function offsetsOfLocalTime(timeZone: string, local: number): readonly number[] | undefined {
  // Offsets lie within a day, so the zone has one of those before and after, or one that holds in between.
  const candidates = new Set([
    zoneOffsetMinutes(timeZone, local - MILLISECONDS_IN_DAY),
    zoneOffsetMinutes(timeZone, local + MILLISECONDS_IN_DAY),
  ]);
  const shown: number[] = [];
  for (const candidate of candidates) {
    if (Number.isNaN(candidate)) continue;
    const actual = zoneOffsetMinutes(timeZone, local - candidate * MILLISECONDS_IN_MINUTE);
    if (actual === candidate) shown.push(candidate);
    // The loop comes to what is added here too.
    else candidates.add(actual);
  }
  if (shown.length === 0 && candidates.has(NaN)) return undefined;
  return shown.sort((one, other) => other - one);
}

/** `+05:30` for 330. */
export function formatOffset(offsetMinutes: number): string {
  const size = new Date(Math.abs(offsetMinutes) * MILLISECONDS_IN_MINUTE);
  return (offsetMinutes < 0 ? "-" : "+") + size.toISOString().slice(11, 16);
}
