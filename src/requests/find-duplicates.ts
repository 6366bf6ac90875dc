import { type AnyChannel, assertChannel, type MessageOf } from "../channels/channel.ts";
import { ownValue } from "../input/read-property.ts";
import { assertCanonical } from "./assert-canonical.ts";
import { canonicalJson } from "./canonical-json.ts";

/** The fields that change nothing for the reader: when, from whom, and who else gets it. */
const NOT_COMPARED: readonly string[] = ["scheduledTime", "sender", "from", "cc", "bcc"];

/**
 * Finds the messages that would reach a person more than once: canonical messages that say the same to the same recipient. The time, the
 * sender and the copies (`cc`, `bcc`) do not count.
 *
 * ```ts
 * const hello = { to: "919988221100", body: "Hello" };
 * findDuplicates(sms, [hello, { to: "447700900001", body: "Hello" }, { ...hello, sender: "SHOP" }]); //=> [[0, 2]]
 * ```
 *
 * @returns the indexes of each group of two or more, in the order of their first.
 * @throws {TypeError} for what is no list of canonical messages, as `checkMessage` and the builders give them: another notation of a recipient
 * would count as another.
 */
export function findDuplicates<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: readonly MessageOf<Chosen>[],
): readonly (readonly number[])[] {
  assertChannel(channel);
  if (!Array.isArray(messages)) throw new TypeError("findDuplicates takes a list of messages.");
  const fields = Object.keys(channel.message.entries).filter((name) => !NOT_COMPARED.includes(name));
  const groups = new Map<string, number[]>();
  for (let index = 0; index < messages.length; index++) {
    const key = contentOf(channel, fields, messages[index]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function contentOf(channel: AnyChannel, fields: readonly string[], message: unknown): string {
  assertCanonical(channel, message, "findDuplicates");
  const content = canonicalJson(fields.map((name) => ownValue(Object(message), name) ?? null));
  if (content === undefined) throw new TypeError("findDuplicates takes messages of plain JSON data.");
  return content;
}
