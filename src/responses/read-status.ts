import { isRecord } from "../fields/plain-object.ts";
import { UNREADABLE } from "../fields/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import { readBoolean, readInteger, readNumber, readOwn } from "./read-loosely.ts";

const SUCCESS_CODE = 200;
/** By which the API says that one or more failed, not all. */
export const PARTIAL_CODE = 201;
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

/** The codes, flags and words of one part of the envelope. */
interface Section {
  readonly codes: readonly number[];
  readonly flag: boolean | undefined;
  readonly message: string | undefined;
}

/**
 * Reads `status` with its `statusCode`, each of which may be missing, and what of them stands in the body itself. Any sign of failure
 * counts as failure, unless the code is 201, by which the API means that only some failed.
 */
export function readStatus(body: Readonly<Record<string, unknown>>, scope: Scope): ResponseStatus {
  const status = readRecord(body, "status", scope);
  scope.path.push("status");
  const statusCode = readRecord(status, "statusCode", scope);
  const outer = readSection(status, "success", scope);
  const counts = {
    count: readCount(status, "count", scope),
    successCount: readCount(status, "successCount", scope),
    failureCount: readCount(status, "failureCount", scope),
  };
  scope.path.push("statusCode");
  const inner = readSection(statusCode, "status", scope);
  scope.path.length -= 2;
  const sections = [outer, inner, readSection(body, "success", scope), readBareStatus(readOwn(body, "status"))];
  return { ...weigh(sections, scope), ...counts };
}

function weigh(sections: readonly Section[], scope: Scope): Omit<ResponseStatus, `${string}ount`> {
  const codes = sections.flatMap((section) => section.codes);
  const flags = sections.map((section) => section.flag);
  const saysPartial = codes.includes(PARTIAL_CODE);
  const failureCode = codes.find(isFailureCode);
  const saysFailure = failureCode !== undefined || (flags.includes(false) && !saysPartial);
  const saysSuccess = (flags.includes(true) && !saysPartial) || codes.includes(SUCCESS_CODE);
  if (saysFailure && saysSuccess) report(scope, responseIssues.contradictoryStatus, {}, "status");
  return {
    code: failureCode ?? (saysPartial ? PARTIAL_CODE : codes[0]),
    message: sections.find((section) => section.message !== undefined)?.message,
    saysSuccess,
    saysPartial,
    saysFailure,
  };
}

/** Codes of failure start at 400; a negative one is no code of the API, and nothing that a success would have. */
export function isFailureCode(code: number): boolean {
  return code >= FIRST_FAILURE_CODE || code < 0;
}

function readRecord(parent: Readonly<Record<string, unknown>>, key: string, scope: Scope): Record<string, unknown> {
  const record = readOwn(parent, key, scope);
  if (isRecord(record)) return record;
  if (isGiven(record)) report(scope, responseIssues.malformedStatus, {}, key);
  return {};
}

function readSection(record: Readonly<Record<string, unknown>>, flagKey: string, scope: Scope): Section {
  const flag = understood(readOwn(record, flagKey, scope), readBoolean, flagKey, scope);
  const message = readOwn(record, "message");
  return { codes: readCode(record, scope), flag, message: typeof message === "string" ? message : undefined };
}

/** A `status` that is no object, as an error object has it, or a code. */
function readBareStatus(status: unknown): Section {
  const code = readInteger(status);
  return {
    codes: code === undefined ? [] : [code],
    flag: code === undefined ? readBoolean(status) : undefined,
    message: undefined,
  };
}

/** The code of a section; none when it is not given or not understood. A fraction is cut. */
function readCode(section: Readonly<Record<string, unknown>>, scope: Scope): number[] {
  const value = readOwn(section, "code", scope);
  const code = understood(value, readInteger, "code", scope) ?? Math.floor(readNumber(value) ?? NaN);
  return Number.isNaN(code) ? [] : [code];
}

function readCount(section: Readonly<Record<string, unknown>>, key: string, scope: Scope): number | undefined {
  return understood(readOwn(section, key, scope), readInteger, key, scope);
}

/** Reads a value; one that is there and says nothing understandable is reported. */
function understood<T>(
  value: unknown,
  read: (value: unknown) => T | undefined,
  key: string,
  scope: Scope,
): T | undefined {
  const meaning = read(value);
  if (meaning === undefined && isGiven(value)) report(scope, responseIssues.malformedStatus, {}, key);
  return meaning;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== UNREADABLE;
}
