import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, UNREADABLE } from "../input/read-property.ts";
import * as responseIssues from "../issues/response-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { createProblem } from "./create-problem.ts";
import { readInteger, readOwn, type Source } from "./read-loosely.ts";
import type { ApiProblem } from "./send-report.ts";

/**
 * Reads `errors` or `warnings`: a list, one object, one text, `null` or nothing. Empty objects say nothing and are dropped; whatever
 * is not understood is kept as a problem without words, for no error may get lost.
 */
export function readProblems(source: Source, key: string, dataset: Dataset): readonly ApiProblem[] {
  const value = readOwn(source, key, dataset);
  if (value === UNREADABLE) return [createProblem("")];
  const entries = listEntries(value);
  return (entries === undefined || entries === UNREADABLE ? [value] : entries).flatMap((entry) => {
    if (entry === undefined || entry === null || entry === "") return [];
    if (isRecord(entry)) return isEmpty(entry) ? [] : toProblem(entry);
    if (typeof entry !== "string") dataset.addIssue(responseIssues.malformedProblems, {}, key);
    return createProblem(entry);
  });
}

/** The `code` and `message` of an object, as far as they are there. */
export function toProblem(source: Source): ApiProblem {
  return createProblem(readOwn(source, "message"), readInteger(readOwn(source, "code")));
}

function isEmpty(source: Source): boolean {
  const keys = listKeys(source);
  return keys !== UNREADABLE && keys.length === 0;
}
