import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { ownValue, UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isOfGateway } from "./codes.ts";
import { createProblem } from "./create-problem.ts";
import { FAILURE, findSaidName } from "./list-said.ts";
import { createBare, readInteger, type Source } from "./read-loosely.ts";
import type { ApiProblem } from "./send-report.ts";

/** A lower number under `status` is a flag. */
const FIRST_STATUS = 100;

export const NO_PROBLEMS: readonly ApiProblem[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads what stands under `errors` or `warnings`: a list, one object, one text, or nothing. Empty objects say nothing and are dropped;
 * whatever is not understood is kept as a problem without words, for no error may get lost.
 */
export function readProblems(value: unknown, key: string, dataset: Dataset): readonly ApiProblem[] {
  if (isNothing(value) || isEmptyList(value)) return NO_PROBLEMS;
  if (value === UNREADABLE) return [createProblem("")];
  const entries = listEntries(value);
  const problems: ApiProblem[] = [];
  for (const entry of entries === undefined || entries === UNREADABLE ? [value] : entries) {
    const problem = isNothing(entry) ? undefined : readProblem(entry, key, dataset);
    if (problem !== undefined) problems.push(problem);
  }
  return problems;
}

function readProblem(entry: unknown, key: string, dataset: Dataset): ApiProblem | undefined {
  if (typeof entry === "string") return createProblem(entry, readStatus(entry));
  try {
    if (isRecord(entry)) return readRecord(entry);
    dataset.addIssue(responseIssues.malformedProblems, {}, key);
  } catch {
    dataset.addIssue(responseIssues.unreadable, {}, key);
  }
  return createProblem("", readStatus(entry));
}

/**
 * The code and the words of an object, as far as they are there. Others write the HTTP status in the place of the code, or write both under
 * other names.
 */
function readRecord(source: Source): ApiProblem | undefined {
  const keys = Object.keys(source);
  const said = createBare();
  for (const key of keys) said[DOCUMENTED.includes(key) ? key : (findSaidName(key) ?? "")] ??= source[key];
  const { code = said["errorCode"], status = readNested(said["statusCode"]) } = said;
  const words = said["message"] ?? said[FAILURE] ?? said["error"];
  // A code in words may be a time-out's.
  const message = typeof code === "string" && isOfGateway({ message: code }) ? `${code}: ${words}` : words;
  return keys.length === 0 ? undefined : createProblem(message, readInteger(code) ?? readStatus(status));
}

const DOCUMENTED: readonly string[] = ["status", "code", "message"];

/** The code in a `statusCode` that is an object, as the envelope has it. */
function readNested(value: unknown): unknown {
  return isRecord(value) ? ownValue(value, "code") : value;
}

function readStatus(value: unknown): number | undefined {
  const status = readInteger(value);
  return status !== undefined && status >= FIRST_STATUS ? status : undefined;
}

/** The value is there and says that there is no problem. Empty lists and objects say the same. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === false || value === 0;
}

/** Also spares the usual response, which has two such lists an entry, all further looks. */
export function isEmptyList(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length === 0;
  } catch {
    return false;
  }
}
