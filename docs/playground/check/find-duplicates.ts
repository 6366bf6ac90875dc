import type { AnyChannel } from "capillary-messages";

/** Groups of indexes of canonical messages that say the same to the same recipient; time and sender do not count. */
export function findDuplicates(channel: AnyChannel, messages: readonly object[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, message] of messages.entries()) {
    const { scheduledTime: _time, sender: _sender, ...rest } = message as Record<string, unknown>;
    const key = JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  return channel.requestKey === "" ? [] : [...groups.values()].filter((group) => group.length > 1);
}
