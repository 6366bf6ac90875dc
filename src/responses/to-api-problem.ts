import type { Issue } from "../issues/issue.ts";
import { renderPath } from "../issues/render-path.ts";
import { createProblem } from "./create-problem.ts";
import type { ApiProblem } from "./send-report.ts";

/**
 * Turns an issue into a problem for a gateway's response: the API's own code where there is one, and the field's path before the text.
 *
 * ```ts
 * const result = checkMessage(sms, { to: "", body: "Hello" });
 * result.ok ? [] : result.errors.map(toApiProblem); //=> [{ code: 4203, message: "to: This field is required. Fill it in." }]
 * ```
 */
export function toApiProblem(issue: Issue): ApiProblem {
  const apiErrorCode = Object.hasOwn(issue, "apiErrorCode") ? issue.apiErrorCode : undefined;
  return createProblem(`${renderPath(issue.path)}${issue.message}`, apiErrorCode);
}
