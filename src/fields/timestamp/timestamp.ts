import type { Result } from "../../issues/result.ts";
import type { Dataset } from "../../schema/dataset.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import { dateMilliseconds } from "../../input/date-milliseconds.ts";
import type { Options } from "../../schema/options.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { readLine, readString } from "../../schema/read-string.ts";
import { type Field, field } from "../../schema/field.ts";
import { run } from "../../schema/schema.ts";
import { prepareOptions } from "../../schema/settings.ts";
import type { Run } from "../../schema/run.ts";
import { canonicalInstant } from "./canonical-instant.ts";
import { parseTimestamp } from "./parse-timestamp.ts";
import { formatOffset, offsetsOfLocalTime, zoneOffsetMinutes } from "./zone-offset.ts";
import { MILLISECONDS_IN_MINUTE } from "../../tables/time-units.ts";

const UTC = "UTC";

/** Milliseconds from 1970 to the start of a year. */
const YEAR_0 = -62_167_219_200_000;
const YEAR_1972 = 63_072_000_000;
const YEAR_10_000 = 253_402_300_800_000;

/**
 * A point in time as `YYYY-MM-DDTHH:mm:ssZ` or `...±HH:MM` (RFC 3339, years 0000 to 9999), from a string or a `Date`.
 * A given offset stays as it is, up to 18:00 inclusive; a time without one needs the option `timeZone`. A fraction of a second
 * is cut. A time earlier than the option `now` only warns.
 *
 * ```ts
 * unwrap(normalizeTimestamp("2030-01-31 09:30 +0530")); //=> "2030-01-31T09:30:00+05:30"
 * ```
 */
export function normalizeTimestamp(input: unknown, options?: Options): Result<string> {
  return run(timestamp, input, prepareOptions(options));
}

/** What may be given for a point in time. */
export type TimestampInput = string | Date;

/** A point in time. */
export const timestamp: Field<TimestampInput, string> = /* @__PURE__ */ field("timestamp", readTimestamp, isRead);

/** The fast path: canonical, and not in the past. */
function isRead(input: unknown, run: Run): boolean {
  return typeof input === "string" && canonicalInstant(input) >= run.now;
}

/** The rule of `scheduledTime`. */
function readTimestamp(input: unknown, dataset: Dataset): string | undefined {
  if (typeof input === "string") {
    const instant = canonicalInstant(input);
    return Number.isNaN(instant) ? readText(input, dataset) : warnIfPast(input, instant, dataset);
  }
  const milliseconds = dateMilliseconds(input);
  return milliseconds === undefined ? readString(input, dataset, "string or Date") : readDate(milliseconds, dataset);
}

/**
 * Milliseconds since the epoch (whole seconds: the fraction is cut, as in the canonical form) of any text that
 * `normalizeTimestamp` takes without `timeZone`; `undefined` for every other.
 */
export function timestampInstant(text: string): number | undefined {
  const instant = canonicalInstant(text);
  if (!Number.isNaN(instant)) return instant;
  const parsed = parseTimestamp(trimBlanks(text), true, () => {});
  return parsed && canonicalInstant(parsed.clock + parsed.offset);
}

function readText(input: string, dataset: Dataset): string | undefined {
  // A tab counts as a blank here, and blanks in the wrong place have their own message.
  const text = readLine(input, dataset, timestampIssues.controlCharacter, true);
  if (typeof text !== "string") return text;
  const { timeZone } = dataset.settings;
  const parsed = parseTimestamp(text, timeZone === undefined, (definition, params) =>
    dataset.addIssue(definition, params),
  );
  if (parsed === undefined) return undefined;
  const { clock, milliseconds } = parsed;
  const offset = parsed.offset || offsetInZone(clock, timeZone ?? UTC, dataset);
  return offset && warnIfPast(clock + offset, canonicalInstant(clock + offset) + milliseconds, dataset);
}

/** The offset of a time without one, which is a time of the option `timeZone`. */
function offsetInZone(clock: string, timeZone: string, dataset: Dataset): string | undefined {
  if (timeZone === UTC) return "Z";
  const local = canonicalInstant(`${clock}Z`);
  const offsets = local < YEAR_1972 ? undefined : offsetsOfLocalTime(timeZone, local);
  if (offsets === undefined) return dataset.addIssue(timestampIssues.zoneBefore1972);
  const [minutes] = offsets;
  if (minutes === undefined) return dataset.addIssue(timestampIssues.skippedLocalTime);
  if (offsets.length > 1) dataset.addIssue(timestampIssues.ambiguousLocalTime);
  return formatOffset(minutes);
}

function readDate(milliseconds: number, dataset: Dataset): string | undefined {
  if (Number.isNaN(milliseconds)) return dataset.addIssue(timestampIssues.invalidDate);
  const { timeZone = UTC } = dataset.settings;
  const isUtc = timeZone === UTC;
  const minutes = isUtc ? 0 : milliseconds < YEAR_1972 ? NaN : zoneOffsetMinutes(timeZone, milliseconds);
  if (Number.isNaN(minutes)) return dataset.addIssue(timestampIssues.zoneBefore1972);
  const local = milliseconds + minutes * MILLISECONDS_IN_MINUTE;
  if (local < YEAR_0 || local >= YEAR_10_000) return dataset.addIssue(timestampIssues.yearOutOfRange);
  const clock = new Date(local).toISOString().slice(0, 19);
  return warnIfPast(clock + (isUtc ? "Z" : formatOffset(minutes)), milliseconds, dataset);
}

function warnIfPast(timestamp: string, instant: number, dataset: Dataset): string {
  if (instant < dataset.run.now) dataset.addIssue(timestampIssues.inPast);
  return timestamp;
}
