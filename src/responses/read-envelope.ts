import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { Claims } from "./claims.ts";
import { isGatewayCode, isOfGateway } from "./codes.ts";
import { listSaid, type Said, type SaidMember } from "./list-said.ts";
import { readClaims, type ReadStatus } from "./read-claims.ts";
import { readInteger, type Source } from "./read-loosely.ts";
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

const WARNING_NAMES = ["warnings", "warningsAsStatusCode"] as const;
const COUNT_NAMES = ["count", "successCount", "failureCount"] as const;

/** Reads everything but the entries: what the body says, its status, and the `response` that old pages wrap it in. */
export function readEnvelope(body: Source, dataset: Dataset): Envelope {
  const errors: ApiProblem[] = [];
  const warnings: ApiProblem[] = [];
  const counts = { count: undefined, successCount: undefined, failureCount: undefined, isUnreadable: false };
  const claims = new Claims();
  const readStatus: ReadStatus = (said, part) => {
    readWarnings(said, warnings, part);
    for (const name of COUNT_NAMES) readCount(name, said, counts, part);
  };
  const sections: Section[] = [{ source: body, dataset, wrapperKey: undefined }];
  let statusDataset = dataset;
  // A wrapper that is found is read as well.
  for (const { source, dataset: part, wrapperKey } of sections) {
    const said = listSaid(source, part);
    const wrapper = wrapperKey === undefined ? takeWrapper(said, part) : undefined;
    if (wrapper !== undefined) sections.push(wrapper);
    takeErrors(said, errors, part);
    readWarnings(said, warnings, part);
    if ((said.get("status")?.value ?? null) !== null) statusDataset = part;
    readClaims(said, claims, part, readStatus);
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

function takeWrapper(said: Said, dataset: Dataset): Section | undefined {
  const { key, value } = said.get("response") ?? NO_MEMBER;
  if (!isRecord(value)) return undefined;
  said.delete("response");
  return { source: value, dataset: new Dataset(value, dataset.run), wrapperKey: key };
}

/** In the documented form they stand for themselves; in any other they are one more claim. */
function takeErrors(said: Said, errors: ApiProblem[], dataset: Dataset): void {
  const { key, value } = said.get("errors") ?? NO_MEMBER;
  if (key !== "errors") return;
  said.delete("errors");
  for (const problem of readProblems(value, key, dataset)) errors.push(problem);
}

function readWarnings(said: Said, warnings: ApiProblem[], dataset: Dataset): void {
  for (const name of WARNING_NAMES) {
    const { key, value } = said.get(name) ?? NO_MEMBER;
    for (const problem of readProblems(value, key, dataset)) warnings.push(problem);
  }
}

const NO_MEMBER: SaidMember = { key: "", value: undefined };

function readCount(
  name: (typeof COUNT_NAMES)[number],
  said: Said,
  counts: { -readonly [Name in keyof Counts]: Counts[Name] },
  part: Dataset,
): void {
  const { key, value } = said.get(name) ?? NO_MEMBER;
  if (value === undefined || value === null || value === "") return;
  const count = readInteger(value);
  if (count !== undefined) counts[name] = count;
  else counts.isUnreadable = true;
  if (count === undefined && value !== UNREADABLE) part.addIssue(responseIssues.malformedStatus, {}, key);
}
