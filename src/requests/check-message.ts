import { type AnyChannel, assertChannel, type MessageOf } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { run } from "../schema/run-schema.ts";
import type { Settings } from "../schema/settings.ts";

/**
 * Checks one message: returns its canonical form, or all its errors, each at its path (`["to"]`).
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
  return checkWith(channel, message, prepareOptions(options));
}

/** The same with options that were prepared already. */
export function checkWith<Chosen extends AnyChannel>(
  channel: Chosen,
  message: unknown,
  settings: Settings,
): Result<MessageOf<Chosen>> {
  // The schema's output is the message: types cannot follow that through a channel that is not known.
  return run(channel.message, message, settings) as Result<MessageOf<Chosen>>;
}
