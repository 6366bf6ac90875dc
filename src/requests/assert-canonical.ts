import type { AnyChannel } from "../channels/channel.ts";
import { canonicalInstant } from "../fields/timestamp/canonical-instant.ts";
import { isRecord } from "../input/plain-object.ts";
import { ownValue } from "../input/read-property.ts";
import { Dataset } from "../schema/dataset.ts";
import { runPart } from "../schema/run-schema.ts";
import { Run } from "../schema/run.ts";
import type { AnySchema } from "../schema/schema.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";

const DIGITS = /^\d+$/;

/**
 * A message that is not canonical is the caller's bug where messages are compared: other notations of it would count as others.
 *
 * @throws {TypeError} when it is none.
 */
export function assertCanonical(channel: AnyChannel, message: unknown, caller: string): void {
  if (
    isRecord(message) &&
    Object.entries(channel.message.entries).every(([name, schema]) =>
      isCanonical(ownValue(message, name), schema, ownValue(channel.matchedBy, name)),
    )
  )
    return;
  throw new TypeError(`${caller} takes canonical messages of the channel, as checkMessage gives them.`);
}

function isCanonical(value: unknown, schema: AnySchema, kind: unknown): boolean {
  // A field that a message is not recognised by may be missing; attachments are an object.
  if (value === undefined) return kind === undefined || kind === "timestamp";
  if (typeof value !== "string") return kind === undefined && isRecord(value);
  if (kind === "timestamp") return !Number.isNaN(canonicalInstant(value));
  // An adapter may have other numbers than our own rule.
  if (kind === "phone_number") return DIGITS.test(value);
  return kind === "text" || runPart(schema, new Dataset(value, new Run(DEFAULT_SETTINGS))).value === value;
}
