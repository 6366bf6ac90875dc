import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { CLAIM_KEYS, Claims } from "./claims.ts";
import { isGatewayCode, isOfGateway } from "./codes.ts";
import { createBare, readInteger, readOwn, type Source } from "./read-loosely.ts";
import { readProblems } from "./read-problems.ts";
import type { ApiProblem } from "./send-report.ts";

/** A response's envelope: its answer to the request as a whole. */
export interface Envelope {
  readonly claims: Claims;
  /** The errors that it lists. Those that it only states are among the claims. */
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
  readonly counts: Counts;
  /** The body and, if there is one, what it wraps: where the entries stand. */
  readonly sections: readonly Section[];
  /** The dataset of the section that has the status: warnings about it go there. */
  readonly statusDataset: Dataset;
}

/** An object that may hold entries, with its dataset and the key of the wrapper that it stands in. */
export interface Section {
  readonly source: Source;
  readonly dataset: Dataset;
  readonly wrapperKey: string | undefined;
}

export interface Counts {
  readonly count: number | undefined;
  readonly successCount: number | undefined;
  readonly failureCount: number | undefined;
  /** One that cannot be read may be a count of failures. */
  readonly isUnreadable: boolean;
}

/** Old pages wrap everything. */
const WRAPPER_KEY = "response";

const WARNING_KEYS: readonly string[] = ["warnings", "warningsAsStatusCode"];
const COUNT_KEYS = ["count", "successCount", "failureCount"] as const;
const BODY_KEYS: readonly string[] = /* @__PURE__ */ joinKeys(CLAIM_KEYS, ["message", "errors"], WARNING_KEYS);
const STATUS_KEYS: readonly string[] = /* @__PURE__ */ joinKeys(BODY_KEYS, COUNT_KEYS);

function joinKeys(...lists: readonly (readonly string[])[]): string[] {
  return lists.flat();
}

/** Reads everything but the entries: what the body says, its status, and the `response` that it may be wrapped in. */
export function readEnvelope(body: Source, dataset: Dataset): Envelope {
  const wrapped = readOwn(body, WRAPPER_KEY, dataset);
  const sections: Section[] = [{ source: body, dataset, wrapperKey: undefined }];
  if (isRecord(wrapped)) {
    sections.push({ source: wrapped, dataset: new Dataset(wrapped, dataset.run), wrapperKey: WRAPPER_KEY });
  }
  const claims = new Claims(true);
  const errors: ApiProblem[] = [];
  const warnings: ApiProblem[] = [];
  const counts = { count: undefined, successCount: undefined, failureCount: undefined, isUnreadable: false };
  let statusDataset = dataset;
  for (const { source, dataset: part } of sections) {
    if (readSection(source, part, { claims, errors, warnings, counts })) statusDataset = part;
  }
  return { claims, errors, warnings, counts, sections, statusDataset };
}

/** The envelope as a whole states failure: beside code 201 a flag only repeats that some failed. */
export function saysFailure(claims: Claims): boolean {
  return claims.failureCode !== undefined || (claims.saysFailure && !claims.saysPartial);
}

/** A gateway speaks, not the API: the request may have been carried out. */
export function isFromGateway({ claims }: Envelope, errors: readonly ApiProblem[], hasList: boolean): boolean {
  if (claims.codes.some(isGatewayCode) || (claims.hasBareServerError && !hasList)) return true;
  return errors.length > 0 && errors.every(isOfGateway);
}

interface Reading {
  readonly claims: Claims;
  readonly errors: ApiProblem[];
  readonly warnings: ApiProblem[];
  readonly counts: { -readonly [Name in keyof Counts]: Counts[Name] };
}

/** Reads a section of the envelope; returns `true` when it holds a status. */
function readSection(source: Source, dataset: Dataset, reading: Reading): boolean {
  const own = readKeys(source, BODY_KEYS, dataset);
  addProblems(reading.errors, own, "errors", dataset);
  for (const key of WARNING_KEYS) addProblems(reading.warnings, own, key, dataset);
  const status = own["status"];
  if (isRecord(status)) {
    const part = new Dataset(status, dataset.run);
    const ownStatus = readKeys(status, STATUS_KEYS, part);
    for (const key of WARNING_KEYS) addProblems(reading.warnings, ownStatus, key, part);
    for (const key of COUNT_KEYS) readCount(ownStatus[key], key, reading.counts, part);
    own["status"] = ownStatus;
    dataset.addPart(part, "status");
  }
  reading.claims.read(own, dataset);
  return status !== undefined && status !== null;
}

/** Each member once, for a getter may answer differently the next time. */
function readKeys(source: Source, keys: readonly string[], dataset: Dataset): Record<string, unknown> {
  const own = createBare();
  for (const key of keys) {
    const value = readOwn(source, key, dataset);
    if (value !== undefined) own[key] = value;
  }
  return own;
}

function addProblems(problems: ApiProblem[], source: Source, key: string, dataset: Dataset): void {
  for (const problem of readProblems(source[key], key, dataset)) problems.push(problem);
}

function readCount(value: unknown, key: (typeof COUNT_KEYS)[number], counts: Reading["counts"], part: Dataset): void {
  if (value === undefined || value === null || value === "") return;
  const count = readInteger(value);
  if (count !== undefined) counts[key] = count;
  else counts.isUnreadable = true;
  if (count === undefined && value !== UNREADABLE) part.addIssue(responseIssues.malformedStatus, {}, key);
}
