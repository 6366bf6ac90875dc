import { assertChannel, type Channel } from "../channels/channel.ts";
import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/settings.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";
import { checkClaims } from "./check-claims.ts";
import { readEntry } from "./read-entry.ts";
import { readOwn, type Source } from "./read-loosely.ts";
import { readProblems } from "./read-problems.ts";
import { readStatus, type ResponseStatus } from "./read-status.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

const WRAPPER_KEY = "response";

/**
 * Reads the body of a response, already parsed from JSON, with everything that the API is known to answer. An entry is accepted only
 * if it is there, has no errors, and neither top-level errors nor the status say failure; contradictions become warnings.
 *
 * ```ts
 * const body = { status: { success: true }, smsList: [{ sms: { to: "9988221100" }, errors: [{ code: 4203, message: "..." }] }] };
 * unwrap(parseResponse(sms, body)).outcome; //=> "rejected"
 * ```
 *
 * @returns a failure only when the body is no object. Never resend what is `unknown`.
 * @throws {TypeError | RangeError} for a bad option; never for a bad body.
 */
export function parseResponse(channel: Channel, body: unknown, options?: Options): Result<SendReport> {
  assertChannel(channel);
  const dataset = new Dataset(body, new Run(prepareOptions(options)));
  dataset.value = isRecord(body)
    ? readWrapped(channel, body, dataset)
    : dataset.addIssue(responseIssues.wrongType, { actual: typeName(body) });
  return toResult(dataset);
}

/** Old pages wrap everything in `{"response": {...}}`. */
function readWrapped(channel: Channel, body: Source, dataset: Dataset): SendReport {
  const isBare = ["status", "errors", channel.responseListKey].some((key) => saysSomething(readOwn(body, key)));
  const inner = isBare ? undefined : readOwn(body, WRAPPER_KEY, dataset);
  if (!isRecord(inner)) return readReport(channel, body, dataset);
  return dataset.at(WRAPPER_KEY, (part) => readReport(channel, inner, part));
}

function saysSomething(value: unknown): boolean {
  const entries = listEntries(value);
  return !isAbsent(value) && (entries === UNREADABLE || entries?.length !== 0);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function readReport(channel: Channel, body: Source, dataset: Dataset): SendReport {
  const status = readStatus(body, dataset);
  const errors = readTopLevel(body, status.record, ["errors"], dataset);
  const warnings = readTopLevel(body, status.record, ["warnings", "warningsAsStatusCode"], dataset);
  reportOtherChannels(channel, body, dataset);
  const isRefused = status.saysFailure || errors.length > 0;
  const list = new Dataset(undefined, dataset.run);
  const items = readEntries(channel, body, dataset).map((entry, index) => {
    return list.at(index, (part) => readEntry(channel, entry, index, isRefused, part));
  });
  dataset.adopt(list, channel.responseListKey);
  checkClaims(status, items, errors.length, dataset);
  return {
    outcome: isRefused ? "rejected" : findOutcome(status, items),
    ...(status.code === undefined ? {} : { code: status.code }),
    ...(status.message === undefined ? {} : { message: status.message }),
    items,
    errors,
    warnings,
  };
}

/** The problems that the body has under these keys, and its status, too. */
function readTopLevel(body: Source, status: Source, keys: readonly string[], dataset: Dataset): readonly ApiProblem[] {
  const problems = keys.flatMap((key) => readProblems(body, key, dataset));
  return [...problems, ...dataset.at("status", (part) => keys.flatMap((key) => readProblems(status, key, part)))];
}

function reportOtherChannels(channel: Channel, body: Source, dataset: Dataset): void {
  for (const { name, responseListKey } of ALL_CHANNEL_KEYS) {
    if (responseListKey === channel.responseListKey || isAbsent(readOwn(body, responseListKey))) continue;
    dataset.addIssue(
      responseIssues.otherChannel,
      { actualChannel: name, expectedChannel: channel.name },
      responseListKey,
    );
  }
}

function readEntries(channel: Channel, body: Source, dataset: Dataset): readonly unknown[] {
  const key = channel.responseListKey;
  const list = readOwn(body, key, dataset);
  const entries = listEntries(list);
  if (entries !== undefined && entries !== UNREADABLE) return entries;
  if (!isAbsent(list) && list !== UNREADABLE) dataset.addIssue(responseIssues.malformedList, { key }, key);
  return [];
}

/** What the entries show, and what the envelope knows of a failure that no entry shows. */
function findOutcome({ saysPartial, counts }: ResponseStatus, items: readonly SendReportItem[]): SendReport["outcome"] {
  const entries = items.length;
  if (entries === 0) return saysPartial ? "partial" : "unknown";
  const accepted = items.filter((item) => item.accepted).length;
  if (accepted === 0) return "rejected";
  const { count = 0, successCount = entries, failureCount = 0 } = counts;
  const hintsAtFailure = saysPartial || failureCount > 0 || count > entries || successCount < entries;
  return hintsAtFailure || accepted < entries ? "partial" : "accepted";
}
