import { bucketKey, identityKey, type MessageSignature, signaturesAgree } from "./message-signature.ts";

/** More comparisons than this in one bucket are given up: its messages stay unmatched, and the time stays linear. */
const MAX_COMPARISONS = 1_000_000;

/** Messages that nothing tells apart. */
interface Group {
  readonly signature: MessageSignature;
  readonly messages: number[];
  readonly echoes: number[];
}

interface Bucket {
  readonly groups: Map<string, Group>;
  readonly echoes: { readonly index: number; readonly signature: MessageSignature }[];
}

/**
 * For each message the indexes of the echoes that can only be its own. Messages that nothing tells apart share theirs, if there are
 * as many echoes as messages; in any doubt there are none.
 */
export function matchByContent(
  messages: readonly (MessageSignature | undefined)[],
  echoes: readonly (MessageSignature | undefined)[],
): readonly (readonly number[])[] {
  const matches: (readonly number[])[] = messages.map(() => []);
  for (const bucket of fillBuckets(messages, echoes)) {
    for (const group of matchBucket(bucket)) {
      if (group.echoes.length === group.messages.length) {
        for (const index of group.messages) matches[index] = group.echoes;
      }
    }
  }
  return matches;
}

/** Puts together what could agree; echoes like no message are left out. */
function fillBuckets(
  messages: readonly (MessageSignature | undefined)[],
  echoes: readonly (MessageSignature | undefined)[],
): Iterable<Bucket> {
  const buckets = new Map<string, Bucket>();
  messages.forEach((signature, index) => {
    if (signature === undefined) return;
    const bucket = getOrAdd(buckets, bucketKey(signature), () => ({ groups: new Map<string, Group>(), echoes: [] }));
    const group = getOrAdd(bucket.groups, identityKey(signature), () => ({ signature, messages: [], echoes: [] }));
    group.messages.push(index);
  });
  echoes.forEach((signature, index) => {
    if (signature !== undefined) buckets.get(bucketKey(signature))?.echoes.push({ index, signature });
  });
  return buckets.values();
}

/** The groups that have echoes of their own and no echo that could be another's too. */
function matchBucket({ groups, echoes }: Bucket): readonly Group[] {
  if (groups.size * echoes.length > MAX_COMPARISONS) return [];
  const doubtful = new Set<Group>();
  for (const { index, signature } of echoes) {
    const candidates = [...groups.values()].filter((group) => signaturesAgree(group.signature, signature));
    for (const group of candidates) {
      group.echoes.push(index);
      if (candidates.length > 1) doubtful.add(group);
    }
  }
  return [...groups.values()].filter((group) => !doubtful.has(group));
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const present = map.get(key);
  if (present !== undefined) return present;
  const value = create();
  map.set(key, value);
  return value;
}
