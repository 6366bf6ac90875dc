import { UTC } from "../../input/time-zone.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";
import { canonicalInstant } from "./canonical-instant.ts";
import { formatOffset } from "./format-time.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { isOffset, offsetMinutes } from "./offset.ts";
import { parseTimestamp } from "./parse-timestamp.ts";
import { completePlainTimestamp, hasOffset, isPlainTimestamp } from "./plain-timestamp.ts";
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
  const plain = isPlainTimestamp(text) ? completePlainTimestamp(text) : undefined;
  const needsZone = plain !== undefined && !hasOffset(plain);
  const instant = plain === undefined ? NaN : canonicalInstant(needsZone ? `${plain}Z` : plain);
  if (plain === undefined || Number.isNaN(instant)) return readThoroughly(text, timeZone, addIssue);
  if (!needsZone) return { timestamp: plain, instant };
  return timeZone === undefined
    ? readThoroughly(text, timeZone, addIssue)
    : placeInZone(plain, instant, timeZone, addIssue);
}

function readThoroughly(text: string, timeZone: string | undefined, addIssue: AddIssue): PointInTime | undefined {
  const parsed = parseTimestamp(text, timeZone === undefined, addIssue);
  if (parsed === undefined) return undefined;
  const { clock, offset, zone, milliseconds } = parsed;
  if (offset === "") {
    const point = placeInZone(clock, canonicalInstant(`${clock}Z`), zone || (timeZone ?? UTC), addIssue);
    return point && { ...point, instant: point.instant + milliseconds };
  }
  const timestamp = clock + offset;
  const instant = canonicalInstant(timestamp);
  if (!contradicts(zone, offset, instant)) return { timestamp, instant: instant + milliseconds };
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
