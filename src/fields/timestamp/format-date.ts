import { dateTimeZone } from "../../input/date-milliseconds.ts";
import { spellTimeZone, UTC } from "../../input/time-zone.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { Settings } from "../../schema/settings.ts";
import { MILLISECONDS_IN_MINUTE, YEAR_10_000 } from "../../tables/time-units.ts";
import { formatClock, formatOffset } from "./format-time.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { isOffset, offsetMinutes, readOffset } from "./offset.ts";
import { zoneOffsetMinutes } from "./zone-offset.ts";

/** Milliseconds from 1970 to the start of the year 0. */
const YEAR_0 = -62_167_219_200_000;

/** The canonical form of a `Date`, in its own zone, else that of the option `timeZone`, else UTC; or what is wrong. */
export function formatDate(
  input: unknown,
  milliseconds: number,
  { timeZone = UTC }: Settings,
): string | IssueDefinition {
  if (Number.isNaN(milliseconds)) return timestampIssues.invalidDate;
  if (isNearEpoch(milliseconds)) return timestampIssues.nearEpoch;
  const ownZone = dateTimeZone(input);
  const zone = ownZone === undefined ? timeZone : readOwnZone(ownZone);
  if (zone === undefined) return timestampIssues.unknownZone;
  const minutes = minutesInZone(zone, milliseconds);
  if (Number.isNaN(minutes)) return timestampIssues.zoneBefore1972;
  const local = milliseconds + minutes * MILLISECONDS_IN_MINUTE;
  if (local < YEAR_0 || local >= YEAR_10_000) return timestampIssues.yearOutOfRange;
  return formatClock(local) + (zone === UTC ? "Z" : formatOffset(minutes));
}

/** A `TZDate` may have any zone that the platform knows, and an offset. */
function readOwnZone(name: string): string | undefined {
  const offset = readOffset(name);
  return offset === "Z" ? UTC : (offset ?? spellTimeZone(name));
}

/** NaN where the offset may have seconds. */
function minutesInZone(zone: string, instant: number): number {
  if (zone === UTC) return 0;
  if (isOffset(zone)) return offsetMinutes(zone);
  return instant < 0 ? NaN : zoneOffsetMinutes(zone, instant);
}
