import type { Agreements } from "./find-agreements.ts";

/** Messages that nothing tells apart, and the entries that can only be theirs, as many: both by their indexes. */
export interface Match {
  readonly matchedBy: "position" | "content";
  readonly messages: readonly number[];
  readonly echoes: readonly number[];
}

/**
 * Matches by position, if each entry agrees with the message at its place and with no other; else by content. Finds nothing in any doubt.
 */
export function findMatches(
  messageCount: number,
  { groups, groupOf, partners }: Agreements,
  isInOrder: boolean,
): readonly Match[] {
  const isUnique = partners.map((found) => found.length === 1);
  if (
    isInOrder &&
    messageCount === partners.length &&
    partners.every(([group], index) => isUnique[index] === true && group === groupOf.get(index))
  ) {
    return partners.map((_, index) => ({ matchedBy: "position", messages: [index], echoes: [index] }));
  }
  return groups.flatMap(({ messages, echoes, isDoubtful }) => {
    const isSure = !isDoubtful && echoes.length === messages.length && echoes.every((index) => isUnique[index]);
    return isSure ? { matchedBy: "content", messages, echoes } : [];
  });
}
