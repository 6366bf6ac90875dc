import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, ownValue, readProperty, UNREADABLE } from "../input/read-property.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import { EchoWriter } from "./echo-writer.ts";
import { listOfEntries, type ProblemEntry, toProblemEntry } from "./problem-entry.ts";
import type { ApiProblem } from "./send-report.ts";

/** The result of one message, given by the server that answers. */
export interface AnsweredMessage {
  /** The message as it came in; its plain JSON is echoed. */
  readonly message: unknown;
  /** Why it was not accepted; absent or empty: it was. */
  readonly errors?: readonly ApiProblem[] | undefined;
  /** Warnings about it. */
  readonly warnings?: readonly ApiProblem[] | undefined;
}

/** The body of a response: `status` beside the channel's list. */
export type ResponseEnvelope<Chosen extends AnyChannel = AnyChannel> = Chosen extends AnyChannel
  ? { readonly status: ResponseStatus } & {
      readonly [Key in Chosen["responseListKey"]]: readonly ResponseEntry<Chosen>[];
    }
  : never;

/** The `status` object of a response, in the form that the API documents. */
export interface ResponseStatus {
  /** Messages of the request. */
  readonly count: number;
  /** The same verdict in the API's older form. */
  readonly statusCode: { readonly status: boolean; readonly message: string; readonly code: number };
  /** Messages that were accepted. */
  readonly successCount: number;
  /** The number of messages that failed; only where some did. */
  readonly failureCount?: number;
  /** Always empty: warnings stand in the entries of their messages. */
  readonly warnings: readonly ProblemEntry[];
  /** Always empty. */
  readonly warningsAsStatusCode: readonly ProblemEntry[];
  /** The verdict in words. */
  readonly message: string;
  /** 200: all succeeded. 201: some failed. 500: all failed. */
  readonly code: number;
  /** True when at least one message was accepted. */
  readonly success: boolean;
}

/** One message of a response: its plain JSON, under the channel's item key, with its errors and warnings. */
export type ResponseEntry<Chosen extends AnyChannel = AnyChannel> = {
  readonly [Key in Chosen["responseItemKey"]]: Readonly<Record<string, unknown>>;
} & { readonly errors: readonly ProblemEntry[]; readonly warnings: readonly ProblemEntry[] };

/**
 * Builds the response that the API documents for these outcomes: code 200 when all messages succeeded, 201 when some failed, 500 when all
 * failed (or there was none), with counts that are true.
 *
 * ```ts
 * buildResponse(sms, [{ message: { to: "919988221100", body: "Hello" } }]).status.code; //=> 200
 * ```
 *
 * @throws {TypeError} when `outcomes` is no list of objects, has a hole, or an outcome has no message; and for a problem without a
 * message or with a code that is no whole number.
 */
export function buildResponse<Chosen extends AnyChannel>(
  channel: Chosen,
  outcomes: readonly AnsweredMessage[],
): ResponseEnvelope<Chosen> {
  assertChannel(channel);
  const entries = listOfEntries(outcomes, "buildResponse takes a list of outcomes.").map((outcome) =>
    toEntry(channel, outcome),
  );
  const count = entries.length;
  const failureCount = entries.filter(({ errors }) => errors.length > 0).length;
  const success = failureCount < count;
  const { code, message } = summarise(success, failureCount);
  const envelope = {
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
  // Types cannot follow the channel's key.
  return envelope as unknown as ResponseEnvelope<Chosen>;
}

function summarise(success: boolean, failureCount: number): { code: number; message: string } {
  if (!success) return { code: 500, message: "All communications failed" };
  if (failureCount > 0) return { code: 201, message: "One or more communications failed" };
  return { code: 200, message: "Success" };
}

function toEntry({ responseItemKey }: AnyChannel, outcome: unknown): Answered {
  // A result of `checkMessage` is none: it would count as a success of nothing.
  if (!isRecord(outcome) || !Object.hasOwn(outcome, "message"))
    throw new TypeError("buildResponse takes outcomes that are objects with a message.");
  const message = ownValue(outcome, "message");
  return {
    [responseItemKey]: isRecord(message) ? copyMembers(message) : {},
    errors: listOfEntries(ownValue(outcome, "errors") ?? [], "buildResponse takes a list of errors.").map(
      toProblemEntry,
    ),
    warnings: listOfEntries(ownValue(outcome, "warnings") ?? [], "buildResponse takes a list of warnings.").map(
      toProblemEntry,
    ),
  };
}

interface Answered {
  readonly errors: readonly ProblemEntry[];
  readonly warnings: readonly ProblemEntry[];
}

/** All members that are plain JSON. */
function copyMembers(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const writer = new EchoWriter();
  const dataset = new Dataset(message, new Run(DEFAULT_SETTINGS));
  const keys = listKeys(message);
  if (keys !== UNREADABLE) for (const key of keys) writer.write(copy, key, readProperty(message, key), dataset);
  return copy;
}
