import { type Agreements, MAX_COMPARISONS, type Signatures, type Twins } from "./find-agreements.ts";
import { isSameRecipient, keyOf, type MessageSignature } from "./message-signature.ts";

/**
 * Returns `true` when a response that accepts each of its entries thereby accepts each message, though a server may have rewritten the
 * texts: it has as many entries, as many different ones, to the same recipients, and none twice in the place of one that was dropped.
 */
export function acceptsAsAWhole(messages: Signatures, echoes: Signatures, agreements: Agreements): boolean {
  const sent = messages.filter((signature) => signature !== undefined);
  const echoed = echoes.filter((signature) => signature !== undefined);
  return (
    messages.length === echoes.length &&
    sent.length === messages.length &&
    echoed.length === echoes.length &&
    countDistinct(echoed) === agreements.groups.length &&
    // A server's own times make a repetition no other message.
    countDistinct(echoed.map(withoutTime)) === countDistinct(sent.map(withoutTime)) &&
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

function countDistinct(signatures: readonly MessageSignature[]): number {
  return new Set(signatures.map(keyOf)).size;
}

function withoutTime(signature: MessageSignature): MessageSignature {
  return { ...signature, instant: undefined };
}

/**
 * Returns `true` when each entry has a message of its own to the same recipient. An entry that may be to either of two is in doubt, unless
 * it is exact.
 */
function pairsOff(sent: readonly MessageSignature[], echoed: readonly MessageSignature[]): boolean {
  const recipients = new Map<string, Recipient>();
  const byEnd = new Map<string, Recipient[]>();
  for (const signature of sent) {
    const { recipient, end } = signature;
    const known = recipients.get(recipient) ?? { signature, balance: 0 };
    if (known.balance++ > 0) continue;
    recipients.set(recipient, known);
    const neighbours = byEnd.get(end);
    if (neighbours === undefined) byEnd.set(end, [known]);
    else neighbours.push(known);
  }
  let comparisonsLeft = MAX_COMPARISONS;
  return echoed.every((echo) => {
    const neighbours = byEnd.get(echo.end) ?? [];
    comparisonsLeft -= neighbours.length;
    const own = recipients.get(echo.recipient) ?? (comparisonsLeft < 0 ? undefined : onlySimilar(neighbours, echo));
    return own !== undefined && own.balance-- > 0;
  });
}

function onlySimilar(recipients: readonly Recipient[], echo: MessageSignature): Recipient | undefined {
  const [similar, ...others] = recipients.filter(({ signature }) => isSameRecipient(signature, echo));
  return others.length === 0 ? similar : undefined;
}

interface Recipient {
  readonly signature: MessageSignature;
  /** Messages to this recipient that have no entry yet. */
  balance: number;
}
