import { assertChannel } from "../channels/assert-channel.ts";
import type { Channel } from "../channels/channel.ts";
import { copyJson } from "../fields/copy-json.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, UNREADABLE } from "../fields/read-property.ts";
import { createScope } from "../issues/scope.ts";
import { readOptions } from "../options/settings.ts";
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
  const successCount = entries.filter(({ errors }) => errors.length === 0).length;
  const { code, message } = summarise(count, successCount);
  const success = successCount > 0;
  return {
    status: {
      count,
      statusCode: { status: success, message, code },
      successCount,
      ...(successCount < count ? { failureCount: count - successCount } : {}),
      warnings: [],
      warningsAsStatusCode: [],
      message,
      code,
      success,
    },
    [channel.responseListKey]: entries,
  };
}

function toEntry(channel: Channel, outcome: AnsweredMessage): { errors: ProblemEntry[]; warnings: ProblemEntry[] } {
  if (!isRecord(outcome)) throw new TypeError("Each outcome of buildResponse is an object with a message.");
  return {
    [channel.responseItemKey]: echoMessage(outcome.message),
    errors: (outcome.errors ?? []).map(toProblemEntry),
    warnings: (outcome.warnings ?? []).map(toProblemEntry),
  };
}

function toProblemEntry({ code, message }: ApiProblem): ProblemEntry {
  if (typeof message !== "string") throw new TypeError("Each problem of buildResponse has a message, a string.");
  if (code !== undefined && !Number.isSafeInteger(code)) {
    throw new TypeError("The code of a problem of buildResponse is a whole number.");
  }
  return { status: false, ...(code === undefined ? {} : { code }), message };
}

/** A copy of all that is plain JSON in a message; the rest cannot be echoed. */
function echoMessage(message: unknown): Record<string, unknown> {
  const keys = isRecord(message) ? listKeys(message) : [];
  if (!isRecord(message) || keys === UNREADABLE) return {};
  const scope = createScope(readOptions());
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = copyJson(scope, message, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function summarise(count: number, successCount: number): { code: number; message: string } {
  if (successCount === 0) return { code: 500, message: "All communications failed" };
  if (successCount < count) return { code: 201, message: "One or more communications failed" };
  return { code: 200, message: "Success" };
}
