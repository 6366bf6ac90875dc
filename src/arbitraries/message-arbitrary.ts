import * as fc from "fast-check";
import { type AnyChannel, type Channel, fieldsOf, type MessageOf } from "../channels/channel.ts";
import { arbitrariesOf } from "./field-arbitraries.ts";

/**
 * Generates canonical messages of a channel: `checkMessage` returns each unchanged, without errors and without warnings (times lie after
 * the year 2100, an SMS is one segment of GSM-7). A phone number may belong to somebody: never send to one.
 *
 * ```ts
 * import fc from "fast-check";
 * import { checkMessage, sms } from "capillary-messages";
 * import { messageArbitrary } from "capillary-messages/arbitraries";
 *
 * fc.assert(fc.property(messageArbitrary(sms), (message) => checkMessage(sms, message).ok));
 * ```
 */
export function messageArbitrary<Chosen extends AnyChannel>(channel: Chosen): fc.Arbitrary<MessageOf<Chosen>>;
export function messageArbitrary(channel: Channel): fc.Arbitrary<object> {
  const fields = fieldsOf(channel);
  const values = Object.fromEntries(fields.map((field) => [field.name, arbitrariesOf(field).canonical]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(values, { requiredKeys, noNullPrototype: true });
}
