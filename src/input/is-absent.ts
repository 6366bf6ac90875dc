import { isBlank } from "../text/blanks.ts";

/** Whether a value counts as not given: `undefined`, `null`, and a string of blanks only. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlank(value));
}
