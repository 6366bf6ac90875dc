import { isRecord } from "../input/plain-object.ts";
import { UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { type Dataset, readAt } from "../schema/dataset.ts";
import { isFailureCode, isServerError, PARTIAL_CODE, SUCCESS_CODE } from "./codes.ts";
import { createProblem } from "./create-problem.ts";
import { readInteger, readNumber, readOwn, type Source } from "./read-loosely.ts";
import { isEmptyList, readProblems } from "./read-problems.ts";
import { type Claim, readWord } from "./read-word.ts";
import type { ApiProblem } from "./send-report.ts";

/** The keys under which an answer, or one entry of it, claims a success or a failure, beside `errors`. */
export const CLAIM_KEYS = ["success", "code", "statusCode", "status", "result", "state", "errorCode", "error"] as const;

type ClaimKey = (typeof CLAIM_KEYS)[number];

/** The claims that the API documents of the envelope's `status`, and of the `statusCode` in it. Whatever else says failure is warned of. */
const STATUS_CLAIMS: readonly ClaimKey[] = ["success", "code"];
const STATUS_CODE_CLAIMS: readonly ClaimKey[] = ["status", "code"];
const NO_CLAIMS: readonly ClaimKey[] = [];

/** A lower number under `status` is no code: some servers mean success by it, others failure. */
const FIRST_CODE = 100;

/** Texts that stand for a flag, and tell nothing more. */
const FLAGS: ReadonlySet<string> = new Set(["false", "0"]);

/** Deeper than `status` in `statusCode` in `status` in `response` no answer is known to say anything. */
const MAX_DEPTH = 4;

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
  readonly #isOfEnvelope: boolean;
  #word: string | undefined = undefined;

  constructor(isOfEnvelope: boolean) {
    this.#isOfEnvelope = isOfEnvelope;
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
    const isThere = code === undefined ? problems.length > 0 : problems.some((problem) => problem.code === code);
    return isThere ? problems : [...problems, createProblem(this.message ?? this.#word, code)];
  }

  /** Reads what an object claims by its own keys, and by the objects under them. */
  read(source: Source, dataset: Dataset): void {
    this.#readSource(source, dataset, NO_CLAIMS, 0);
  }

  #readSource(source: Source, dataset: Dataset, documented: readonly ClaimKey[], depth: number): void {
    // The status comes first: its words are more than those beside it.
    const status = readOwn(source, "status", dataset);
    const isPart = depth > 0;
    if (isRecord(status) && depth < MAX_DEPTH) {
      this.#readPart(status, "status", dataset, this.#isOfEnvelope && !isPart ? STATUS_CLAIMS : NO_CLAIMS, depth);
    }
    const message = readOwn(source, "message", dataset);
    if (typeof message === "string") this.message ??= message;
    for (const key of CLAIM_KEYS) {
      const value = key === "status" ? status : readOwn(source, key, dataset);
      if (value === undefined || value === null || value === "") continue;
      if (value === UNREADABLE) this.isUnreadable = true;
      // Some languages write an empty object so.
      else if (isEmptyList(value)) this.#warnOfEmptyList(key, dataset);
      else if (key === "code") this.#readCode(value, key, dataset, documented);
      else if (key === "error") this.#addProblems(readProblems(value, key, dataset), key, dataset);
      else if (key === "errorCode") this.#addProblems(readErrorCode(value, source, dataset), key, dataset);
      else if (!isRecord(value) || key === "success") this.#readState(value, key, dataset, documented, isPart);
      else if (key !== "status" && depth < MAX_DEPTH) {
        this.#readPart(value, key, dataset, documented === STATUS_CLAIMS ? STATUS_CODE_CLAIMS : NO_CLAIMS, depth);
      }
    }
  }

  #readPart(part: Source, key: ClaimKey, dataset: Dataset, documented: readonly ClaimKey[], depth: number): void {
    readAt(dataset, key, (inner) => {
      this.#readSource(part, inner, documented, depth + 1);
      for (const problem of readProblems(readOwn(part, "errors", inner), "errors", inner)) this.problems.push(problem);
    });
  }

  #addProblems(problems: readonly ApiProblem[], key: ClaimKey, dataset: Dataset): void {
    if (problems.length > 0) dataset.addIssue(responseIssues.undocumentedFailure, {}, key);
    for (const problem of problems) this.problems.push(problem);
  }

  #readCode(value: unknown, key: ClaimKey, dataset: Dataset, documented: readonly ClaimKey[]): void {
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
  #readState(value: unknown, key: ClaimKey, dataset: Dataset, documented: readonly ClaimKey[], isPart: boolean): void {
    const isFlag = key === "success" || (key === "status" && isPart);
    const number = readNumber(value) ?? 0;
    if (!isFlag && (number >= FIRST_CODE || number < 0)) {
      this.#readCode(value, key, dataset, documented);
      if (!isPart && isServerError(number)) this.hasBareServerError = true;
    } else {
      const claim = readState(value, isFlag);
      if (claim === "unreadable") return this.#addUnreadable(key, dataset);
      if (claim === "success") this.saysSuccess = true;
      else {
        this.saysFailure = true;
        if (typeof value === "string" && !FLAGS.has(value)) this.#word ??= value;
        this.#warnOfFailure(key, dataset, documented);
      }
    }
    // The envelope's status is an object, and nothing else in the documented form.
    if (key === "status" && this.#isOfEnvelope && !isPart && !this.saysFailure && this.failureCode === undefined)
      dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }

  #warnOfFailure(key: ClaimKey, dataset: Dataset, documented: readonly ClaimKey[]): void {
    if (!documented.includes(key)) dataset.addIssue(responseIssues.undocumentedFailure, {}, key);
  }

  #warnOfEmptyList(key: ClaimKey, dataset: Dataset): void {
    if (key !== "error" && key !== "errorCode") dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }

  #addUnreadable(key: ClaimKey, dataset: Dataset): void {
    this.isUnreadable = true;
    dataset.addIssue(responseIssues.malformedStatus, {}, key);
  }
}

function readState(value: unknown, isFlag: boolean): Claim {
  if (value === true || (isFlag && (value === 1 || value === "1"))) return "success";
  if (value === false || (isFlag && (value === 0 || value === "0"))) return "failure";
  return typeof value === "string" ? readWord(value) : "unreadable";
}

/** Any code of an error but 0 is one, however small. */
function readErrorCode(value: unknown, source: Source, dataset: Dataset): readonly ApiProblem[] {
  const code = readNumber(value);
  if (code === undefined) return readProblems(value, "errorCode", dataset);
  return code === 0 ? [] : [createProblem(readOwn(source, "message", dataset), readInteger(value))];
}
