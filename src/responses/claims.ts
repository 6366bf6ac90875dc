import { isEmptyRecord, isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { type Dataset, readAt } from "../schema/dataset.ts";
import { codeOf, isFailureCode, isServerError, PARTIAL_CODE, SUCCESS_CODE } from "./codes.ts";
import { createProblem } from "./create-problem.ts";
import { FAILURE, FLAG, listSaid, type Said, type SaidMember } from "./list-said.ts";
import { readErrorCode, readFailure, readState } from "./read-claim.ts";
import { readNumber, readOwn, type Source } from "./read-loosely.ts";
import { isEmptyList, readProblems } from "./read-problems.ts";
import { type Claim, readWord } from "./read-word.ts";
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

/** Everything that is claimed of one thing: of the whole request by the envelope, or of one message by its entry. */
export class Claims {
  readonly codes: number[] = [];
  /** Failures that are problems already. */
  readonly problems: ApiProblem[] = [];
  saysSuccess = false;
  /** A flag or a word states failure. */
  saysFailure = false;
  /** A claim that cannot be read is no success, and no failure either. */
  isUnreadable = false;
  /** HTTP's own status, as frameworks write it when they crash: `{"status": 500}`. */
  hasBareServerError = false;
  message: string | undefined = undefined;
  readonly #readStatus: ReadStatus | undefined;
  #word: string | undefined = undefined;

  /** @param readStatus reads what else stands in an envelope's status */
  constructor(readStatus?: ReadStatus) {
    this.#readStatus = readStatus;
  }

  get #isOfEnvelope(): boolean {
    return this.#readStatus !== undefined;
  }

  get failureCode(): number | undefined {
    return this.codes.find(isFailureCode);
  }

  get saysPartial(): boolean {
    return this.codes.includes(PARTIAL_CODE);
  }

  /** The worst of the codes that were claimed. */
  get code(): number | undefined {
    return this.failureCode ?? (this.saysPartial ? PARTIAL_CODE : this.codes.at(0));
  }

  /** The problems, and the failure that is claimed by a code, a flag or a word, unless it is one of them already. */
  withStatedFailure(problems: readonly ApiProblem[]): readonly ApiProblem[] {
    const code = this.failureCode;
    const isThere = code === undefined ? problems.length > 0 : problems.some((problem) => codeOf(problem) === code);
    if (isThere) return problems;
    // "Success" is no word for a failure, whatever stands beside it.
    const isContrary = this.message !== undefined && readWord(this.message) === "success";
    return [...problems, createProblem((isContrary ? this.#word : undefined) ?? this.message ?? this.#word, code)];
  }

  /** Reads what an object claims by its own members, and by the objects under them. */
  read(said: Said, dataset: Dataset, documented: readonly string[] = NO_CLAIMS, depth = 0): void {
    // The status comes first: its words are more than those beside it.
    const status = said.get("status");
    const isPart = depth > 0;
    if (status !== undefined && isRecord(status.value) && depth < MAX_DEPTH) {
      const isDocumented = this.#isOfEnvelope && !isPart;
      this.#readPart(status.value, status.key, dataset, isDocumented ? STATUS_CLAIMS : NO_CLAIMS, depth);
    }
    const message = said.get("message")?.value;
    if (typeof message === "string") this.message ??= message;
    for (const [name, { key, value }] of said) {
      if (value === undefined || value === null || value === "") continue;
      if (value === UNREADABLE) this.isUnreadable = true;
      else if (name === "code") this.#readCode(value, key, dataset, documented);
      else if (name === "errors" || name === "error")
        this.#addProblems(readProblems(value, key, dataset), key, dataset);
      else if (name === "errorCode") this.#addProblems(readErrorCode(value, said, dataset), key, dataset);
      else if (name.startsWith(FLAG)) this.#readFlag(value, key, dataset);
      else if (name.startsWith(FAILURE)) this.#readClaim(readFailure(value), key, dataset);
      else if (!STATES.includes(name)) continue;
      // Some languages write an empty object so.
      else if (isEmptyList(value)) dataset.addIssue(responseIssues.malformedStatus, {}, key);
      else if (!isRecord(value) || name === "success") {
        // In an entry nobody knows what a `response` is.
        if (name !== "response" || (this.#isOfEnvelope && !isPart))
          this.#readState(name, { key, value }, dataset, documented, isPart);
      } else if (name !== "status" && depth < MAX_DEPTH) {
        this.#readPart(value, key, dataset, documented === STATUS_CLAIMS ? STATUS_CODE_CLAIMS : NO_CLAIMS, depth);
      }
    }
  }

  #readPart(part: Source, key: string, dataset: Dataset, documented: readonly string[], depth: number): void {
    readAt(dataset, key, (inner) => {
      const said = listSaid(part, inner);
      if (documented === STATUS_CLAIMS) this.#readStatus?.(said, inner);
      this.read(said, inner, documented, depth + 1);
      // It speaks in names of its own; under `result` there may be data.
      const isMute = said.size === 0 && key !== "result" && key !== "response" && !isEmptyRecord(part);
      if (isMute) this.#addUnreadable(undefined, inner);
    });
  }

  #addProblems(problems: readonly ApiProblem[], key: string, dataset: Dataset): void {
    if (problems.length > 0 && key !== "errors") this.#warnOfFailure(key, dataset, NO_CLAIMS);
    for (const problem of problems) this.problems.push(problem);
  }

  /** Version 1.1 has the flag in an object, beside a code of another kind. */
  #readFlag(value: unknown, key: string, dataset: Dataset): void {
    const flag = isRecord(value) ? readOwn(value, "success", dataset) : value;
    this.#readClaim(readState(flag, true), key, dataset);
  }

  /** Of what is no failure nothing is concluded. */
  #readClaim(claim: Claim, key: string, dataset: Dataset): void {
    if (claim === "failure") this.#addFailure(key, dataset, NO_CLAIMS);
    else if (claim === "unreadable") this.#addUnreadable(key, dataset);
  }

  #readCode(value: unknown, key: string, dataset: Dataset, documented: readonly string[]): void {
    const number = readNumber(value);
    if (number === undefined) return this.#addUnreadable(key, dataset);
    // A fraction is cut.
    const code = Math.floor(number);
    this.codes.push(code);
    if (code === SUCCESS_CODE) this.saysSuccess = true;
    if (isFailureCode(code)) this.#warnOfFailure(key, dataset, documented);
    if (code !== number) dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }

  /** A flag, a code or a word. */
  #readState(
    name: string,
    { key, value }: SaidMember,
    dataset: Dataset,
    documented: readonly string[],
    isPart: boolean,
  ): void {
    const isFlag = name === "success" || (name === "status" && isPart);
    const number = readNumber(value) ?? 0;
    if (!isFlag && (number >= FIRST_CODE || number < 0)) {
      this.#readCode(value, key, dataset, documented);
      if (!isPart && isServerError(number)) this.hasBareServerError = true;
    } else {
      const claim = readState(value, isFlag);
      if (claim === "unreadable") return this.#addUnreadable(key, dataset);
      if (claim === "success") this.saysSuccess = true;
      else {
        if (typeof value === "string" && !FLAGS.test(value)) this.#word ??= value;
        this.#addFailure(key, dataset, documented);
      }
    }
    // The envelope's status is an object, and nothing else in the documented form.
    if (name === "status" && this.#isOfEnvelope && !isPart && !this.saysFailure && this.failureCode === undefined)
      dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }

  #addFailure(key: string, dataset: Dataset, documented: readonly string[]): void {
    this.saysFailure = true;
    this.#warnOfFailure(key, dataset, documented);
  }

  #warnOfFailure(key: string, dataset: Dataset, documented: readonly string[]): void {
    if (!documented.includes(key)) dataset.addIssue(responseIssues.undocumentedFailure, {}, key);
  }

  #addUnreadable(key: string | undefined, dataset: Dataset): void {
    this.isUnreadable = true;
    dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }
}
