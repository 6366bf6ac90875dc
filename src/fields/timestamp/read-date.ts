import { dateTimeZone } from "../../input/date-milliseconds.ts";
import { spellTimeZone, UTC } from "../../input/time-zone.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";
import { checkInstant } from "./check-instant.ts";
import { formatClock, formatOffset } from "./format-time.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { isOffset, offsetMinutes, readOffset } from "./offset.ts";
import { zoneOffsetMinutes } from "./zone-offset.ts";

/** Milliseconds from 1970 to the start of a year. */
const YEAR_0 = -62_167_219_200_000;
const YEAR_10_000 = 253_402_300_800_000;

/** A `Date`, in its own zone, else that of the option `timeZone`, else UTC. */
export function readDate(input: unknown, milliseconds: number, dataset: Dataset): string | undefined {
  if (Number.isNaN(milliseconds)) return dataset.addIssue(timestampIssues.invalidDate);
  if (isNearEpoch(milliseconds)) return dataset.addIssue(timestampIssues.nearEpoch);
  const ownZone = dateTimeZone(input);
  const zone = ownZone === undefined ? (dataset.settings.timeZone ?? UTC) : readOwnZone(ownZone);
  if (zone === undefined) return dataset.addIssue(timestampIssues.unknownZone);
  const minutes = minutesInZone(zone, milliseconds);
  if (Number.isNaN(minutes)) return dataset.addIssue(timestampIssues.zoneBefore1972);
  const local = milliseconds + minutes * MILLISECONDS_IN_MINUTE;
  if (local < YEAR_0 || local >= YEAR_10_000) return dataset.addIssue(timestampIssues.yearOutOfRange);
  const offset = zone === UTC ? "Z" : formatOffset(minutes);
  return checkInstant(formatClock(local) + offset, milliseconds, dataset);
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
