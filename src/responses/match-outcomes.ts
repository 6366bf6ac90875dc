import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { acceptsAsAWhole } from "./accepts-as-a-whole.ts";
import { codeOf, isFailureCode } from "./codes.ts";
import { findAgreements } from "./find-agreements.ts";
import { findMatches, type Match } from "./find-matches.ts";
import { isMisplaced } from "./is-misplaced.ts";
import { signMessage } from "./message-signature.ts";
import type { ApiProblem, SendReport, SendReportItem } from "./send-report.ts";

/** The result of one message of a request. */
export interface MessageOutcome {
  /** The index of the message in the request, 0-based. */
  readonly index: number;
  /** The verdict. A person decides about an `unknown` message; never resend it by program: it may have been sent. */
  readonly outcome: "accepted" | "rejected" | "unknown";
  /**
   * The source of the outcome: the entry at the same position, the only entries with the same content, the envelope as a whole, or nothing
   * at all.
   */
  readonly matchedBy: "position" | "content" | "envelope" | "none";
  /** The errors of its entry, or those of the whole response where it has none. */
  readonly errors: readonly ApiProblem[];
  /** The warnings of its entry. */
  readonly warnings: readonly ApiProblem[];
}

/**
 * Finds the outcome of each message of a request in a report. Without a report (`undefined`: a time-out, a broken connection) every message
 * is `unknown`. **Never resend `unknown`**: the API has no idempotency key, so a retry may send twice.
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
  if (report === undefined) return Array.from(messages, (_, index) => ({ index, ...WITHOUT_REPORT }));
  // One array for all outcomes that share it, which none of them may change for the others.
  const shared = { ...report, errors: Object.freeze([...report.errors]) };
  const verdicts = findVerdicts(channel, messages, shared);
  const unmatched = judgeUnmatched(shared);
  return Array.from(messages, (_, index) => ({ index, ...(verdicts[index] ?? unmatched) }));
}

type Verdict = Omit<MessageOutcome, "index">;

/** Finds each message's verdict in the entries and the envelope; `undefined` for a message to which no entry belongs. */
function findVerdicts(channel: AnyChannel, messages: readonly unknown[], report: SendReport): (Verdict | undefined)[] {
  const sent = Array.from(messages, (message) => signMessage(channel, Object(message)));
  const echoed = report.items.map((item) => signMessage(channel, item.echo));
  const agreements = findAgreements(sent, echoed);
  // Filled: a hole would be what stands on `Object.prototype`.
  const verdicts = new Array<Verdict | undefined>(messages.length).fill(undefined);
  const isInOrder = !agreements.groups.some((twins) => isMisplaced(messages, report.items, twins));
  for (const { matchedBy, messages: indexes, echoes } of findMatches(sent.length, agreements, isInOrder)) {
    const verdict = judge(matchedBy, echoes, report);
    for (const index of indexes) verdicts[index] = verdict;
  }
  if (report.outcome === "accepted" && acceptsAsAWhole(sent, echoed, agreements)) {
    for (const index of messages.keys()) verdicts[index] ??= ACCEPTED_AS_A_WHOLE;
  }
  return verdicts;
}

/** Finds the verdict of a match's entries; returns `undefined` if they do not agree. */
function judge(matchedBy: Match["matchedBy"], echoes: readonly number[], report: SendReport): Verdict | undefined {
  const items = echoes.flatMap((index) => report.items[index] ?? []);
  const [outcome, ...others] = new Set(items.map((item) => judgeItem(item, report)));
  if (outcome === undefined || others.length > 0) return undefined;
  const errors = distinct(items.flatMap((item) => item.errors));
  return {
    outcome,
    matchedBy,
    errors: errors.length === 0 ? report.errors : errors,
    warnings: distinct(items.flatMap((item) => item.warnings)),
  };
}

/** Not accepted is rejected only if somebody said so. */
function judgeItem({ accepted, errors }: SendReportItem, report: SendReport): MessageOutcome["outcome"] {
  if (accepted) return "accepted";
  return errors.length > 0 || rejectsAll(report) ? "rejected" : "unknown";
}

/** Returns `true` when the envelope itself rejects everything, not only the entries that are there. */
function rejectsAll(report: SendReport): boolean {
  const { outcome, errors, items } = report;
  return outcome === "rejected" && (errors.length > 0 || items.length === 0 || isFailureCode(codeOf(report) ?? 0));
}

const NO_PROBLEMS: readonly ApiProblem[] = /* @__PURE__ */ Object.freeze([]);

const WITHOUT_REPORT: Verdict = { outcome: "unknown", matchedBy: "none", errors: NO_PROBLEMS, warnings: NO_PROBLEMS };

const ACCEPTED_AS_A_WHOLE: Verdict = {
  outcome: "accepted",
  matchedBy: "envelope",
  errors: NO_PROBLEMS,
  warnings: NO_PROBLEMS,
};

/** Judges a message without an entry of its own. */
function judgeUnmatched(report: SendReport): Verdict {
  const isRejected = rejectsAll(report);
  return {
    outcome: isRejected ? "rejected" : "unknown",
    matchedBy: isRejected ? "envelope" : "none",
    errors: report.errors,
    warnings: NO_PROBLEMS,
  };
}

function distinct(problems: readonly ApiProblem[]): readonly ApiProblem[] {
  if (problems.length === 0) return NO_PROBLEMS;
  const byText = new Map(problems.map((problem) => [JSON.stringify([codeOf(problem), problem.message]), problem]));
  return Object.freeze([...byText.values()]);
}
