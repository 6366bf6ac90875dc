import type { AnyChannel } from "../channels/channel.ts";
import { canonicalInstant } from "../fields/timestamp/canonical-instant.ts";
import { isRecord } from "../input/plain-object.ts";
import { ownValue } from "../input/read-property.ts";

const DIGITS = /^\d+$/;

/**
 * A message that is not canonical is the caller's bug where messages are compared: other notations of it would count as others. Looks at
 * the fields by which a message is recognised.
 *
 * @throws {TypeError} when it is none.
 */
export function assertCanonical(channel: AnyChannel, message: unknown, caller: string): void {
  if (
    isRecord(message) &&
    Object.entries(channel.matchedBy).every(([name, kind]) => isCanonical(ownValue(message, name), kind))
  )
    return;
  throw new TypeError(`${caller} takes canonical messages of the channel, as checkMessage gives them.`);
}

function isCanonical(value: unknown, kind: AnyChannel["matchedBy"][string]): boolean {
  if (kind === "timestamp")
    return value === undefined || (typeof value === "string" && !Number.isNaN(canonicalInstant(value)));
  return typeof value === "string" && (kind !== "phone_number" || DIGITS.test(value));
}
