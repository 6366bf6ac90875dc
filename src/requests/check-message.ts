import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel, MessageOf } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import { createScope } from "../issues/scope.ts";
import type { Options } from "../schema/options.ts";
import { readOptions, type Settings } from "../schema/settings.ts";
import { readMessage } from "../schema/read-message.ts";

/**
 * One message: its canonical form, or everything that is wrong with it, each at its path (`["to"]`).
 *
 * ```ts
 * unwrap(checkMessage(sms, { to: "+91 99882 21100", body: "Hello" })); //=> { to: "919988221100", body: "Hello" }
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for a bad message.
 */
export function checkMessage<Chosen extends AnyChannel>(
  channel: Chosen,
  message: unknown,
  options?: Options,
): Result<MessageOf<Chosen>> {
  assertChannel(channel);
  return checkWith(channel, message, readOptions(options));
}

/** The same with options that were read already. */
export function checkWith<Chosen extends AnyChannel>(
  channel: Chosen,
  message: unknown,
  settings: Settings,
): Result<MessageOf<Chosen>> {
  const scope = createScope(settings);
  const canonical = readMessage(channel, message, scope);
  return scope.log.conclude(canonical as MessageOf<Chosen> | null);
}
