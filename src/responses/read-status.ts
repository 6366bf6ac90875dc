import { isRecord } from "../input/plain-object.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { readAs, readFlag, readInteger, readNumber, readOwn, type Source } from "./read-loosely.ts";

const SUCCESS_CODE = 200;
/** By which the API says that one or more failed, not all. */
export const PARTIAL_CODE = 201;
const FIRST_FAILURE_CODE = 400;

/** What the envelope of a response says of itself. */
export interface ResponseStatus {
  /** The status itself; empty where there is none. */
  readonly record: Source;
  /** Of two codes that differ, the worse. */
  readonly code: number | undefined;
  readonly message: string | undefined;
  readonly saysSuccess: boolean;
  readonly saysPartial: boolean;
  readonly saysFailure: boolean;
  readonly counts: Readonly<Record<"count" | "successCount" | "failureCount", number | undefined>>;
}

/**
 * Reads the status with its `statusCode`, each of which may be missing, and what of them stands in the body itself. Any sign of failure
 * counts as failure, unless the code is 201, by which the API means that only some failed.
 */
export function readStatus(body: Source, dataset: Dataset): ResponseStatus {
  const codes: number[] = [];
  const flags: unknown[] = [];
  const messages: unknown[] = [];
  const readClaims = (source: Source, flagKey: string, dataset: Dataset): void => {
    flags.push(readAs(readFlag, source, flagKey, dataset));
    // A fraction is cut.
    const code = readAs(readInteger, source, "code", dataset) ?? readNumber(readOwn(source, "code"));
    if (code !== undefined) codes.push(Math.floor(code));
    messages.push(readOwn(source, "message"));
  };

  const record = readAs(asRecord, body, "status", dataset) ?? {};
  const part = new Dataset(record, dataset.run);
  const statusCode = readAs(asRecord, record, "statusCode", part) ?? {};
  readClaims(record, "success", part);
  const counts = {
    count: readAs(readInteger, record, "count", part),
    successCount: readAs(readInteger, record, "successCount", part),
    failureCount: readAs(readInteger, record, "failureCount", part),
  };
  part.at("statusCode", (inner) => readClaims(statusCode, "status", inner));
  dataset.adopt(part, "status");
  readClaims(body, "success", dataset);
  // A status that is no object, as an error object has it: a code or a flag.
  const bareStatus = readOwn(body, "status");
  const bareCode = readInteger(bareStatus);
  if (bareCode === undefined) flags.push(readFlag(bareStatus));
  else codes.push(bareCode);

  const saysPartial = codes.includes(PARTIAL_CODE);
  const failureCode = codes.find(isFailureCode);
  const saysFailure = failureCode !== undefined || (flags.includes(false) && !saysPartial);
  const saysSuccess = codes.includes(SUCCESS_CODE) || (flags.includes(true) && !saysPartial);
  if (saysFailure && saysSuccess) dataset.addIssue(responseIssues.contradictoryStatus, {}, "status");
  return {
    record,
    code: failureCode ?? (saysPartial ? PARTIAL_CODE : codes[0]),
    message: messages.find((message) => typeof message === "string"),
    saysSuccess,
    saysPartial,
    saysFailure,
    counts,
  };
}

/** Codes of failure start at 400; a negative one is no code of the API, and nothing that a success would have. */
export function isFailureCode(code: number): boolean {
  return code >= FIRST_FAILURE_CODE || code < 0;
}

function asRecord(value: unknown): Source | undefined {
  return isRecord(value) ? value : undefined;
}
