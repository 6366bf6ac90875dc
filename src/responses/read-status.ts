import { isRecord } from "../fields/plain-object.ts";
import { UNREADABLE } from "../fields/read-property.ts";
import { responseIssues } from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import { readBoolean, readInteger, readNumber, readOwn } from "./read-loosely.ts";

const SUCCESS_CODE = 200;
const PARTIAL_CODE = 201;
const FIRST_FAILURE_CODE = 400;

/** What the envelope of a response says of itself. */
export interface ResponseStatus {
  /** Of two codes that differ, the worse. */
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
  const codes = [...readCode(status, scope), ...readCode(statusCode, scope)];
  const flags = [readFlag(status, "success", scope), readFlag(statusCode, "status", scope)];
  const saysPartial = codes.includes(PARTIAL_CODE);
  const failureCode = codes.find(isFailureCode);
  const saysFailure = failureCode !== undefined || (flags.includes(false) && !saysPartial);
  const saysSuccess = (flags.includes(true) && !saysPartial) || codes.includes(SUCCESS_CODE);
  if (saysFailure && saysSuccess) report(scope, responseIssues.contradictoryStatus, {}, "status");
  return {
    code: failureCode ?? (saysPartial ? PARTIAL_CODE : codes[0]),
    message: readMessageText(status) ?? readMessageText(statusCode) ?? readMessageText(body),
    saysSuccess,
    saysPartial,
    saysFailure,
    count: readCount(status, "count", scope),
    successCount: readCount(status, "successCount", scope),
    failureCount: readCount(status, "failureCount", scope),
  };
}

/** Codes of failure start at 400; a negative one is no code of the API, and nothing that a success would have. */
export function isFailureCode(code: number): boolean {
  return code >= FIRST_FAILURE_CODE || code < 0;
}

function readSection(parent: Readonly<Record<string, unknown>>, key: string, scope: Scope): Record<string, unknown> {
  const section = readOwn(parent, key, scope);
  if (isRecord(section)) return section;
  if (isGiven(section)) report(scope, responseIssues.malformedStatus);
  return {};
}

/** The code of a section; none when it is not given or not understood. A fraction is cut. */
function readCode(section: Readonly<Record<string, unknown>>, scope: Scope): number[] {
  const value = readOwn(section, "code", scope);
  const number = readNumber(value);
  if (isGiven(value) && readInteger(value) === undefined) report(scope, responseIssues.malformedStatus);
  if (number === undefined) return [];
  const code = isFailureCode(number) ? Math.floor(number) : readInteger(value);
  return code === undefined ? [] : [code];
}

function readCount(section: Readonly<Record<string, unknown>>, key: string, scope: Scope): number | undefined {
  return understood(readOwn(section, key, scope), readInteger, scope);
}

function readFlag(section: Readonly<Record<string, unknown>>, key: string, scope: Scope): boolean | undefined {
  return understood(readOwn(section, key, scope), readBoolean, scope);
}

function understood<T>(value: unknown, read: (value: unknown) => T | undefined, scope: Scope): T | undefined {
  const meaning = read(value);
  if (meaning === undefined && isGiven(value)) report(scope, responseIssues.malformedStatus);
  return meaning;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== UNREADABLE;
}

function readMessageText(section: Readonly<Record<string, unknown>>): string | undefined {
  const message = readOwn(section, "message");
  return typeof message === "string" ? message : undefined;
}
