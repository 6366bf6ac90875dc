import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import type { Issue } from "../issues/issue.ts";
import * as messageIssues from "../issues/message-issues.ts";
import { addWarningsOf, Dataset } from "../schema/dataset.ts";
import { readPart } from "../schema/run-schema.ts";
import { Run, toFailure, toWarnings } from "../schema/run.ts";
import type { Settings } from "../schema/settings.ts";
import { jsonBytes } from "../text/json-bytes.ts";
import { createRequest, emptyRequestBytes, type RequestEnvelope } from "./request-envelope.ts";

const DEFAULT_MAX_MESSAGES = 100;
const COMMA_BYTES = 1;

/** One request of many, and the messages that were rejected while it was filled. */
export interface Batch<Chosen extends AnyChannel = AnyChannel> {
  /** The request; `undefined` only in a last batch of nothing but rejections. */
  readonly request: RequestEnvelope<Chosen> | undefined;
  /** The index of each message of the request in the iterable, 0-based. */
  readonly indexes: readonly number[];
  /** The warnings about the messages in the request. */
  readonly warnings: readonly Issue[];
  /** The messages since the last batch that are wrong. */
  readonly rejected: readonly Rejection[];
}

/** A message that goes into no request. */
export interface Rejection {
  /** The index of the message in the iterable, 0-based. */
  readonly index: number;
  /** Every error of the message, its path counted from the start of the iterable. */
  readonly errors: readonly [Issue, ...Issue[]];
  /** Its warnings. */
  readonly warnings: readonly Issue[];
}

/** Fills one batch after the other. */
export interface BatchBuilder<Chosen extends AnyChannel> {
  /** Takes the next message; gives the batches that it made full: none, one or two. */
  readonly add: (input: unknown) => readonly Batch<Chosen>[];
  /** Returns the last, unfinished batch, if there is one. */
  readonly finish: () => readonly Batch<Chosen>[];
}

/** A batch that is not yet full. */
interface Filling {
  readonly messages: unknown[];
  readonly indexes: number[];
  readonly rejected: Rejection[];
  /** Takes over the warnings of its messages. */
  readonly dataset: Dataset;
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
    const dataset = new Dataset(undefined, new Run(settings));
    // Each message counts with a comma before it, which the first one does not have.
    return { messages: [], indexes: [], rejected: [], dataset, bytes: emptyBytes - COMMA_BYTES };
  }

  function finish(): readonly Batch<Chosen>[] {
    const { messages, indexes, rejected, dataset } = batch;
    if (messages.length + rejected.length === 0) return [];
    batch = startBatch();
    const request = messages.length === 0 ? undefined : createRequest(channel, messages);
    return [{ request, indexes, warnings: toWarnings(dataset), rejected }];
  }

  function add(input: unknown): readonly Batch<Chosen>[] {
    const index = nextIndex++;
    const list = new Dataset(undefined, new Run(settings));
    const message = readPart(channel.message, input, index, list);
    // Without a limit nobody looks at the bytes.
    const bytes = !list.typed || maxBytes === Infinity ? 0 : jsonBytes(message);
    const actualBytes = emptyBytes + bytes;
    if (actualBytes > maxBytes) list.addIssue(messageIssues.tooLarge, { actualBytes, maxBytes }, index);
    const whole = new Dataset(undefined, list.run);
    whole.addPart(list, channel.requestKey);
    if (!whole.typed) {
      const { errors, warnings } = toFailure(whole);
      batch.rejected.push({ index, errors, warnings });
      return [];
    }
    const full = batch.bytes + COMMA_BYTES + bytes > maxBytes ? finish() : [];
    batch.bytes += COMMA_BYTES + bytes;
    batch.messages.push(message);
    batch.indexes.push(index);
    addWarningsOf(batch.dataset, whole);
    return batch.messages.length < maxMessages ? full : [...full, ...finish()];
  }

  return { add, finish };
}
