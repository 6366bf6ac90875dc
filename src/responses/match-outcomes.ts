import type { AnyChannel, Channel } from "../channels/channel.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { matchByContent } from "./match-by-content.ts";
import { type MessageSignature, signMessage, signaturesAgree } from "./message-signature.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

const FIRST_FAILURE_CODE = 400;

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
  return messages.map((_, index) => toOutcome(index, found[index], report));
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
  if (messages.length === items.length && messages.every((message, index) => agree(message, echoes[index]))) {
    return items.map((item) => ({ matchedBy: "position", items: [item] }));
  }
  return matchByContent(messages, echoes).map((indexes) => {
    const matched = indexes.flatMap((index) => items[index] ?? []);
    const isOneVerdict = matched.every((item) => item.accepted === matched[0]?.accepted);
    return matched.length > 0 && isOneVerdict ? { matchedBy: "content", items: matched } : undefined;
  });
}

function agree(message: MessageSignature | undefined, echo: MessageSignature | undefined): boolean {
  return message !== undefined && echo !== undefined && signaturesAgree(message, echo);
}

function toOutcome(index: number, match: Match | undefined, report: SendReport | undefined): MessageOutcome {
  const envelopeErrors = report?.errors ?? [];
  if (match !== undefined) {
    const outcome = match.items.every((item) => item.accepted) ? "accepted" : "rejected";
    const errors = [...distinct(match.items.flatMap((item) => item.errors)), ...envelopeErrors];
    return {
      index,
      outcome,
      matchedBy: match.matchedBy,
      errors,
      warnings: distinct(match.items.flatMap((item) => item.warnings)),
    };
  }
  if (report !== undefined && rejectsAll(report)) {
    return { index, outcome: "rejected", matchedBy: "envelope", errors: envelopeErrors, warnings: [] };
  }
  return { index, outcome: "unknown", matchedBy: "none", errors: [], warnings: [] };
}

/** Whether the envelope itself rejects everything, not only the entries that are there. */
function rejectsAll({ outcome, code = 0, errors, items }: SendReport): boolean {
  return outcome === "rejected" && (errors.length > 0 || items.length === 0 || code >= FIRST_FAILURE_CODE);
}

function distinct(problems: readonly ApiProblem[]): ApiProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.code, problem.message]), problem])).values()];
}
