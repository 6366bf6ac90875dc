import type { AnyChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { hasOwn } from "../input/read-property.ts";
import type { Issue } from "../issues/issue.ts";
import type { Result } from "../issues/result.ts";
import { parseMessagesWith } from "../requests/parse-messages.ts";
import { type AnsweredMessage, buildResponse } from "../responses/build-response.ts";
import type { ApiProblem } from "../responses/send-report.ts";
import { toApiProblem } from "../responses/to-api-problem.ts";
import { withNow } from "../schema/settings.ts";
import { answerJson, answerRefusal } from "./answer-refusal.ts";
import type { MockSettings } from "./mock-options.ts";

const OK = 200;
const BAD_REQUEST = 400;
const INVALID_INPUT_CODE = 400;
const ROOT_KEY = "root";

/** A body of many wrong messages would otherwise make an answer fifty times its size. */
const MAX_PROBLEMS = 1_000;
const MORE_PROBLEMS: readonly ApiProblem[] = [
  { code: INVALID_INPUT_CODE, message: "This answer has more problems than it lists." },
];

/** Answers a request whose HTTP side is right. */
export function answerMessages(channel: AnyChannel, body: unknown, { checks, fail }: MockSettings): Response {
  const results = parseMessagesWith(channel, body, withNow(checks));
  if (!results.ok) return answerRefusal(BAD_REQUEST, results.errors);
  const messages = findMessages(channel, body);
  let problemsLeft = MAX_PROBLEMS;
  const outcomes = results.value.map((result: Result<object>, index): AnsweredMessage => {
    const outcome = judge(result, messages[index], channel, fail);
    const { errors = [], warnings = [] } = outcome;
    problemsLeft -= errors.length + warnings.length;
    if (problemsLeft >= 0) return outcome;
    return { message: outcome.message, errors: errors.length === 0 ? [] : MORE_PROBLEMS };
  });
  return answerJson(OK, buildResponse(channel, outcomes));
}

function judge(
  result: Result<object>,
  message: unknown,
  channel: AnyChannel,
  fail: MockSettings["fail"],
): AnsweredMessage {
  const warnings = result.warnings.map(toApiProblem);
  if (!result.ok) return { message, errors: result.errors.map(toItemProblem), warnings };
  const errors: unknown = fail({ ...result.value }, channel);
  if (errors !== undefined && !Array.isArray(errors)) {
    throw new TypeError("fail must give a list of problems, or undefined.");
  }
  return { message: result.value, errors, warnings };
}

function toItemProblem(issue: Issue): ApiProblem {
  return { code: INVALID_INPUT_CODE, ...toApiProblem(issue) };
}

/** The messages, as they came, of a body that nothing is wrong with around them. */
function findMessages({ requestKey }: AnyChannel, body: unknown): readonly unknown[] {
  const envelope = isRecord(body) && !hasOwn(body, requestKey) ? body[ROOT_KEY] : body;
  const messages = isRecord(envelope) ? envelope[requestKey] : undefined;
  return Array.isArray(messages) ? messages : [];
}
