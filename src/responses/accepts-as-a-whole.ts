import type { Agreements, Signatures, Twins } from "./find-agreements.ts";
import { isSameRecipient, keyOf, type MessageSignature } from "./message-signature.ts";

/** More comparisons than this are given up, as if the recipients did not pair off: the time stays linear. */
const MAX_COMPARISONS = 1_000_000;

/**
 * Whether an answer that accepts each of its entries thereby accepts each message, though a server may have rewritten the texts: as many
 * entries, as many different ones, to the same recipients, and none twice in the place of one that was dropped.
 */
export function acceptsAsAWhole(messages: Signatures, echoes: Signatures, agreements: Agreements): boolean {
  const sent = messages.filter((signature) => signature !== undefined);
  const echoed = echoes.filter((signature) => signature !== undefined);
  return (
    messages.length === echoes.length &&
    sent.length === messages.length &&
    echoed.length === echoes.length &&
    new Set(echoed.map(keyOf)).size === agreements.groups.length &&
    agreements.groups.every((group) => hasRoomForEchoes(group, agreements)) &&
    pairsOff(sent, echoed)
  );
}

/** Not more entries agree with the messages of a group than there are messages that all of these agree with. */
function hasRoomForEchoes({ isDoubtful, messages, echoes }: Twins, { partners }: Agreements): boolean {
  if (isDoubtful) return false;
  if (echoes.length <= messages.length) return true;
  const counts = new Map<Twins, number>();
  let comparisonsLeft = MAX_COMPARISONS;
  for (const index of echoes) {
    const groups = partners[index] ?? [];
    comparisonsLeft -= groups.length;
    if (comparisonsLeft < 0) return false;
    for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  let room = 0;
  for (const [group, count] of counts) if (count === echoes.length) room += group.messages.length;
  return echoes.length <= room;
}

/** Entries to one recipient that have no message yet. */
interface Waiting {
  readonly signature: MessageSignature;
  count: number;
}

/** Whether each entry has a message of its own to the same recipient. In doubt, not. */
function pairsOff(sent: readonly MessageSignature[], echoed: readonly MessageSignature[]): boolean {
  const byEnd = new Map<string, Map<string, Waiting>>();
  for (const signature of echoed) {
    const { end, recipient } = signature;
    const byRecipient = byEnd.get(end) ?? new Map<string, Waiting>();
    byEnd.set(end, byRecipient);
    const waiting = byRecipient.get(recipient);
    if (waiting === undefined) byRecipient.set(recipient, { signature, count: 1 });
    else waiting.count++;
  }
  // Those that are equal pair off first, so that no other takes their place.
  const rest = sent.filter(({ end, recipient }) => !take(byEnd.get(end)?.get(recipient)));
  let comparisonsLeft = MAX_COMPARISONS;
  return rest.every((message) => {
    const candidates = [...(byEnd.get(message.end)?.values() ?? [])];
    comparisonsLeft -= candidates.length;
    if (comparisonsLeft < 0) return false;
    return take(candidates.find(({ signature, count }) => count > 0 && isSameRecipient(message, signature)));
  });
}

function take(waiting: Waiting | undefined): boolean {
  if (waiting === undefined || waiting.count === 0) return false;
  waiting.count--;
  return true;
}
