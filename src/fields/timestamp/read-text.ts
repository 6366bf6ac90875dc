import { UTC } from "../../input/time-zone.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";
import { canonicalInstant } from "./canonical-instant.ts";
import { formatOffset } from "./format-time.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { isOffset, offsetMinutes } from "./offset.ts";
import { parseTimestamp } from "./parse-timestamp.ts";
import { type ParsedTimestamp, parsePlainTimestamp } from "./plain-timestamp.ts";
import { offsetsOfLocalTime, zoneOffsetMinutes } from "./zone-offset.ts";

/** A point in time in canonical form. */
export interface PointInTime {
  readonly timestamp: string;
  /** Milliseconds since the epoch, with the fraction that the timestamp has no room for. */
  readonly instant: number;
}

/**
 * Reads a text without blanks around it; `undefined` when it told of an error.
 *
 * @param timeZone of a text with neither offset nor zone; `undefined`: such a text is an error.
 */
export function readTimestampText(
  text: string,
  timeZone: string | undefined,
  addIssue: AddIssue,
): PointInTime | undefined {
  const plain = parsePlainTimestamp(text);
  const instant = plain === undefined ? NaN : instantOf(plain);
  // A wrong text needs the thorough look.
  if (plain !== undefined && !Number.isNaN(instant) && (plain.offset !== "" || timeZone !== undefined)) {
    return complete(plain, instant, timeZone, addIssue);
  }
  const parsed = parseTimestamp(text, timeZone === undefined, addIssue);
  return parsed && complete(parsed, instantOf(parsed), timeZone, addIssue);
}

/** The instant of what is written, as if it were UTC where there is no offset. */
function instantOf({ clock, offset }: ParsedTimestamp): number {
  return canonicalInstant(clock + (offset || "Z"));
}

function complete(
  { clock, offset, zone, fraction }: ParsedTimestamp,
  instant: number,
  timeZone: string | undefined,
  addIssue: AddIssue,
): PointInTime | undefined {
  if (fraction !== "" && /[1-9]/.test(fraction)) addIssue(timestampIssues.fractionCut);
  const milliseconds = fraction === "" ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
  if (offset === "") {
    const point = placeInZone(clock, instant, zone || (timeZone ?? UTC), addIssue);
    return point === undefined || milliseconds === 0 ? point : { ...point, instant: point.instant + milliseconds };
  }
  if (!contradicts(zone, offset, instant)) return { timestamp: clock + offset, instant: instant + milliseconds };
  addIssue(timestampIssues.zoneMismatch);
  return undefined;
}

/** A time without offset, in its zone; `undefined` when it told of an error. `local`: the same as milliseconds, were it UTC. */
function placeInZone(clock: string, local: number, zone: string, addIssue: AddIssue): PointInTime | undefined {
  if (zone === UTC) return { timestamp: `${clock}Z`, instant: local };
  const offsets = isOffset(zone) ? [offsetMinutes(zone)] : offsetsOfLocalTime(zone, local);
  const minutes = offsets?.[0];
  const instant = local - (minutes ?? 0) * MILLISECONDS_IN_MINUTE;
  if (isNearEpoch(instant)) addIssue(timestampIssues.nearEpoch);
  else if (offsets === undefined || (instant < 0 && !isOffset(zone))) addIssue(timestampIssues.zoneBefore1972);
  else if (minutes === undefined) addIssue(timestampIssues.skippedLocalTime);
  else {
    if (offsets.length > 1) addIssue(timestampIssues.ambiguousLocalTime);
    return { timestamp: clock + formatOffset(minutes), instant };
  }
  return undefined;
}

/** `Z` says that the local time is not known (RFC 9557, 2), and agrees with every zone. Before 1972 offsets had seconds. */
function contradicts(zone: string, offset: string, instant: number): boolean {
  if (zone === "" || offset === "Z" || instant < 0 || isNearEpoch(instant)) return false;
  const minutes = zone === UTC ? 0 : isOffset(zone) ? offsetMinutes(zone) : zoneOffsetMinutes(zone, instant);
  return minutes !== offsetMinutes(offset);
}
