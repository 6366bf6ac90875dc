import type { Result } from "../../issues/result.ts";
import { refuse, report, type Scope } from "../../issues/scope.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import { dateMilliseconds } from "../../input/date-milliseconds.ts";
import type { Options } from "../../schema/options.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { readLine, readString } from "../../schema/read-string.ts";
import { runRule } from "../run-rule.ts";
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
  return runRule(readTimestamp, input, options);
}

/** The rule of `scheduledTime`. */
export function readTimestamp(input: unknown, scope: Scope): string | null | undefined {
  if (typeof input === "string") {
    const instant = canonicalInstant(input);
    return Number.isNaN(instant) ? readText(input, scope) : settle(input, instant, scope);
  }
  const milliseconds = dateMilliseconds(input);
  return milliseconds === undefined ? readString(input, scope, "string or Date") : readDate(milliseconds, scope);
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

function readText(input: string, scope: Scope): string | null | undefined {
  // A tab counts as a blank here, and blanks in the wrong place have their own message.
  const text = readLine(input, scope, timestampIssues.controlCharacter, true);
  if (typeof text !== "string") return text;
  const { timeZone } = scope.settings;
  const parsed = parseTimestamp(text, timeZone === undefined, (...problem) => report(scope, ...problem));
  if (parsed === undefined) return null;
  const { clock, milliseconds } = parsed;
  const offset = parsed.offset || offsetInZone(clock, timeZone ?? UTC, scope);
  return offset && settle(clock + offset, canonicalInstant(clock + offset) + milliseconds, scope);
}

/** The offset of a time without one, which is a time of the option `timeZone`. */
function offsetInZone(clock: string, timeZone: string, scope: Scope): string | null {
  if (timeZone === UTC) return "Z";
  const local = canonicalInstant(`${clock}Z`);
  const offsets = local < YEAR_1972 ? undefined : offsetsOfLocalTime(timeZone, local);
  if (offsets === undefined) return refuse(scope, timestampIssues.zoneBefore1972);
  const [minutes] = offsets;
  if (minutes === undefined) return refuse(scope, timestampIssues.skippedLocalTime);
  if (offsets.length > 1) report(scope, timestampIssues.ambiguousLocalTime);
  return formatOffset(minutes);
}

function readDate(milliseconds: number, scope: Scope): string | null {
  if (Number.isNaN(milliseconds)) return refuse(scope, timestampIssues.invalidDate);
  const { timeZone = UTC } = scope.settings;
  const isUtc = timeZone === UTC;
  const minutes = isUtc ? 0 : milliseconds < YEAR_1972 ? NaN : zoneOffsetMinutes(timeZone, milliseconds);
  if (Number.isNaN(minutes)) return refuse(scope, timestampIssues.zoneBefore1972);
  const local = milliseconds + minutes * MILLISECONDS_IN_MINUTE;
  if (local < YEAR_0 || local >= YEAR_10_000) return refuse(scope, timestampIssues.yearOutOfRange);
  const clock = new Date(local).toISOString().slice(0, 19);
  return settle(clock + (isUtc ? "Z" : formatOffset(minutes)), milliseconds, scope);
}

function settle(timestamp: string, instant: number, scope: Scope): string {
  if (instant < scope.settings.now) report(scope, timestampIssues.inPast);
  return timestamp;
}
