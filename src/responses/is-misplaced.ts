import { ownValue } from "../input/read-property.ts";
import type { Twins } from "./find-agreements.ts";
import type { SendReportItem } from "./send-report.ts";

/**
 * Returns `true` when an entry shows that it is another message's than the one at its place, though it agrees with both: the fields that are
 * not compared, such as the sender or a copy, are often rewritten or missing, but what stands there may be the other's.
 */
export function isMisplaced(
  messages: readonly unknown[],
  items: readonly SendReportItem[],
  { messages: indexes }: Twins,
): boolean {
  const values = new Map<string, Set<unknown>>();
  const sentBy = (index: number, name: string): unknown => ownValue(Object(messages[index]), name);
  return indexes.some((index) => {
    const echo = items[index]?.echo ?? {};
    return Object.keys(echo).some((name) => {
      const isOwn = sentBy(index, name) === echo[name];
      if (!isOwn && !values.has(name)) values.set(name, new Set(indexes.map((other) => sentBy(other, name))));
      return !isOwn && values.get(name)?.has(echo[name]) === true;
    });
  });
}
