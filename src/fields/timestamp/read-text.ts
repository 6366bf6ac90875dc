import { UTC } from "../../input/time-zone.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";
import { canonicalInstant } from "./canonical-instant.ts";
import { formatOffset } from "./format-time.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { offsetMinutes } from "./offset.ts";
import { parseTimestamp } from "./parse-timestamp.ts";
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
  const parsed = parseTimestamp(text, timeZone === undefined, addIssue);
  if (parsed === undefined) return undefined;
  const { clock, zone, milliseconds } = parsed;
  const offset = parsed.offset || offsetInZone(clock, zone || (timeZone ?? UTC), addIssue);
  if (offset === undefined) return undefined;
  const timestamp = clock + offset;
  const instant = canonicalInstant(timestamp);
  if (contradicts(zone, offset, instant)) {
    addIssue(timestampIssues.zoneMismatch);
    return undefined;
  }
  return { timestamp, instant: instant + milliseconds };
}

/** The offset of a time that has none, in its zone; `undefined` when it told of an error. */
function offsetInZone(clock: string, zone: string, addIssue: AddIssue): string | undefined {
  if (zone === UTC) return "Z";
  if (isOffset(zone)) return zone;
  const local = canonicalInstant(`${clock}Z`);
  const offsets = offsetsOfLocalTime(zone, local);
  const minutes = offsets?.[0];
  const instant = local - (minutes ?? 0) * MILLISECONDS_IN_MINUTE;
  if (isNearEpoch(instant)) addIssue(timestampIssues.nearEpoch);
  else if (offsets === undefined || instant < 0) addIssue(timestampIssues.zoneBefore1972);
  else if (minutes === undefined) addIssue(timestampIssues.skippedLocalTime);
  else {
    if (offsets.length > 1) addIssue(timestampIssues.ambiguousLocalTime);
    return formatOffset(minutes);
  }
  return undefined;
}

/** `Z` says that the local time is not known (RFC 9557, 2), and agrees with every zone. Before 1972 offsets had seconds. */
function contradicts(zone: string, offset: string, instant: number): boolean {
  if (zone === "" || offset === "Z" || instant < 0 || isNearEpoch(instant)) return false;
  const minutes = zone === UTC ? 0 : isOffset(zone) ? offsetMinutes(zone) : zoneOffsetMinutes(zone, instant);
  return minutes !== offsetMinutes(offset);
}

/** A zone may be nothing but an offset. */
export function isOffset(zone: string): boolean {
  return /^[+-]/.test(zone);
}
