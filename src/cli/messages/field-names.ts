import type { AnyChannel } from "../../index.ts";

/** The names of a channel's fields, in canonical order. */
export function fieldNames(channel: AnyChannel): readonly string[] {
  return channel.fields.map(({ name }) => name);
}
