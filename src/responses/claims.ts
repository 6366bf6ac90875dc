import { codeOf, isFailureCode, PARTIAL_CODE } from "./codes.ts";
import { createProblem } from "./create-problem.ts";
import { readWord } from "./read-word.ts";
import type { ApiProblem } from "./send-report.ts";

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
  /** The first word that states failure. */
  word: string | undefined = undefined;

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
    return [...problems, createProblem((isContrary ? this.word : undefined) ?? this.message ?? this.word, code)];
  }
}
