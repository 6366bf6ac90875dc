import { tzOffset } from "@date-fns/tz/tzOffset";
import { MILLISECONDS_IN_DAY, MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";

/** Bounds the memory: beyond it the days are forgotten. */
const MAX_KNOWN_DAYS = 10_000;

/** Stands for a day on which the offset changes. */
const CHANGES = Infinity;

/** The offsets of whole UTC days by zone, since asking takes a microsecond. No zone changes its offset twice in one day. */
const zones = /* @__PURE__ */ new Map<string, Map<number, number>>();
let knownDays = 0;

/**
 * A zone's offset at an instant in whole minutes, east positive; NaN where it has seconds, for which a timestamp has no room.
 * The library's own sign for offsets between -01:00 and 00:00 is wrong; since 1972 no zone has had one in whole minutes.
 */
export function zoneOffsetMinutes(timeZone: string, instant: number): number {
  const day = Math.floor(instant / MILLISECONDS_IN_DAY);
  const known = zones.get(timeZone)?.get(day) ?? learnDay(timeZone, day);
  return known === CHANGES ? wholeMinutes(offsetMinutesAt(timeZone, instant)) : wholeMinutes(known);
}

/** The offset at an instant as the platform has it, with seconds as a fraction of a minute. */
function offsetMinutesAt(timeZone: string, instant: number): number {
  return tzOffset(timeZone, new Date(instant));
}

function learnDay(timeZone: string, day: number): number {
  const start = offsetMinutesAt(timeZone, day * MILLISECONDS_IN_DAY);
  const end = offsetMinutesAt(timeZone, (day + 1) * MILLISECONDS_IN_DAY - 1);
  const offset = start === end ? start : CHANGES;
  if (knownDays >= MAX_KNOWN_DAYS) {
    zones.clear();
    knownDays = 0;
  }
  knownDays++;
  const days = zones.get(timeZone);
  if (days === undefined) zones.set(timeZone, new Map([[day, offset]]));
  else days.set(day, offset);
  return offset;
}

function wholeMinutes(offsetMinutes: number): number {
  return Number.isInteger(offsetMinutes) ? offsetMinutes : NaN;
}

/**
 * The offsets at which a zone's clocks show a local time (milliseconds since 1970-01-01T00:00:00 on the same clock), the earliest
 * instant first: none where the clocks skip it, two where it occurs twice. `undefined` where the zone's offset has seconds.
 */
export function offsetsOfLocalTime(timeZone: string, local: number): readonly number[] | undefined {
  // Offsets lie within a day, so the zone has one of those before and after, or one that holds in between.
  const before = zoneOffsetMinutes(timeZone, local - MILLISECONDS_IN_DAY);
  const after = zoneOffsetMinutes(timeZone, local + MILLISECONDS_IN_DAY);
  if (before === after && zoneOffsetMinutes(timeZone, local - before * MILLISECONDS_IN_MINUTE) === before)
    return [before];
  const candidates = new Set([before, after]);
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
