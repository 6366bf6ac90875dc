import type { AnyChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import type { Issue } from "../issues/issue.ts";
import type { Result } from "../issues/result.ts";
import { unwrap } from "../issues/unwrap.ts";
import { checkMessages } from "../requests/check-messages.ts";
import type { Options } from "../schema/options.ts";
import { parseRequest } from "../requests/parse-request.ts";
import { type AnsweredMessage, buildResponse } from "../responses/build-response.ts";
import type { ApiProblem } from "../responses/send-report.ts";
import { toApiProblem } from "../responses/to-api-problem.ts";
import { answerBrokenBody, answerJson, answerProblems } from "./answer-problems.ts";
import type { MockOptions } from "./mock-options.ts";

const OK = 200;
const INVALID_INPUT_CODE = 400;
const ROOT_KEY = "root";

/** Answers a request whose HTTP side is right. */
export function answerMessages(channel: AnyChannel, bytes: ArrayBuffer, { checks = {}, fail }: MockOptions): Response {
  const json = parseJson(bytes);
  if (json === undefined) return answerBrokenBody();
  const errors = findEnvelopeProblems(channel, json.value, checks);
  if (errors.length > 0) return answerProblems(errors);
  const messages = findMessages(channel, json.value);
  const results = unwrap(checkMessages(channel, messages, checks));
  const outcomes = results.map((result, index) => {
    const outcome = judge(result, messages[index]);
    const problems = result.ok ? fail?.({ ...result.value }, channel) : undefined;
    return problems === undefined ? outcome : { ...outcome, errors: problems };
  });
  return answerJson(OK, buildResponse(channel, outcomes));
}

function parseJson(bytes: ArrayBuffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return undefined;
  }
}

/** What is wrong around the messages: each issue of a message stands two steps below the body. */
function findEnvelopeProblems(channel: AnyChannel, body: unknown, checks: Options): readonly Issue[] {
  const limits = { ...checks.limits, maxIssues: Number.MAX_SAFE_INTEGER };
  const request = parseRequest(channel, body, { ...checks, limits });
  return request.ok ? [] : request.errors.filter((issue) => issue.path.length < 2);
}

/** The messages, as they came, of a body that nothing is wrong with around them. */
function findMessages(channel: AnyChannel, body: unknown): readonly unknown[] {
  const { requestKey } = channel;
  const envelope = isRecord(body) && !Object.hasOwn(body, requestKey) ? body[ROOT_KEY] : body;
  const messages = isRecord(envelope) ? envelope[requestKey] : undefined;
  return Array.isArray(messages) ? messages : [];
}

function judge(result: Result<object>, message: unknown): AnsweredMessage {
  return {
    message: result.ok ? result.value : message,
    errors: result.ok ? [] : result.errors.map(toItemProblem),
    warnings: result.warnings.map(toApiProblem),
  };
}

function toItemProblem(issue: Issue): ApiProblem {
  return { code: INVALID_INPUT_CODE, ...toApiProblem(issue) };
}
