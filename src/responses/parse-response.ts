import { assertChannel } from "../channels/assert-channel.ts";
import type { Channel } from "../channels/channel.ts";
import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report, type Scope } from "../issues/scope.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
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
  const scope = createScope(readOptions(options));
  if (!isRecord(body)) {
    report(scope, responseIssues.wrongType, { actual: typeName(body) });
    return scope.log.conclude<SendReport>(undefined);
  }
  return scope.log.conclude(readReport(channel, unwrapResponse(channel, body, scope), scope));
}

/** Old pages wrap everything in `{"response": {...}}`. */
function unwrapResponse(channel: Channel, body: Source, scope: Scope): Source {
  const isBare = ["status", "errors", channel.responseListKey].some((key) => saysSomething(readOwn(body, key)));
  const inner = isBare ? undefined : readOwn(body, WRAPPER_KEY, scope);
  if (!isRecord(inner)) return body;
  scope.path.push(WRAPPER_KEY);
  return inner;
}

function saysSomething(value: unknown): boolean {
  const entries = listEntries(value);
  return !isAbsent(value) && (entries === UNREADABLE || entries?.length !== 0);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function readReport(channel: Channel, body: Source, scope: Scope): SendReport {
  const status = readStatus(body, scope);
  const errors = readTopLevel(body, status.record, ["errors"], scope);
  const warnings = readTopLevel(body, status.record, ["warnings", "warningsAsStatusCode"], scope);
  reportOtherChannels(channel, body, scope);
  const isRefused = status.saysFailure || errors.length > 0;
  const items = readEntries(channel, body, scope).map((entry, index) => {
    scope.path.push(channel.responseListKey, index);
    const item = readEntry(channel, entry, index, isRefused, scope);
    scope.path.length -= 2;
    return item;
  });
  checkClaims(status, items, errors.length, scope);
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
function readTopLevel(body: Source, status: Source, keys: readonly string[], scope: Scope): readonly ApiProblem[] {
  const problems = keys.flatMap((key) => readProblems(body, key, scope));
  scope.path.push("status");
  problems.push(...keys.flatMap((key) => readProblems(status, key, scope)));
  scope.path.pop();
  return problems;
}

function reportOtherChannels(channel: Channel, body: Source, scope: Scope): void {
  for (const { name, responseListKey } of ALL_CHANNEL_KEYS) {
    if (responseListKey === channel.responseListKey || isAbsent(readOwn(body, responseListKey))) continue;
    report(scope, responseIssues.otherChannel, { actualChannel: name, expectedChannel: channel.name }, responseListKey);
  }
}

function readEntries(channel: Channel, body: Source, scope: Scope): readonly unknown[] {
  const key = channel.responseListKey;
  const list = readOwn(body, key, scope);
  const entries = listEntries(list);
  if (entries !== undefined && entries !== UNREADABLE) return entries;
  if (!isAbsent(list) && list !== UNREADABLE) report(scope, responseIssues.malformedList, { key }, key);
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
