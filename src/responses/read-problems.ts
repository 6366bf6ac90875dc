import { listEntries } from "../fields/list-entries.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../fields/read-property.ts";
import { responseIssues } from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import { readInteger, readOwn } from "./read-loosely.ts";
import type { ApiProblem } from "./send-report.ts";

/**
 * Reads `errors` or `warnings`: a list, one object, one text, `null` or nothing. Empty objects say nothing and are dropped; whatever
 * is not understood is kept as a problem without words, so that no error gets lost.
 */
export function readProblems(source: Readonly<Record<string, unknown>>, key: string, scope: Scope): ApiProblem[] {
  const value = readOwn(source, key, scope);
  scope.path.push(key);
  const problems = listOf(value).flatMap((entry) => readProblem(entry, scope));
  scope.path.pop();
  return problems;
}

function listOf(value: unknown): readonly unknown[] {
  const entries = listEntries(value);
  return entries === undefined || entries === UNREADABLE ? [value] : entries;
}

function readProblem(entry: unknown, scope: Scope): ApiProblem[] {
  if (entry === undefined || entry === null || entry === "") return [];
  if (typeof entry === "string") return [{ message: entry }];
  if (!isRecord(entry)) {
    report(scope, responseIssues.malformedProblems);
    return [{ message: "" }];
  }
  const keys = listKeys(entry);
  if (keys !== UNREADABLE && keys.length === 0) return [];
  const code = readInteger(readProperty(entry, "code"));
  const message = readProperty(entry, "message");
  return [{ ...(code === undefined ? {} : { code }), message: typeof message === "string" ? message : "" }];
}
