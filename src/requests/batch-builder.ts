import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel } from "../channels/channel.ts";
import { utf8Length } from "../text/utf8.ts";
import type { Issue } from "../issues/issue.ts";
import type { IssueLog } from "../issues/issue-log.ts";
import * as messageIssues from "../issues/message-issues.ts";
import { createScope, report } from "../issues/scope.ts";
import { readMessage } from "../schema/read-message.ts";
import type { Settings } from "../schema/settings.ts";
import { createRequest, emptyRequestBytes, type RequestEnvelope } from "./request-envelope.ts";

const DEFAULT_MAX_MESSAGES = 100;
const COMMA_BYTES = 1;

/** One request of many, and what was found wrong while it was filled. */
export interface Batch<Chosen extends AnyChannel = AnyChannel> {
  /** Only missing in a last batch of nothing but rejections. */
  readonly request: RequestEnvelope<Chosen> | undefined;
  /** Where each message of the request stood in the iterable, 0-based. */
  readonly indexes: readonly number[];
  /** Of the messages in the request. */
  readonly warnings: readonly Issue[];
  readonly rejected: readonly Rejection[];
}

/** A message that goes into no request. */
export interface Rejection {
  /** Where it stood in the iterable, 0-based. */
  readonly index: number;
  readonly errors: readonly [Issue, ...Issue[]];
  readonly warnings: readonly Issue[];
}

/** Fills one batch after the other. */
export interface BatchBuilder<Chosen extends AnyChannel> {
  /** Takes the next message; gives the batches that it made full: none, one or two. */
  readonly add: (input: unknown) => readonly Batch<Chosen>[];
  /** What is left after the last message, if anything. */
  readonly finish: () => readonly Batch<Chosen>[];
}

/** A batch that is not yet full. */
interface Filling {
  readonly messages: object[];
  readonly indexes: number[];
  readonly rejected: Rejection[];
  /** The warnings of its messages. */
  readonly log: IssueLog;
  bytes: number;
}

export function createBatchBuilder<Chosen extends AnyChannel>(
  channel: Chosen,
  settings: Settings,
): BatchBuilder<Chosen> {
  assertChannel(channel);
  const { maxMessages = DEFAULT_MAX_MESSAGES, maxBytes = Infinity } = settings;
  const emptyBytes = emptyRequestBytes(channel);
  let nextIndex = 0;
  let batch = startBatch();

  function startBatch(): Filling {
    const { log } = createScope(settings);
    // Each message counts with a comma before it, which the first one does not have.
    return { messages: [], indexes: [], rejected: [], log, bytes: emptyBytes - COMMA_BYTES };
  }

  function finish(): readonly Batch<Chosen>[] {
    const { messages, indexes, rejected, log } = batch;
    if (messages.length + rejected.length === 0) return [];
    batch = startBatch();
    const request = messages.length === 0 ? undefined : createRequest(channel, messages);
    return [{ request, indexes, warnings: log.warnings(), rejected }];
  }

  function add(input: unknown): readonly Batch<Chosen>[] {
    const index = nextIndex++;
    const scope = createScope(settings, [channel.requestKey, index]);
    const message = readMessage(channel, input, scope);
    // Without a limit nobody looks at the bytes.
    const bytes = message === null || maxBytes === Infinity ? 0 : utf8Length(JSON.stringify(message));
    const actualBytes = emptyBytes + bytes;
    if (actualBytes > maxBytes) report(scope, messageIssues.tooLarge, { actualBytes, maxBytes });
    const result = scope.log.conclude(message);
    if (!result.ok) {
      batch.rejected.push({ index, errors: result.errors, warnings: result.warnings });
      return [];
    }
    const full = batch.bytes + COMMA_BYTES + bytes > maxBytes ? finish() : [];
    batch.bytes += COMMA_BYTES + bytes;
    batch.messages.push(result.value);
    batch.indexes.push(index);
    batch.log.adoptWarnings(scope.log);
    return batch.messages.length < maxMessages ? full : [...full, ...finish()];
  }

  return { add, finish };
}
