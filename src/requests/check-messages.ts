import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel, MessageOf } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import { createScope } from "../issues/scope.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
import { checkWith } from "./check-message.ts";
import { readList } from "../schema/read-list.ts";

/**
 * Each message of a list on its own, as `checkMessage` does: for imports and gateways, where a bad one must not sink the others.
 * The result as a whole fails only when `messages` is no list (an empty one is), or holds more than `limits.maxMessages`.
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
  const settings = readOptions(options);
  const scope = createScope(settings);
  const list = readList(messages, scope);
  return scope.log.conclude(list?.map((message) => checkWith(channel, message, settings)));
}
