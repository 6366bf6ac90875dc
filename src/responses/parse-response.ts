import type { Channel } from "../channels/channel.ts";
import { copyJson } from "../fields/copy-json.ts";
import { listEntries } from "../fields/list-entries.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, UNREADABLE } from "../fields/read-property.ts";
import { typeName } from "../fields/type-name.ts";
import { responseIssues } from "../issues/response-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report, type Scope } from "../issues/scope.ts";
import type { Options } from "../options/options.ts";
import { readOptions } from "../options/settings.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";
import { checkClaims } from "./check-claims.ts";
import { readOwn } from "./read-loosely.ts";
import { readProblems } from "./read-problems.ts";
import { readStatus, type ResponseStatus } from "./read-status.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

const WRAPPER_KEY = "response";
const PROBLEM_KEYS: readonly string[] = ["errors", "warnings"];

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
  const scope = createScope(readOptions(options));
  if (!isRecord(body)) {
    report(scope, responseIssues.wrongType, { actual: typeName(body) });
    return scope.log.conclude<SendReport>(undefined);
  }
  return scope.log.conclude(readReport(channel, unwrapResponse(channel, body, scope), scope));
}

/** Old pages wrap everything in `{"response": {...}}`. */
function unwrapResponse(channel: Channel, body: Record<string, unknown>, scope: Scope): Record<string, unknown> {
  const isBare = ["status", "errors", channel.responseListKey].some((key) => readOwn(body, key) !== undefined);
  const inner = isBare ? undefined : readOwn(body, WRAPPER_KEY, scope);
  if (!isRecord(inner)) return body;
  scope.path.push(WRAPPER_KEY);
  return inner;
}

function readReport(channel: Channel, body: Record<string, unknown>, scope: Scope): SendReport {
  const status = readStatus(body, scope);
  const errors = readProblems(body, "errors", scope);
  const warnings = readTopLevelWarnings(body, scope);
  reportOtherChannels(channel, body, scope);
  const isFailure = status.saysFailure || errors.length > 0;
  const items = readEntries(channel, body, scope).map((entry, index) =>
    readItem(channel, entry, index, isFailure, scope),
  );
  checkClaims(status, items, errors.length, scope);
  return {
    outcome: findOutcome(status, items, errors),
    ...(status.code === undefined ? {} : { code: status.code }),
    ...(status.message === undefined ? {} : { message: status.message }),
    items,
    errors,
    warnings,
  };
}

function readTopLevelWarnings(body: Record<string, unknown>, scope: Scope): ApiProblem[] {
  const warnings = readProblems(body, "warnings", scope);
  const status = readOwn(body, "status");
  if (!isRecord(status)) return warnings;
  scope.path.push("status");
  warnings.push(...readProblems(status, "warnings", scope), ...readProblems(status, "warningsAsStatusCode", scope));
  scope.path.pop();
  return warnings;
}

function reportOtherChannels(channel: Channel, body: Record<string, unknown>, scope: Scope): void {
  for (const { name, responseListKey } of ALL_CHANNEL_KEYS) {
    if (responseListKey === channel.responseListKey || readOwn(body, responseListKey) === undefined) continue;
    report(scope, responseIssues.otherChannel, { actualChannel: name, expectedChannel: channel.name }, responseListKey);
  }
}

function readEntries(channel: Channel, body: Record<string, unknown>, scope: Scope): readonly unknown[] {
  const key = channel.responseListKey;
  const list = readOwn(body, key, scope);
  const entries = listEntries(list);
  if (entries !== undefined && entries !== UNREADABLE) return entries;
  if (list !== undefined && list !== null) report(scope, responseIssues.malformedList, { key }, key);
  return [];
}

function readItem(channel: Channel, entry: unknown, index: number, isFailure: boolean, scope: Scope): SendReportItem {
  const base = scope.path.length;
  scope.path.push(channel.responseListKey, index);
  const record = isRecord(entry) ? entry : {};
  const errors = readProblems(record, "errors", scope);
  const warnings = readProblems(record, "warnings", scope);
  const message = readOwn(record, channel.responseItemKey, scope);
  if (!isRecord(message)) report(scope, responseIssues.malformedEntry, { key: channel.responseItemKey });
  const echo = { ...copyOthers(channel, record, scope), ...(isRecord(message) ? copyAll(message, [], scope) : {}) };
  scope.path.length = base;
  return { index, accepted: isRecord(message) && errors.length === 0 && !isFailure, echo, errors, warnings };
}

/** What stands in an entry beside its message and its problems. */
function copyOthers(channel: Channel, entry: Record<string, unknown>, scope: Scope): Record<string, unknown> {
  return copyAll(entry, [channel.responseItemKey, ...PROBLEM_KEYS], scope);
}

function copyAll(source: Record<string, unknown>, except: readonly string[], scope: Scope): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const keys = listKeys(source);
  for (const key of keys === UNREADABLE ? [] : keys) {
    if (except.includes(key)) continue;
    // What the copy would report as errors is worth a warning here.
    const value = copyJson(createScope(scope.settings), source, key);
    if (value === undefined) report(scope, responseIssues.unreadable, {}, key);
    else copy[key] = value;
  }
  return copy;
}

function findOutcome(
  status: ResponseStatus,
  items: readonly SendReportItem[],
  errors: readonly ApiProblem[],
): SendReport["outcome"] {
  if (status.saysFailure || errors.length > 0) return "rejected";
  if (items.length === 0) return status.saysPartial ? "partial" : "unknown";
  const acceptedCount = items.filter((item) => item.accepted).length;
  if (acceptedCount === 0) return "rejected";
  return acceptedCount < items.length || hintsAtFailure(status, items.length) ? "partial" : "accepted";
}

/** Whether the envelope knows of a failure that no entry shows. */
function hintsAtFailure(
  { saysPartial, count = 0, successCount, failureCount = 0 }: ResponseStatus,
  entries: number,
): boolean {
  return saysPartial || failureCount > 0 || count > entries || (successCount !== undefined && successCount < entries);
}
