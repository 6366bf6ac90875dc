import type { ChannelKeys } from "../tables/channel-keys.ts";
import type { Channel, ChannelTypes, FieldDefinition } from "./channel.ts";

/** Puts a channel together. Mark the call pure, so that a bundle drops the channels nobody uses. */
export function defineChannel<Types extends ChannelTypes>(
  keys: ChannelKeys<Types["requestKey"]>,
  fields: readonly FieldDefinition[],
): Channel<Types> {
  return Object.freeze({ ...keys, fields: Object.freeze(fields.map((field) => Object.freeze(field))) });
}
