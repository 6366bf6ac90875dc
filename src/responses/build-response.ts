import { assertChannel, type Channel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { copyMembers } from "./copy-member.ts";
import { createProblem } from "./create-problem.ts";
import type { ApiProblem } from "./send-report.ts";

/** What became of one message, from the side of who answers. */
export interface AnsweredMessage {
  /** As it came in; what of it is plain JSON is echoed. */
  readonly message: unknown;
  readonly errors?: readonly ApiProblem[] | undefined;
  readonly warnings?: readonly ApiProblem[] | undefined;
}

/** An `ApiProblem` as it stands in a response. */
export interface ProblemEntry {
  readonly status: false;
  readonly code?: number;
  readonly message: string;
}

/** The body of a response: `status` beside the channel's list. */
export interface ResponseEnvelope {
  readonly status: {
    readonly count: number;
    readonly statusCode: { readonly status: boolean; readonly message: string; readonly code: number };
    readonly successCount: number;
    /** Only where some failed. */
    readonly failureCount?: number;
    readonly warnings: readonly ProblemEntry[];
    readonly warningsAsStatusCode: readonly ProblemEntry[];
    readonly message: string;
    readonly code: number;
    readonly success: boolean;
  };
  readonly [listKey: string]: unknown;
}

/**
 * The response that the API documents for these outcomes: code 200 when all succeeded, 201 when some failed, 500 when all failed (or
 * there was none), with counts that are true.
 *
 * ```ts
 * buildResponse(sms, [{ message: { to: "919988221100", body: "Hello" } }]).status.code; //=> 200
 * ```
 *
 * @throws {TypeError} when `outcomes` is no list of objects, or a problem has no message or a code that is no whole number.
 */
export function buildResponse(channel: Channel, outcomes: readonly AnsweredMessage[]): ResponseEnvelope {
  assertChannel(channel);
  if (!Array.isArray(outcomes)) throw new TypeError("buildResponse takes a list of outcomes.");
  const entries = outcomes.map((outcome: AnsweredMessage) => toEntry(channel, outcome));
  const count = entries.length;
  const failureCount = entries.filter(({ errors }) => errors.length > 0).length;
  const success = failureCount < count;
  const { code, message } = summarise(success, failureCount);
  return {
    status: {
      count,
      statusCode: { status: success, message, code },
      successCount: count - failureCount,
      ...(failureCount > 0 ? { failureCount } : {}),
      warnings: [],
      warningsAsStatusCode: [],
      message,
      code,
      success,
    },
    [channel.responseListKey]: entries,
  };
}

function summarise(success: boolean, failureCount: number): { code: number; message: string } {
  if (!success) return { code: 500, message: "All communications failed" };
  if (failureCount > 0) return { code: 201, message: "One or more communications failed" };
  return { code: 200, message: "Success" };
}

function toEntry(
  { responseItemKey }: Channel,
  outcome: AnsweredMessage,
): { errors: readonly ProblemEntry[]; warnings: readonly ProblemEntry[] } {
  if (!isRecord(outcome)) throw new TypeError("buildResponse takes outcomes that are objects with a message.");
  const { message, errors, warnings } = outcome;
  return {
    [responseItemKey]: isRecord(message) ? copyMembers(message) : {},
    errors: (errors ?? []).map(toProblemEntry),
    warnings: (warnings ?? []).map(toProblemEntry),
  };
}

function toProblemEntry({ code, message }: ApiProblem): ProblemEntry {
  if (typeof message !== "string" || (code !== undefined && !Number.isSafeInteger(code))) {
    throw new TypeError("Each problem has a message, a string, and at most a code, a whole number.");
  }
  return { status: false, ...createProblem(message, code) };
}
