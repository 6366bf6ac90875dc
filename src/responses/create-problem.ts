import type { ApiProblem } from "./send-report.ts";

/** A problem with its code, if it has one, and its text, if it is one. */
export function createProblem(message: unknown, code?: number): ApiProblem {
  const text = typeof message === "string" ? message : "";
  return code === undefined ? { message: text } : { code, message: text };
}
