import type { Issue } from "../issues/issue.ts";
import type { ApiProblem } from "../responses/send-report.ts";
import { toApiProblem } from "../responses/to-api-problem.ts";

const BAD_REQUEST = 400;

/** What the API's global table has for a batch that is too large. */
const BATCH_LIMIT_CODE = 1060;

/** What the API says of a body that it cannot use. */
const INVALID_BODY_CODE = 4217;

/** Refuses a request as a whole, for what is wrong with its envelope or channel. */
export function answerProblems(errors: readonly Issue[]): Response {
  return answerErrors(BAD_REQUEST, errors.map(toEnvelopeProblem));
}

/** Refuses a request as a whole, for a body that is no JSON. */
export function answerBrokenBody(): Response {
  return answerErrors(BAD_REQUEST, [{ code: INVALID_BODY_CODE, message: "The body is no JSON in UTF-8." }]);
}

/** Refuses a request for its HTTP side: the code of the problem is the status. */
export function answerStatus(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerErrors(status, [{ code: status, message }], headers);
}

/** A response with a JSON body. */
export function answerJson(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });
}

function answerErrors(
  status: number,
  problems: readonly ApiProblem[],
  headers: Readonly<Record<string, string>> = {},
): Response {
  return answerJson(status, { errors: problems.map((problem) => ({ status: false, ...problem })) }, headers);
}

function toEnvelopeProblem(issue: Issue): ApiProblem {
  const code = issue.code === "envelope.too_many_messages" ? BATCH_LIMIT_CODE : INVALID_BODY_CODE;
  return { code, ...toApiProblem(issue) };
}
