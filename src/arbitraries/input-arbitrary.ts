import * as fc from "fast-check";
import type { Channel, ChannelTypes } from "../channels/channel.ts";
import { arbitrariesOf } from "./field-arbitraries.ts";

/**
 * Whatever builders take for a channel: phone numbers as people write them, `Date`s, lists of addresses, bare attachments, bytes, keys in
 * any order. `checkMessage` accepts each without any option, some with warnings (times in the past among them).
 *
 * ```ts
 * import fc from "fast-check";
 * import { buildRequest, email } from "capillary-messages";
 * import { inputArbitrary } from "capillary-messages/arbitraries";
 *
 * fc.assert(fc.property(inputArbitrary(email), (input) => buildRequest(email, input).ok));
 * ```
 */
export function inputArbitrary<Types extends ChannelTypes>(channel: Channel<Types>): fc.Arbitrary<Types["input"]>;
export function inputArbitrary({ fields }: Channel): fc.Arbitrary<object> {
  const values = Object.fromEntries(fields.map((field) => [field.name, arbitrariesOf(field).accepted]));
  const requiredKeys = fields.filter(({ required }) => required).map(({ name }) => name);
  return fc
    .record(values, { requiredKeys, noNullPrototype: true })
    .chain((input) => inAnyOrder(Object.entries(input)).map((entries) => Object.fromEntries(entries)));
}

/** All of a list, in any order. */
export function inAnyOrder<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
