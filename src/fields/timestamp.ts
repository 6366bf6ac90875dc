import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { report, type Scope } from "../issues/scope.ts";
import * as timestampIssues from "../issues/timestamp-issues.ts";
import { dateMilliseconds } from "../options/date-milliseconds.ts";
import type { Options } from "../options/options.ts";
import { trimBlanks } from "./blanks.ts";
import { findControlCharacter } from "./control-characters.ts";
import { runRule } from "./run-rule.ts";
import { canonicalInstant } from "./timestamp/canonical-instant.ts";
import { formatCivil, formatOffset } from "./timestamp/civil-time.ts";
import { type ParsedTimestamp, parseTimestamp } from "./timestamp/parse-timestamp.ts";
import { offsetsOfLocalTime, zoneOffsetMinutes } from "./timestamp/zone-offset.ts";
import { typeName } from "./type-name.ts";
import { MILLISECONDS_IN_MINUTE } from "../tables/time-units.ts";

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
    if (Number.isNaN(instant)) return readText(input, scope);
    warnIfPast(instant, scope);
    return input;
  }
  if (input === undefined || input === null) return undefined;
  const milliseconds = dateMilliseconds(input);
  if (milliseconds !== undefined) return readDate(milliseconds, scope);
  report(scope, fieldIssues.wrongType, { expected: "string or Date", actual: typeName(input) });
  return null;
}

/**
 * Milliseconds since the epoch (whole seconds: the fraction is cut, as in the canonical form) of any text that
 * `normalizeTimestamp` takes without `timeZone`; `undefined` for every other.
 */
export function timestampInstant(text: string): number | undefined {
  const instant = canonicalInstant(text);
  if (!Number.isNaN(instant)) return instant;
  const parsed = parseTimestamp(trimBlanks(text), { offset: true }, () => {});
  return parsed?.offset && parsed.local - parsed.offset.minutes * MILLISECONDS_IN_MINUTE;
}

function readText(input: string, scope: Scope): string | null | undefined {
  const text = trimBlanks(input);
  if (text === "") return undefined;
  // A tab counts as a blank here, and blanks in the wrong place have their own message.
  const offset = findControlCharacter(input.replaceAll("\t", " "));
  if (offset >= 0) {
    report(scope, timestampIssues.controlCharacter, { offset });
    return null;
  }
  const { timeZone } = scope.settings;
  const needs = { offset: timeZone === undefined };
  const parsed = parseTimestamp(text, needs, (definition, params) => report(scope, definition, params));
  if (parsed === undefined) return null;
  if (parsed.offset === undefined) return placeInZone(parsed, timeZone ?? "UTC", scope);
  const { minutes, isZulu } = parsed.offset;
  warnIfPast(instantOf(parsed, minutes), scope);
  return formatCivil(parsed.local) + (isZulu ? "Z" : formatOffset(minutes));
}

/** A time without offset is one of the option `timeZone`. */
function placeInZone(parsed: ParsedTimestamp, timeZone: string, scope: Scope): string | null {
  if (timeZone === "UTC") {
    warnIfPast(instantOf(parsed, 0), scope);
    return `${formatCivil(parsed.local)}Z`;
  }
  if (parsed.local < YEAR_1972) return refuseEarlyZone(scope);
  const offsets = offsetsOfLocalTime(timeZone, parsed.local);
  if (offsets === undefined) return refuseEarlyZone(scope);
  const [minutes] = offsets;
  if (minutes === undefined) {
    report(scope, timestampIssues.skippedLocalTime);
    return null;
  }
  if (offsets.length > 1) report(scope, timestampIssues.ambiguousLocalTime);
  warnIfPast(instantOf(parsed, minutes), scope);
  return formatCivil(parsed.local) + formatOffset(minutes);
}

function readDate(milliseconds: number, scope: Scope): string | null {
  if (Number.isNaN(milliseconds)) {
    report(scope, timestampIssues.invalidDate);
    return null;
  }
  const { timeZone = "UTC" } = scope.settings;
  const isUtc = timeZone === "UTC";
  if (!isUtc && milliseconds < YEAR_1972) return refuseEarlyZone(scope);
  const minutes = isUtc ? 0 : zoneOffsetMinutes(timeZone, milliseconds);
  if (Number.isNaN(minutes)) return refuseEarlyZone(scope);
  const local = milliseconds + minutes * MILLISECONDS_IN_MINUTE;
  if (local < YEAR_0 || local >= YEAR_10_000) {
    report(scope, timestampIssues.yearOutOfRange);
    return null;
  }
  warnIfPast(milliseconds, scope);
  return formatCivil(local) + (isUtc ? "Z" : formatOffset(minutes));
}

function refuseEarlyZone(scope: Scope): null {
  report(scope, timestampIssues.zoneBefore1972);
  return null;
}

function instantOf(parsed: ParsedTimestamp, offsetMinutes: number): number {
  return parsed.local + parsed.milliseconds - offsetMinutes * MILLISECONDS_IN_MINUTE;
}

function warnIfPast(instant: number, scope: Scope): void {
  if (instant < scope.settings.now) report(scope, timestampIssues.inPast);
}
