import { isEmptyRecord } from "../input/plain-object.ts";
import type { Dataset } from "../schema/dataset.ts";
import { createProblem } from "./create-problem.ts";
import { FAILURE, type Said } from "./list-said.ts";
import { readInteger, readNumber } from "./read-loosely.ts";
import { isNothing, readProblems } from "./read-problems.ts";
import { type Claim, readWord } from "./read-word.ts";
import type { ApiProblem } from "./send-report.ts";

/** Texts under a failure's name that say that there is none. */
const NO_FAILURE = /^\s*(?:[0-]{1,9}|false|n\/?a|no(?:ne|[ _-]?errors?)?|null|ok|success)\s*$/i;

/** The meaning of a flag or a word. */
export function readState(value: unknown, isFlag: boolean): Claim {
  if (value === true || (isFlag && (value === 1 || value === "1"))) return "success";
  if (value === false || (isFlag && (value === 0 || value === "0"))) return "failure";
  return typeof value === "string" ? readWord(value) : "unreadable";
}

/** The meaning of what stands under `failed`, `exception`, `errorMessage`: only a flag says clearly that something failed. */
export function readFailure(value: unknown): Claim {
  const isNone = isNothing(value) || isEmptyRecord(value) || (typeof value === "string" && NO_FAILURE.test(value));
  if (isNone) return "success";
  return readState(value, false) === "success" ? "failure" : "unreadable";
}

/** Any code of an error but 0 is one, however small. */
export function readErrorCode(value: unknown, said: Said, dataset: Dataset): readonly ApiProblem[] {
  const code = readNumber(value);
  if (code === undefined) return readProblems(value, "errorCode", dataset);
  const message = said.get("message") ?? said.get(`${FAILURE}errorMessage`);
  return code === 0 ? [] : [createProblem(message?.value, readInteger(value))];
}
