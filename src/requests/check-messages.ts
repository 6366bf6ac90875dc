import { type AnyChannel, assertChannel, type MessageOf } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { listOf } from "../schema/list.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { Run, toResult } from "../schema/run.ts";
import { withNow } from "../schema/settings.ts";
import { checkWith } from "./check-message.ts";
import { MESSAGE_LIST } from "./message-list.ts";

/**
 * Checks each message of a list on its own, as `checkMessage` does: for imports and gateways, where a bad one must not sink the others. The
 * result as a whole fails only when `messages` is no list (an empty one is), or holds more than `limits.maxMessages`.
 *
 * ```ts
 * unwrap(checkMessages(zalo, [{ receiver: "919988221100", template: "Hi" }, {}])).map((result) => result.ok); //=> [true, false]
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for bad messages.
 */
export function checkMessages<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: unknown,
  options?: Options,
): Result<readonly Result<MessageOf<Chosen>>[]> {
  assertChannel(channel);
  const settings = withNow(prepareOptions(options));
  const dataset = new Dataset(messages, new Run(settings));
  const list = listOf(MESSAGE_LIST, messages, dataset);
  dataset.value = dataset.typed ? list?.map((message) => checkWith(channel, message, settings)) : undefined;
  return toResult(dataset);
}
