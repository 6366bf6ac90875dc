import { type AnyChannel, assertChannel, type Channel } from "../channels/channel.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { matchEchoes, type Match } from "./match-echoes.ts";
import { signMessage } from "./message-signature.ts";
import { isFailureCode, PARTIAL_CODE } from "./read-status.ts";
import type { ApiProblem, SendReport } from "./send-report.ts";

/** What became of one message of a request. */
export interface MessageOutcome {
  /** Where the message stands in the request, 0-based. */
  readonly index: number;
  /** Never send an `unknown` one again without a human's decision: it may have been sent. */
  readonly outcome: "accepted" | "rejected" | "unknown";
  /** How it is known: the entry at the same position, the only entry with the same content, the envelope as a whole, or not at all. */
  readonly matchedBy: "position" | "content" | "envelope" | "none";
  readonly errors: readonly ApiProblem[];
  readonly warnings: readonly ApiProblem[];
}

/**
 * Finds out what a report says of each message of a request. No report (`undefined`: a time-out, a broken connection) means that
 * all are `unknown`. **Never resend `unknown`**: the API has no idempotency key, so a retry may send twice.
 *
 * ```ts
 * const request = unwrap(buildRequest(sms, { to: "919988221100", body: "Hello" }));
 * matchOutcomes(sms, request, undefined).map(({ outcome }) => outcome); //=> ["unknown"]
 * ```
 *
 * @returns one outcome per message, in the order of the request.
 * @throws {TypeError} when `request` is not an envelope of the channel, or `report` is no `SendReport`.
 */
export function matchOutcomes<Chosen extends AnyChannel>(
  channel: Chosen,
  request: RequestEnvelope<Chosen>,
  report: SendReport | undefined,
): MessageOutcome[] {
  assertChannel(channel);
  const messages: unknown = request?.[channel.requestKey];
  if (!Array.isArray(messages))
    throw new TypeError(`matchOutcomes takes a request with a list "${channel.requestKey}".`);
  if (report !== undefined && !Array.isArray(report?.items)) {
    throw new TypeError("matchOutcomes takes the report of parseResponse, or undefined.");
  }
  const verdicts = report === undefined ? [] : findVerdicts(channel, messages, report);
  const unmatched = judgeUnmatched(report);
  return messages.map((_, index) => ({ index, ...(verdicts[index] ?? unmatched) }));
}

type Verdict = Omit<MessageOutcome, "index">;

/** What there is to say of a message without an entry of its own. */
function judgeUnmatched(report: SendReport | undefined): Verdict {
  if (report === undefined || !rejectsAll(report)) {
    return { outcome: "unknown", matchedBy: "none", errors: [], warnings: [] };
  }
  return { outcome: "rejected", matchedBy: "envelope", errors: report.errors, warnings: [] };
}

/** Whether the envelope itself rejects everything, not only the entries that are there. */
function rejectsAll({ outcome, code = 0, errors, items }: SendReport): boolean {
  return outcome === "rejected" && (errors.length > 0 || items.length === 0 || isFailureCode(code));
}

/** What the entries say of each message; `undefined` where none can be told to be its own. */
function findVerdicts(channel: Channel, messages: readonly unknown[], report: SendReport): (Verdict | undefined)[] {
  const sent = messages.map((message) => signMessage(channel, Object(message)));
  const echoed = report.items.map((item) => signMessage(channel, item.echo));
  const isDoubtful = hidesFailure(report, messages.length);
  const verdicts: (Verdict | undefined)[] = [];
  for (const match of matchEchoes(sent, echoed)) {
    const verdict = judge(match, report, isDoubtful);
    for (const index of match.messages) verdicts[index] = verdict;
  }
  return verdicts;
}

/** What the entries of a match say; `undefined` if some were accepted and some were not. */
function judge({ matchedBy, echoes }: Match, report: SendReport, isDoubtful: boolean): Verdict | undefined {
  const items = echoes.flatMap((index) => report.items[index] ?? []);
  let outcome: MessageOutcome["outcome"] = "unknown";
  if (items.every((item) => item.accepted)) {
    if (!isDoubtful) outcome = "accepted";
  } else if (items.some((item) => item.accepted)) {
    return undefined;
  } else if (report.outcome === "rejected" || items.every((item) => item.errors.length > 0)) {
    // Not accepted is rejected only if somebody said so: an entry without a message says nothing.
    outcome = "rejected";
  }
  const errors = distinct(items.flatMap((item) => item.errors));
  const warnings = distinct(items.flatMap((item) => item.warnings));
  // The report's own errors, which may be many, are copied only where there is need.
  return { outcome, matchedBy, errors: errors.length === 0 ? report.errors : [...errors, ...report.errors], warnings };
}

/** Whether code 201 says that some message failed, there is an entry for each, and none shows a failure: it may be any of them. */
function hidesFailure({ code, items }: SendReport, messageCount: number): boolean {
  return code === PARTIAL_CODE && items.length >= messageCount && items.every((item) => item.accepted);
}

function distinct(problems: readonly ApiProblem[]): ApiProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.message]), problem])).values()];
}
