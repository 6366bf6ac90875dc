import { listEntries } from "../fields/list-entries.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../fields/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import { readInteger, readOwn } from "./read-loosely.ts";
import type { ApiProblem } from "./send-report.ts";

/** Stands for what is there but cannot be put into words: no error may get lost. */
const WORDLESS: ApiProblem = { message: "" };

/**
 * Reads `errors` or `warnings`: a list, one object, one text, `null` or nothing. Empty objects say nothing and are dropped; whatever
 * is not understood is kept as a problem without words.
 */
export function readProblems(source: Readonly<Record<string, unknown>>, key: string, scope: Scope): ApiProblem[] {
  const value = readOwn(source, key, scope);
  if (value === UNREADABLE) return [{ ...WORDLESS }];
  const problems: ApiProblem[] = [];
  scope.path.push(key);
  for (const entry of listOf(value)) {
    const problem = readProblem(entry, scope);
    if (problem !== undefined) problems.push(problem);
  }
  scope.path.pop();
  return problems;
}

/** The `code` and `message` of an object, as far as they are there. */
export function toProblem(source: Readonly<Record<string, unknown>>): ApiProblem {
  const code = readInteger(readProperty(source, "code"));
  const message = readProperty(source, "message");
  return { ...(code === undefined ? {} : { code }), message: typeof message === "string" ? message : "" };
}

function listOf(value: unknown): readonly unknown[] {
  const entries = listEntries(value);
  return entries === undefined || entries === UNREADABLE ? [value] : entries;
}

function readProblem(entry: unknown, scope: Scope): ApiProblem | undefined {
  if (entry === undefined || entry === null || entry === "") return undefined;
  if (typeof entry === "string") return { message: entry };
  if (!isRecord(entry)) {
    report(scope, responseIssues.malformedProblems);
    return { ...WORDLESS };
  }
  const keys = listKeys(entry);
  return keys !== UNREADABLE && keys.length === 0 ? undefined : toProblem(entry);
}
