import type { Issue } from "../issues/issue.ts";
import { buildRefusal } from "../responses/build-refusal.ts";
import type { ApiProblem } from "../responses/send-report.ts";

/** Refuses a request as a whole: for what is wrong around its messages, or for problems of its HTTP side. */
export function answerRefusal(
  status: number,
  errors: readonly (Issue | ApiProblem)[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerJson(status, buildRefusal(errors), headers);
}

/** A response with a JSON body. */
export function answerJson(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}
