import { listEntries } from "../input/list-entries.ts";
import { isRecord } from "../input/plain-object.ts";
import { ownValue, UNREADABLE } from "../input/read-property.ts";

/** An `ApiProblem` as it stands in a response. */
export interface ProblemEntry {
  /** Always `false`, as the API writes it. */
  readonly status: false;
  /** The API's own code. */
  readonly code?: number;
  /** The problem in words. */
  readonly message: string;
}

/** The entries of a caller's list. A hole is `undefined`, which nothing takes: in JSON it would be `null`, and count as nothing. */
export function listOfEntries(list: unknown, complaint: string): readonly unknown[] {
  const entries = listEntries(list);
  if (entries === undefined || entries === UNREADABLE) throw new TypeError(complaint);
  return entries;
}

export function toProblemEntry(problem: unknown): ProblemEntry {
  const message = isRecord(problem) ? ownValue(problem, "message") : undefined;
  const code = isRecord(problem) ? ownValue(problem, "code") : undefined;
  if (typeof message === "string" && code === undefined) return { status: false, message };
  if (typeof message === "string" && typeof code === "number" && Number.isSafeInteger(code)) {
    return { status: false, code, message };
  }
  throw new TypeError("Each problem has a message, a string, and at most a code, a whole number.");
}
