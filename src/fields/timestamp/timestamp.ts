import { dateMilliseconds } from "../../input/date-milliseconds.ts";
import { UNREADABLE } from "../../input/read-property.ts";
import { typeName } from "../../input/type-name.ts";
import { codePointAt } from "../../issues/code-point.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { Result } from "../../issues/result.ts";
import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { AddIssue, Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import type { Options } from "../../schema/options.ts";
import { prepareOptions } from "../../schema/prepare-options.ts";
import { readLine, readString } from "../../schema/read-string.ts";
import { runField } from "../../schema/run-schema.ts";
import type { Run } from "../../schema/run.ts";
import type { Settings } from "../../schema/settings.ts";
import { trimBlanks } from "../../text/blanks.ts";
import { findInvisibleCharacter } from "../../text/invisible-characters.ts";
import { canonicalInstant } from "./canonical-instant.ts";
import { checkInstant } from "./check-instant.ts";
import { formatDate } from "./format-date.ts";
import { isNearEpoch } from "./near-epoch.ts";
import { readTimestampText } from "./read-text.ts";
import { isSurelyFuture } from "./surely-future.ts";
import { hasOffsetWithSeconds, isTemporalTime, type TemporalTime, temporalText } from "./temporal.ts";

/**
 * Normalises a point in time to `YYYY-MM-DDTHH:mm:ssZ` or `...±HH:MM` (RFC 3339, years 0000 to 9999). Takes a string, a `Date`, a `TZDate`
 * (which keeps its zone's offset) or Temporal's `Instant`, `ZonedDateTime` or `PlainDateTime`. A given offset stays as it is, up to 18:00
 * inclusive; a zone in brackets (RFC 9557) is checked and dropped; a time without either needs the option `timeZone`. A fraction of a
 * second is cut. Warns when the time is earlier than the option `now`; fails from 1970 to March 1973, where seconds were taken for
 * milliseconds.
 *
 * ```ts
 * unwrap(normalizeTimestamp("2030-01-31 09:30 +0530")); //=> "2030-01-31T09:30:00+05:30"
 * ```
 */
export function normalizeTimestamp(input: unknown, options?: Options): Result<string> {
  return runField(timestamp, input, prepareOptions(options));
}

/** The input for a point in time. A `TZDate` of `@date-fns/tz` is a `Date`. */
export type TimestampInput = string | Date | TemporalTime;

/** A point in time. */
export const timestamp: Field<TimestampInput, string> = /* @__PURE__ */ field("timestamp", readTimestamp, glance);

/** The fast path: canonical, or a `Date`, and not in the past. */
function glance(input: unknown, { now, settings }: Run): string | undefined {
  if (typeof input !== "string") return glanceAtDate(input, now, settings);
  if (isSurelyFuture(input, now)) return input;
  const instant = canonicalInstant(input);
  return instant >= now && !isNearEpoch(instant) ? input : undefined;
}

function glanceAtDate(input: unknown, now: number, settings: Settings): string | undefined {
  const milliseconds = dateMilliseconds(input);
  if (milliseconds === undefined || !(milliseconds >= now)) return undefined;
  const timestamp = formatDate(input, milliseconds, settings);
  return typeof timestamp === "string" ? timestamp : undefined;
}

/** The rule of `scheduledTime`. */
function readTimestamp(input: unknown, dataset: Dataset): string | undefined {
  if (typeof input === "string") {
    const instant = canonicalInstant(input);
    return Number.isNaN(instant) ? readText(input, dataset) : checkInstant(input, instant, dataset);
  }
  const milliseconds = dateMilliseconds(input);
  if (milliseconds !== undefined) return readDate(input, milliseconds, dataset);
  if (isTemporalTime(input)) return readTemporal(input, dataset);
  return readString(input, dataset, expectedInsteadOf(input));
}

function readDate(input: unknown, milliseconds: number, dataset: Dataset): string | undefined {
  const timestamp = formatDate(input, milliseconds, dataset.settings);
  return typeof timestamp === "string" ? checkInstant(timestamp, milliseconds, dataset) : dataset.addIssue(timestamp);
}

/**
 * Milliseconds since the epoch (whole seconds: the fraction is cut, as in the canonical form) of any text that
 * `normalizeTimestamp` takes without `timeZone`, also near 1970; `undefined` for every other.
 */
export function timestampInstant(text: string): number | undefined {
  const instant = canonicalInstant(text);
  if (!Number.isNaN(instant)) return instant;
  const point = readTimestampText(trimBlanks(text), undefined, () => {});
  return point && canonicalInstant(point.timestamp);
}

function readText(input: string, dataset: Dataset, addIssue: AddIssue = addTo(dataset)): string | undefined {
  // A tab counts as a blank here, and blanks in the wrong place have their own message.
  const text = readVisibleLine(input, dataset);
  const point = text && readTimestampText(text, dataset.settings.timeZone, addIssue);
  return point ? checkInstant(point.timestamp, point.instant, dataset) : undefined;
}

/** Programs put direction marks around dates, and nobody sees what would be malformed. */
function readVisibleLine(input: string, dataset: Dataset): string | undefined {
  const offset = OUTSIDE_ASCII.test(input) ? findInvisibleCharacter(input) : -1;
  if (offset < 0) return readLine(input, dataset, timestampIssues.controlCharacter, true);
  return dataset.addIssue(timestampIssues.controlCharacter, { offset, character: codePointAt(input, offset) });
}

const OUTSIDE_ASCII = /[^\0-\x7f]/;

function addTo(dataset: Dataset): AddIssue {
  return (definition, params) => dataset.addIssue(definition, params);
}

/** An object gives what its text gives, save that nobody wrote its fraction. */
function readTemporal(input: TemporalTime, dataset: Dataset): string | undefined {
  const text = temporalText(input);
  if (text === UNREADABLE) return dataset.addIssue(fieldIssues.unreadable);
  if (hasOffsetWithSeconds(input)) return dataset.addIssue(timestampIssues.zoneBefore1972);
  // Years before 0 and after 9999 have a sign.
  if (/^[+-]\d/.test(text)) return dataset.addIssue(timestampIssues.yearOutOfRange);
  // A zone may have a name that is none in a text, such as Japan, but the object's offset is certain.
  return readText(text.replace(/([+-]\d\d:\d\d)\[.*/, "$1"), dataset, (definition, params) => {
    if (definition !== timestampIssues.fractionCut) dataset.addIssue(definition, params);
  });
}

/** The types that are taken, and how what was given becomes one of them. */
function expectedInsteadOf(input: unknown): string {
  const actual = typeName(input);
  if (actual === "number" || actual === "bigint") return "string or Date (new Date(milliseconds) makes one)";
  if (actual === "dayjs object" || actual === "moment object") return "string or Date (its toDate() gives one)";
  if (actual === "luxon DateTime") return "string or Date (its toJSDate() gives one)";
  if (actual.startsWith("Temporal.")) return "Temporal.ZonedDateTime, Temporal.Instant or Temporal.PlainDateTime";
  return "string or Date";
}
