import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel, Channel } from "../channels/channel.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { fitsByPosition } from "./fits-by-position.ts";
import { matchByContent } from "./match-by-content.ts";
import { type MessageSignature, signMessage } from "./message-signature.ts";
import { isFailureCode, PARTIAL_CODE } from "./read-status.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

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
    throw new TypeError("matchOutcomes takes a SendReport, the value of a result of parseResponse, or undefined.");
  }
  const unmatched = judgeUnmatched(report);
  if (report === undefined) return messages.map((_, index) => ({ index, ...unmatched }));
  const signatures = messages.map((message) => signMessage(channel, Object(message)));
  return findVerdicts(channel, signatures, report).map((verdict, index) => ({ index, ...(verdict ?? unmatched) }));
}

type Verdict = Omit<MessageOutcome, "index">;

/** What there is to say of a message without an entry of its own. */
function judgeUnmatched(report: SendReport | undefined): Verdict {
  if (report !== undefined && rejectsAll(report)) {
    return { outcome: "rejected", matchedBy: "envelope", errors: report.errors, warnings: [] };
  }
  return { outcome: "unknown", matchedBy: "none", errors: [], warnings: [] };
}

/** What the entries say of each message; `undefined` where none can be told to be its own. */
function findVerdicts(
  channel: Channel,
  messages: readonly (MessageSignature | undefined)[],
  report: SendReport,
): readonly (Verdict | undefined)[] {
  const { items } = report;
  const isDoubtful = hidesFailure(report, messages.length);
  const echoes = items.map((item) => signMessage(channel, item.echo));
  if (fitsByPosition(messages, echoes)) return items.map((item) => judge("position", [item], report, isDoubtful));
  // Messages that nothing tells apart share one list of indexes, which may be long: it is judged once.
  const verdicts = new Map<readonly number[], Verdict | undefined>();
  return matchByContent(messages, echoes).map((indexes) => {
    if (!verdicts.has(indexes)) {
      const own = indexes.flatMap((index) => items[index] ?? []);
      verdicts.set(indexes, isOneVerdict(own) ? judge("content", own, report, isDoubtful) : undefined);
    }
    return verdicts.get(indexes);
  });
}

function isOneVerdict(items: readonly SendReportItem[]): boolean {
  return items.length > 0 && items.every((item) => item.accepted === items[0]?.accepted);
}

function judge(
  matchedBy: "position" | "content",
  items: readonly SendReportItem[],
  report: SendReport,
  isDoubtful: boolean,
): Verdict {
  const ownErrors = distinct(items.flatMap((item) => item.errors));
  const errors = ownErrors.length === 0 ? report.errors : [...ownErrors, ...report.errors];
  const warnings = distinct(items.flatMap((item) => item.warnings));
  if (items.every((item) => item.accepted)) {
    return { outcome: isDoubtful ? "unknown" : "accepted", matchedBy, errors, warnings };
  }
  // Not accepted is rejected only if somebody said so: an entry without a message says nothing.
  const isRejected = report.outcome === "rejected" || items.every((item) => item.errors.length > 0);
  return { outcome: isRejected ? "rejected" : "unknown", matchedBy, errors, warnings };
}

/** Whether code 201 says that some message failed, there is an entry for each, and none shows a failure: it may be any of them. */
function hidesFailure({ code, items }: SendReport, messages: number): boolean {
  return code === PARTIAL_CODE && items.length >= messages && items.every((item) => item.accepted);
}

/** Whether the envelope itself rejects everything, not only the entries that are there. */
function rejectsAll({ outcome, code = 0, errors, items }: SendReport): boolean {
  return outcome === "rejected" && (errors.length > 0 || items.length === 0 || isFailureCode(code));
}

function distinct(problems: readonly ApiProblem[]): ApiProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.message]), problem])).values()];
}
