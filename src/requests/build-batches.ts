import type { AnyChannel, InputOf } from "../channels/channel.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { withNow } from "../schema/settings.ts";
import { type Batch, type BatchBuilder, createBatchBuilder } from "./batch-builder.ts";

/**
 * Cuts any number of messages into requests, lazily: nothing is read before a batch is asked for, and no more is held than one batch.
 * A faulty message sinks nothing: it stands in `rejected` of the batch that was being filled. A batch is full at
 * `limits.maxMessages` (default 100) or `limits.maxBytes`. Indexes and paths count from the start of the iterable.
 *
 * ```ts
 * const messages = [{ to: "919988221100", body: "Hello" }, { to: "", body: "Hello" }];
 * for (const { request, rejected } of buildBatches(sms, messages)) {
 *   request; //=> { sms: [{ to: "919988221100", body: "Hello" }] }
 *   rejected.map(({ index }) => index); //=> [1]
 * }
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option or no iterable. An exception of the iterable itself passes through.
 */
export function buildBatches<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: Iterable<InputOf<Chosen>>,
  options?: Options,
): Generator<Batch<Chosen>, void, undefined> {
  const builder = createBatchBuilder(channel, withNow(prepareOptions(options)));
  if (typeof messages?.[Symbol.iterator] !== "function")
    throw new TypeError("buildBatches takes an iterable of messages.");
  return generateBatches(builder, messages);
}

/**
 * `buildBatches` for an async iterable: a stream, a cursor, a queue.
 *
 * @throws {TypeError | RangeError} for a bad option or no iterable. An exception of the iterable itself passes through.
 */
export function buildBatchesAsync<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: AsyncIterable<InputOf<Chosen>> | Iterable<InputOf<Chosen>>,
  options?: Options,
): AsyncGenerator<Batch<Chosen>, void, undefined> {
  const builder = createBatchBuilder(channel, withNow(prepareOptions(options)));
  const given: object = Object(messages);
  const isIterable = Symbol.asyncIterator in given || Symbol.iterator in given;
  if (!isIterable) throw new TypeError("buildBatchesAsync takes an async iterable of messages.");
  return generateBatchesAsync(builder, messages);
}

function* generateBatches<Chosen extends AnyChannel>(
  builder: BatchBuilder<Chosen>,
  messages: Iterable<unknown>,
): Generator<Batch<Chosen>, void, undefined> {
  for (const message of messages) yield* builder.add(message);
  yield* builder.finish();
}

async function* generateBatchesAsync<Chosen extends AnyChannel>(
  builder: BatchBuilder<Chosen>,
  messages: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<Batch<Chosen>, void, undefined> {
  for await (const message of messages) yield* builder.add(message);
  yield* builder.finish();
}
