import { isRecord } from "../input/plain-object.ts";
import type { Issue } from "../issues/issue.ts";
import { listOfEntries, type ProblemEntry, toProblemEntry } from "./problem-entry.ts";
import type { ApiProblem } from "./send-report.ts";
import { toApiProblem } from "./to-api-problem.ts";

/** The API's code for a body that it cannot use. */
const INVALID_BODY_CODE = 4217;

/** The code for a batch that is too large, in the API's global table. */
const BATCH_LIMIT_CODE = 1060;

/** The API's answer to a body that it cannot read, or to a request that it does not let in. */
export interface Refusal {
  /** Why the request is refused. */
  readonly errors: readonly ProblemEntry[];
  /** Always empty, as in the API's own refusals. */
  readonly warnings: readonly ProblemEntry[];
}

/**
 * Builds the body of an answer that refuses a request as a whole: for the errors of `parseMessages`, `parseRequest` or `findChannel`, or
 * for problems of your own. An error for which the API has no code gets 4217, "invalid request body", or 1060 for too many messages.
 *
 * ```ts
 * const result = parseMessages(sms, { email: [] });
 * result.ok ? [] : buildRefusal(result.errors).errors.map(({ code }) => code); //=> [4217, 4217]
 * ```
 *
 * @throws {TypeError} when `errors` is no list of issues and problems.
 */
export function buildRefusal(errors: readonly (Issue | ApiProblem)[]): Refusal {
  return { errors: listOfEntries(errors, "buildRefusal takes a list of errors.").map(toEntry), warnings: [] };
}

function toEntry(error: unknown): ProblemEntry {
  if (!isIssue(error)) return toProblemEntry(error);
  const code = error.code === "envelope.too_many_messages" ? BATCH_LIMIT_CODE : INVALID_BODY_CODE;
  return toProblemEntry({ code, ...toApiProblem(error) });
}

/** A problem of the API has no path. */
function isIssue(error: unknown): error is Issue {
  return isRecord(error) && Object.hasOwn(error, "path") && Array.isArray(error["path"]);
}
