import type { AnyChannel } from "../../index.ts";

/** The names of a channel's fields, in canonical order. */
export function fieldNames(channel: AnyChannel): readonly string[] {
  return Object.keys(channel.message.entries);
}

/** The names of the fields that every message must have. */
export function requiredNames(channel: AnyChannel): readonly string[] {
  const { entries } = channel.message;
  return Object.keys(entries).filter((name) => entries[name]?.type !== "exact_optional");
}
