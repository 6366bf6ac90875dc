import type { AnyChannel } from "./channel.ts";

/**
 * A name, or nothing, in the place of a channel is the caller's bug.
 *
 * @throws {TypeError} when it is no channel.
 */
export function assertChannel(channel: AnyChannel): void {
  if (Array.isArray(channel?.fields)) return;
  throw new TypeError("channel must be one of sms, email, whatsapp and zalo; findChannel finds it by its name.");
}
