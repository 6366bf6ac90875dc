import { isRecord } from "../fields/plain-object.ts";
import { responseIssues } from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import { readBoolean, readInteger, readOwn } from "./read-loosely.ts";

const PARTIAL_CODE = 201;
const FIRST_FAILURE_CODE = 400;

/** What the envelope of a response says of itself. */
export interface ResponseStatus {
  readonly code: number | undefined;
  readonly message: string | undefined;
  readonly saysSuccess: boolean;
  readonly saysPartial: boolean;
  readonly saysFailure: boolean;
  readonly count: number | undefined;
  readonly successCount: number | undefined;
  readonly failureCount: number | undefined;
}

/**
 * Reads `status` with its `statusCode`, each of which may be missing. Any sign of failure counts as failure, unless the code is 201,
 * by which the API means that only some failed.
 */
export function readStatus(body: Readonly<Record<string, unknown>>, scope: Scope): ResponseStatus {
  const status = readSection(body, "status", scope);
  const statusCode = readSection(status, "statusCode", scope);
  const codes = [readCode(status, "code", scope), readCode(statusCode, "code", scope)];
  const flags = [readFlag(status, "success", scope), readFlag(statusCode, "status", scope)];
  const saysPartial = codes.includes(PARTIAL_CODE);
  const hasFailureCode = codes.some((code) => code !== undefined && code >= FIRST_FAILURE_CODE);
  const saysFailure = hasFailureCode || (flags.includes(false) && !saysPartial);
  const saysSuccess = (flags.includes(true) && !saysPartial) || codes.includes(200);
  if (saysFailure && saysSuccess) report(scope, responseIssues.contradictoryStatus, {}, "status");
  return {
    code: codes[0] ?? codes[1],
    message: readMessageText(status) ?? readMessageText(statusCode) ?? readMessageText(body),
    saysSuccess,
    saysPartial,
    saysFailure,
    count: readCode(status, "count", scope),
    successCount: readCode(status, "successCount", scope),
    failureCount: readCode(status, "failureCount", scope),
  };
}

function readSection(parent: Readonly<Record<string, unknown>>, key: string, scope: Scope): Record<string, unknown> {
  const section = readOwn(parent, key, scope);
  if (isRecord(section)) return section;
  if (section !== undefined && section !== null) report(scope, responseIssues.malformedStatus);
  return {};
}

function readCode(section: Readonly<Record<string, unknown>>, key: string, scope: Scope): number | undefined {
  return understood(readOwn(section, key, scope), readInteger, scope);
}

function readFlag(section: Readonly<Record<string, unknown>>, key: string, scope: Scope): boolean | undefined {
  return understood(readOwn(section, key, scope), readBoolean, scope);
}

function understood<T>(value: unknown, read: (value: unknown) => T | undefined, scope: Scope): T | undefined {
  const meaning = read(value);
  if (meaning === undefined && value !== undefined && value !== null) report(scope, responseIssues.malformedStatus);
  return meaning;
}

function readMessageText(section: Readonly<Record<string, unknown>>): string | undefined {
  const message = readOwn(section, "message");
  return typeof message === "string" ? message : undefined;
}
