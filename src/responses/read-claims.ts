import { isEmptyRecord, isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { type Dataset, readAt } from "../schema/dataset.ts";
import type { Claims } from "./claims.ts";
import { isFailureCode, isServerError, SUCCESS_CODE } from "./codes.ts";
import { FAILURE, FLAG, listSaid, type Said, type SaidMember } from "./list-said.ts";
import { readErrorCode, readFailure, readState } from "./read-claim.ts";
import { readNumber, readOwn, type Source } from "./read-loosely.ts";
import { isEmptyList, readProblems } from "./read-problems.ts";
import type { Claim } from "./read-word.ts";
import type { ApiProblem } from "./send-report.ts";

/** The claims that the API documents of the envelope's `status`, and of the `statusCode` in it. Whatever else says failure is warned of. */
const STATUS_CLAIMS: readonly string[] = ["success", "code"];
const STATUS_CODE_CLAIMS: readonly string[] = ["status", "code"];
const NO_CLAIMS: readonly string[] = [];

/** The names of a flag, a code or a word, or of an object of them. */
const STATES: readonly string[] = ["success", "statusCode", "status", "result", "state", "response"];

/** A lower number under `status` is no code: some servers mean success by it, others failure. */
const FIRST_CODE = 100;

/** Texts that stand for a flag, and tell nothing more. */
const FLAGS = /^(?:false|0)$/i;

/** Deeper than `status` in `statusCode` in `status` in `response` no answer is known to say anything. */
const MAX_DEPTH = 4;

/** Reads what stands in an envelope's status beside its claims. */
export type ReadStatus = (said: Said, dataset: Dataset) => void;

/** The object that claims something. */
interface Speaker {
  readonly dataset: Dataset;
  readonly claims: Claims;
  /** Given for an envelope only. */
  readonly readStatus: ReadStatus | undefined;
  /** The claims of failure that the API documents there: of these nobody needs to be warned. */
  readonly documented: readonly string[];
  /** The number of objects around it that speak, too. */
  readonly depth: number;
}

/**
 * Reads what an object claims by its own members, and by the objects under them.
 *
 * @param readStatus reads what else stands in the status of an envelope; without it the object is an entry
 */
export function readClaims(said: Said, claims: Claims, dataset: Dataset, readStatus?: ReadStatus): void {
  readSpeaker(said, { dataset, claims, readStatus, documented: NO_CLAIMS, depth: 0 });
}

function readSpeaker(said: Said, speaker: Speaker): void {
  const { dataset, claims, documented, depth } = speaker;
  // The status comes first: its words are more than those beside it.
  const status = said.get("status");
  if (status !== undefined && isRecord(status.value) && depth < MAX_DEPTH) {
    readPart(status.value, status.key, isEnvelope(speaker) ? STATUS_CLAIMS : NO_CLAIMS, speaker);
  }
  const message = said.get("message")?.value;
  if (typeof message === "string") claims.message ??= message;
  for (const [name, { key, value }] of said) {
    if (value === undefined || value === null || value === "") continue;
    if (value === UNREADABLE) claims.isUnreadable = true;
    else if (name === "code") readCode(value, key, speaker);
    else if (name === "errors" || name === "error") addProblems(readProblems(value, key, dataset), key, speaker);
    else if (name === "errorCode") addProblems(readErrorCode(value, said, dataset), key, speaker);
    else if (name.startsWith(FLAG)) readFlag(value, key, speaker);
    else if (name.startsWith(FAILURE)) addClaim(readFailure(value), key, speaker);
    else if (!STATES.includes(name)) continue;
    // Some languages write an empty object so.
    else if (isEmptyList(value)) dataset.addIssue(responseIssues.malformedStatus, {}, key);
    else if (!isRecord(value) || name === "success") {
      // In an entry nobody knows what a `response` is.
      if (name !== "response" || isEnvelope(speaker)) readNamedState(name, { key, value }, speaker);
    } else if (name !== "status" && depth < MAX_DEPTH) {
      readPart(value, key, documented === STATUS_CLAIMS ? STATUS_CODE_CLAIMS : NO_CLAIMS, speaker);
    }
  }
}

function isEnvelope({ readStatus, depth }: Speaker): boolean {
  return readStatus !== undefined && depth === 0;
}

function readPart(part: Source, key: string, documented: readonly string[], around: Speaker): void {
  readAt(around.dataset, key, (dataset) => {
    const speaker = { ...around, dataset, documented, depth: around.depth + 1 };
    const said = listSaid(part, dataset);
    if (documented === STATUS_CLAIMS) around.readStatus?.(said, dataset);
    readSpeaker(said, speaker);
    // It speaks in names of its own; under `result` there may be data.
    const isMute = said.size === 0 && key !== "result" && key !== "response" && !isEmptyRecord(part);
    if (isMute) addUnreadable(undefined, speaker);
  });
}

function addProblems(problems: readonly ApiProblem[], key: string, speaker: Speaker): void {
  if (problems.length > 0 && key !== "errors") warnOfFailure(key, { ...speaker, documented: NO_CLAIMS });
  for (const problem of problems) speaker.claims.problems.push(problem);
}

/** Version 1.1 has the flag in an object, beside a code of another kind. */
function readFlag(value: unknown, key: string, speaker: Speaker): void {
  const flag = isRecord(value) ? readOwn(value, "success", speaker.dataset) : value;
  addClaim(readState(flag, true), key, speaker);
}

/** Of what is no failure nothing is concluded. */
function addClaim(claim: Claim, key: string, speaker: Speaker): void {
  if (claim === "failure") addFailure(key, { ...speaker, documented: NO_CLAIMS });
  else if (claim === "unreadable") addUnreadable(key, speaker);
}

function readCode(value: unknown, key: string, speaker: Speaker): void {
  const number = readNumber(value);
  if (number === undefined) return addUnreadable(key, speaker);
  // A fraction is cut.
  const code = Math.floor(number);
  speaker.claims.codes.push(code);
  if (code === SUCCESS_CODE) speaker.claims.saysSuccess = true;
  if (isFailureCode(code)) warnOfFailure(key, speaker);
  if (code !== number) speaker.dataset.addIssue(responseIssues.malformedStatus, {}, key);
}

/** A flag, a code or a word. */
function readNamedState(name: string, { key, value }: SaidMember, speaker: Speaker): void {
  const { claims, dataset, depth } = speaker;
  const isFlag = name === "success" || (name === "status" && depth > 0);
  const number = readNumber(value) ?? 0;
  if (!isFlag && (number >= FIRST_CODE || number < 0)) {
    readCode(value, key, speaker);
    if (depth === 0 && isServerError(number)) claims.hasBareServerError = true;
  } else {
    const claim = readState(value, isFlag);
    if (claim === "unreadable") return addUnreadable(key, speaker);
    if (claim === "success") claims.saysSuccess = true;
    else {
      if (typeof value === "string" && !FLAGS.test(value)) claims.word ??= value;
      addFailure(key, speaker);
    }
  }
  // The envelope's status is an object, and nothing else in the documented form.
  if (name === "status" && isEnvelope(speaker) && !claims.saysFailure && claims.failureCode === undefined)
    dataset.addIssue(responseIssues.malformedStatus, {}, key);
}

function addFailure(key: string, speaker: Speaker): void {
  speaker.claims.saysFailure = true;
  warnOfFailure(key, speaker);
}

function warnOfFailure(key: string, { dataset, documented }: Speaker): void {
  if (!documented.includes(key)) dataset.addIssue(responseIssues.undocumentedFailure, {}, key);
}

function addUnreadable(key: string | undefined, { claims, dataset }: Speaker): void {
  claims.isUnreadable = true;
  dataset.addIssue(responseIssues.malformedStatus, {}, key);
}
