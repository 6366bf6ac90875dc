import { isBlank } from "../text/blanks.ts";

/** Returns `true` when the value counts as not given: `undefined`, `null`, or a string of blanks only. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlank(value));
}
