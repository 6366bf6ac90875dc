import { closeness, EXACT, type MessageSignature } from "./message-signature.ts";

/** More comparisons than this are given up, as if nothing agreed: the time stays linear. */
const MAX_COMPARISONS = 1_000_000;

/** Messages that nothing tells apart, and the echoes that can only be theirs, as many: both by their indexes. */
export interface Match {
  readonly matchedBy: "position" | "content";
  readonly messages: readonly number[];
  readonly echoes: readonly number[];
}

type Signatures = readonly (MessageSignature | undefined)[];

/** Messages that nothing tells apart, and every echo that could be theirs. */
interface Group extends Match {
  readonly signature: MessageSignature;
  readonly messages: number[];
  readonly echoes: number[];
}

/** What could agree. */
interface Bucket {
  readonly groups: Map<string, Group>;
  readonly echoes: number[];
}

/** Finds each message's echo: the one at its position if all of them fit so, else one that can be no other message's. */
export function matchEchoes(messages: Signatures, echoes: Signatures): readonly Match[] {
  if (!fitByPosition(messages, echoes)) return matchByContent(messages, echoes);
  return messages.map((_, index) => ({ matchedBy: "position", messages: [index], echoes: [index] }));
}

/** Not if an echo agrees more closely with another message than with the one at its position: then the order is another. */
function fitByPosition(messages: Signatures, echoes: Signatures): boolean {
  if (messages.length !== echoes.length) return false;
  let buckets: ReadonlyMap<string, Bucket> | undefined;
  let comparisonsLeft = MAX_COMPARISONS;
  for (const [index, echo] of echoes.entries()) {
    const own = closeness(messages[index], echo);
    if (echo === undefined || own === 0) return false;
    if (own === EXACT) continue;
    buckets ??= fillBuckets(messages);
    const groups = [...(buckets.get(echo.bucket)?.groups.values() ?? [])];
    comparisonsLeft -= groups.length;
    if (comparisonsLeft < 0 || groups.some(({ signature }) => closeness(signature, echo) > own)) return false;
  }
  return true;
}

/** Messages share their echoes if there are as many; in any doubt there are none. */
function matchByContent(messages: Signatures, echoes: Signatures): readonly Match[] {
  const buckets = fillBuckets(messages);
  for (const [index, echo] of echoes.entries()) {
    if (echo !== undefined) buckets.get(echo.bucket)?.echoes.push(index);
  }
  return [...buckets.values()].flatMap((bucket) => {
    const groups = [...bucket.groups.values()];
    if (groups.length * bucket.echoes.length > MAX_COMPARISONS) return [];
    const doubtful = new Set<Group>();
    for (const index of bucket.echoes) {
      const candidates = groups.filter(({ signature }) => closeness(signature, echoes[index]) > 0);
      for (const group of candidates) {
        group.echoes.push(index);
        if (candidates.length > 1) doubtful.add(group);
      }
    }
    return groups.filter((group) => group.echoes.length === group.messages.length && !doubtful.has(group));
  });
}

function fillBuckets(messages: Signatures): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  for (const [index, signature] of messages.entries()) {
    if (signature === undefined) continue;
    const { bucket, recipient, instant } = signature;
    const { groups } = getOrAdd(buckets, bucket, { groups: new Map<string, Group>(), echoes: [] });
    const group: Group = { matchedBy: "content", signature, messages: [], echoes: [] };
    getOrAdd(groups, `${recipient} ${instant}`, group).messages.push(index);
  }
  return buckets;
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, added: Value): Value {
  const value = map.get(key) ?? added;
  map.set(key, value);
  return value;
}
