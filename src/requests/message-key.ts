import { _SHA256 as Sha256 } from "@noble/hashes/sha2.js";
import { type AnyChannel, assertChannel, type MessageOf } from "../channels/channel.ts";
import { toHex } from "../text/hex.ts";
import { assertCanonical } from "./assert-canonical.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Returns a key for a canonical message: the same for the same message, another for any other. It serves a ledger of your own of sent
 * messages, since the API has no idempotency key. It is the SHA-256, in hexadecimal, of the canonical JSON (RFC 8785) of `["sms", {...}]`,
 * the channel's name and the message, so a program in any language finds the same. Time and sender count: to find repetitions whatever
 * their time, use `findDuplicates`. A key does not hide a message from whoever can guess it.
 *
 * ```ts
 * messageKey(sms, { to: "919988221100", body: "Hello" }).slice(0, 16); //=> "d14c34dd7fc56eaf"
 * ```
 *
 * @throws {TypeError} for what is no canonical message, as `checkMessage` and the builders give it: another notation has another key.
 */
export function messageKey<Chosen extends AnyChannel>(channel: Chosen, message: MessageOf<Chosen>): string {
  assertChannel(channel);
  assertCanonical(channel, message, "messageKey");
  const json = canonicalJson([channel.name, message]);
  if (json === undefined) throw new TypeError("messageKey takes a message of plain JSON data.");
  // The class behind `sha256`: the function around it is made at load, whether or not a key is ever asked for.
  return toHex(new Sha256().update(new TextEncoder().encode(json)).digest());
}
