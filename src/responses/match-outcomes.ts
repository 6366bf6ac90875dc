import type { AnyChannel, Channel } from "../channels/channel.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { fitsByPosition } from "./fits-by-position.ts";
import { matchByContent } from "./match-by-content.ts";
import { type MessageSignature, signMessage } from "./message-signature.ts";
import { isFailureCode } from "./read-status.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

const PARTIAL_CODE = 201;

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
  const messages: unknown = request?.[channel.requestKey];
  if (!Array.isArray(messages))
    throw new TypeError(`matchOutcomes takes a request with a list "${channel.requestKey}".`);
  if (report !== undefined && !Array.isArray(report?.items)) {
    throw new TypeError("matchOutcomes takes a SendReport, the value of a result of parseResponse, or undefined.");
  }
  const signatures = messages.map((message) => signMessage(channel, Object(message)));
  const found = report === undefined ? [] : matchItems(channel, signatures, report.items);
  const isDoubtful = report !== undefined && hidesFailure(report, messages.length);
  return messages.map((_, index) => toOutcome(index, found[index], report, isDoubtful));
}

/** What was found for one message: the entries that can only be its, all of one verdict. */
interface Match {
  readonly matchedBy: "position" | "content";
  readonly items: readonly SendReportItem[];
}

function matchItems(
  channel: Channel,
  messages: readonly (MessageSignature | undefined)[],
  items: readonly SendReportItem[],
): readonly (Match | undefined)[] {
  const echoes = items.map((item) => signMessage(channel, item.echo));
  if (fitsByPosition(messages, echoes)) {
    return items.map((item) => ({ matchedBy: "position", items: [item] }));
  }
  return matchByContent(messages, echoes).map((indexes) => {
    const matched = indexes.flatMap((index) => items[index] ?? []);
    const isOneVerdict = matched.every((item) => item.accepted === matched[0]?.accepted);
    return matched.length > 0 && isOneVerdict ? { matchedBy: "content", items: matched } : undefined;
  });
}

function toOutcome(
  index: number,
  match: Match | undefined,
  report: SendReport | undefined,
  isDoubtful: boolean,
): MessageOutcome {
  if (report !== undefined && match !== undefined) {
    const errors = [...distinct(match.items.flatMap((item) => item.errors)), ...report.errors];
    const warnings = distinct(match.items.flatMap((item) => item.warnings));
    return { index, outcome: judge(match, report, isDoubtful), matchedBy: match.matchedBy, errors, warnings };
  }
  if (report !== undefined && rejectsAll(report)) {
    return { index, outcome: "rejected", matchedBy: "envelope", errors: report.errors, warnings: [] };
  }
  return { index, outcome: "unknown", matchedBy: "none", errors: [], warnings: [] };
}

/** Not accepted is rejected only if somebody said so: an entry without a message says nothing. */
function judge({ items }: Match, report: SendReport, isDoubtful: boolean): MessageOutcome["outcome"] {
  if (items.every((item) => item.accepted)) return isDoubtful ? "unknown" : "accepted";
  const isRejected = report.outcome === "rejected" || items.every((item) => item.errors.length > 0);
  return isRejected ? "rejected" : "unknown";
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
