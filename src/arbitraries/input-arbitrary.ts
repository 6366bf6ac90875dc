import * as fc from "fast-check";
import { type AnyChannel, type Channel, fieldsOf, type InputOf } from "../channels/channel.ts";
import { arbitrariesOf } from "./field-arbitraries.ts";
import { inAnyOrder } from "./in-any-order.ts";

/**
 * Generates every notation that builders take for a channel: phone numbers as people write them, `Date`s, lists of addresses, bare
 * attachments, bytes, keys in any order. `checkMessage` accepts each without any option, some with warnings (times in the past among them).
 *
 * ```ts
 * import fc from "fast-check";
 * import { buildRequest, email } from "capillary-messages";
 * import { inputArbitrary } from "capillary-messages/arbitraries";
 *
 * fc.assert(fc.property(inputArbitrary(email), (input) => buildRequest(email, input).ok));
 * ```
 */
export function inputArbitrary<Chosen extends AnyChannel>(channel: Chosen): fc.Arbitrary<InputOf<Chosen>>;
export function inputArbitrary(channel: Channel): fc.Arbitrary<object> {
  const fields = fieldsOf(channel);
  const values = Object.fromEntries(fields.map((field) => [field.name, arbitrariesOf(field).accepted]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc
    .record(values, { requiredKeys, noNullPrototype: true })
    .chain((input) => inAnyOrder(Object.entries(input)).map((entries) => Object.fromEntries(entries)));
}
