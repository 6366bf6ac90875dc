import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { createProblem } from "./create-problem.ts";
import { readInteger, readOwn, type Source } from "./read-loosely.ts";
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
    if (isNothing(entry)) continue;
    if (isRecord(entry)) {
      if (!isEmpty(entry)) problems.push(toProblem(entry, dataset));
    } else {
      if (typeof entry !== "string") dataset.addIssue(responseIssues.malformedProblems, {}, key);
      problems.push(createProblem(entry));
    }
  }
  return problems;
}

/** What is there and says that there is no problem. Empty lists and objects say the same. */
function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === "" || value === false || value === 0;
}

/** The `code` and `message` of an object, as far as they are there. Others write the HTTP status in the place of the code. */
function toProblem(source: Source, dataset: Dataset): ApiProblem {
  const status = readInteger(readOwn(source, "status", dataset)) ?? 0;
  const code = readInteger(readOwn(source, "code", dataset)) ?? (status >= FIRST_STATUS ? status : undefined);
  return createProblem(readOwn(source, "message", dataset), code);
}

function isEmpty(source: Source): boolean {
  const keys = listKeys(source);
  return keys !== UNREADABLE && keys.length === 0;
}

/** Also spares the usual answer, which has two such lists an entry, all further looks. */
export function isEmptyList(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length === 0;
  } catch {
    return false;
  }
}
