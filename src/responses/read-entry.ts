import type { Channel } from "../channels/channel.ts";
import { copyJson } from "../fields/copy-json.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, UNREADABLE } from "../fields/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { createScope, report, type Scope } from "../issues/scope.ts";
import { readBoolean, readNumber, readOwn } from "./read-loosely.ts";
import { readProblems, toProblem } from "./read-problems.ts";
import { isFailureCode } from "./read-status.ts";
import type { ApiProblem, SendReportItem } from "./send-report.ts";

/** What stands beside an entry's message of its own fate, not of the message. */
const PROBLEM_KEYS: readonly string[] = ["errors", "warnings"];

/** Reads one entry of the list, the scope standing at it. `isRefused`: the envelope rejects all of them. */
export function readEntry(
  channel: Channel,
  entry: unknown,
  index: number,
  isRefused: boolean,
  scope: Scope,
): SendReportItem {
  const record = isRecord(entry) ? entry : {};
  const errors = [...readProblems(record, "errors", scope), ...readOwnFailure(record)];
  const warnings = readProblems(record, "warnings", scope);
  const message = readOwn(record, channel.responseItemKey, scope);
  const echo = copyAll(record, [channel.responseItemKey, ...PROBLEM_KEYS], scope);
  if (isRecord(message)) {
    scope.path.push(channel.responseItemKey);
    Object.assign(echo, copyAll(message, [], scope));
    scope.path.pop();
  } else {
    report(scope, responseIssues.malformedEntry, { key: channel.responseItemKey });
  }
  return { index, accepted: isRecord(message) && errors.length === 0 && !isRefused, echo, errors, warnings };
}

/**
 * The failure that an entry states outside its `errors`, as siblings of this API do: `"success": false`, or a status, bare or as an
 * object, that is `false` or bears a failure's code. An entry that is itself an error object reads so, too.
 */
function readOwnFailure(entry: Readonly<Record<string, unknown>>): ApiProblem[] {
  const status = readOwn(entry, "status");
  const section = isRecord(status) ? status : entry;
  const flags = [readOwn(entry, "success"), status, readOwn(section, "success"), readOwn(section, "status")];
  const code = readNumber(readOwn(section, "code"));
  const isFailure = flags.some((flag) => readBoolean(flag) === false) || (code !== undefined && isFailureCode(code));
  return isFailure ? [toProblem(section)] : [];
}

function copyAll(
  source: Readonly<Record<string, unknown>>,
  except: readonly string[],
  scope: Scope,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const keys = listKeys(source);
  if (keys === UNREADABLE) report(scope, responseIssues.unreadable);
  for (const key of keys === UNREADABLE ? [] : keys) {
    if (except.includes(key)) continue;
    // What the copy would report as errors is worth a warning here.
    const value = copyJson(createScope(scope.settings), source, key);
    if (value === undefined) report(scope, responseIssues.unreadable, {}, key);
    else copy[key] = value;
  }
  return copy;
}
