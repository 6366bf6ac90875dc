import { agrees, keyOf, type MessageSignature } from "./message-signature.ts";

/** More comparisons than this among what is alike are given up, as if all were in doubt: the time stays linear. */
export const MAX_COMPARISONS = 1_000_000;

export type Signatures = readonly (MessageSignature | undefined)[];

/** Messages that nothing tells apart, by their indexes, and every echo that agrees with them. */
export interface Twins {
  readonly signature: MessageSignature;
  readonly messages: number[];
  readonly echoes: number[];
  /** Not all echoes that may agree were looked at. */
  isDoubtful: boolean;
}

export interface Agreements {
  readonly groups: readonly Twins[];
  /** The group of each message; none for one that cannot be recognised. */
  readonly groupOf: ReadonlyMap<number, Twins>;
  /** The groups that each echo agrees with. */
  readonly partners: readonly (readonly Twins[])[];
}

/** Finds out which echo may be which message's. */
export function findAgreements(messages: Signatures, echoes: Signatures): Agreements {
  const groups = groupTwins(messages);
  const pools = new Pools(groups);
  const partners = echoes.map((echo, index) => {
    const found = echo === undefined ? [] : pools.find(echo);
    for (const group of found) group.echoes.push(index);
    return found;
  });
  const groupOf = new Map(groups.flatMap((group) => group.messages.map((index) => [index, group] as const)));
  return { groups, groupOf, partners };
}

function groupTwins(messages: Signatures): readonly Twins[] {
  const groups = new Map<string, Twins>();
  for (const [index, signature] of messages.entries()) {
    if (signature === undefined) continue;
    const key = keyOf(signature);
    const group = groups.get(key);
    if (group !== undefined) group.messages.push(index);
    else groups.set(key, { signature, messages: [index], echoes: [], isDoubtful: false });
  }
  return [...groups.values()];
}

/** Groups of messages that an echo may agree with. */
interface Pool {
  readonly groups: Twins[];
  comparisonsLeft: number;
}

/** All messages to recipients of one ending; of these, all of one text; of these, all at one time. An echo may lack time or text. */
interface PoolOfEnd extends Pool {
  readonly byTexts: Map<string, PoolOfTexts>;
}

interface PoolOfTexts extends Pool {
  readonly byInstant: Map<number | undefined, Pool>;
}

/** Finds the groups that an echo agrees with, without a look at those that cannot. */
class Pools {
  readonly #byEnd = new Map<string, PoolOfEnd>();

  constructor(groups: readonly Twins[]) {
    for (const group of groups) {
      const { end, texts, instant } = group.signature;
      const ofEnd = getOrAdd(this.#byEnd, end, () => ({ ...createPool(), byTexts: new Map<string, PoolOfTexts>() }));
      const ofTexts = getOrAdd(ofEnd.byTexts, joinTexts(texts), () => ({ ...createPool(), byInstant: new Map() }));
      const atInstant = getOrAdd(ofTexts.byInstant, instant, createPool);
      for (const pool of [ofEnd, ofTexts, atInstant]) pool.groups.push(group);
    }
  }

  find(echo: MessageSignature): readonly Twins[] {
    const { end, texts, instant } = echo;
    const ofEnd = this.#byEnd.get(end);
    if (ofEnd === undefined) return [];
    if (texts.includes(undefined)) return filterPool(ofEnd, echo);
    const ofTexts = ofEnd.byTexts.get(joinTexts(texts));
    if (ofTexts === undefined) return [];
    if (instant === undefined) return filterPool(ofTexts, echo);
    // A message without a time agrees with any.
    const pools = [ofTexts.byInstant.get(undefined), ofTexts.byInstant.get(instant)];
    return pools.flatMap((pool) => (pool === undefined ? [] : filterPool(pool, echo)));
  }
}

function filterPool(pool: Pool, echo: MessageSignature): readonly Twins[] {
  pool.comparisonsLeft -= pool.groups.length;
  if (pool.comparisonsLeft >= 0) return pool.groups.filter(({ signature }) => agrees(signature, echo));
  if (pool.comparisonsLeft + pool.groups.length >= 0) for (const group of pool.groups) group.isDoubtful = true;
  return [];
}

function createPool(): Pool {
  return { groups: [], comparisonsLeft: MAX_COMPARISONS };
}

/** No text that goes out holds a NUL. */
function joinTexts(texts: readonly (string | undefined)[]): string {
  return texts.join("\0");
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const added = create();
  map.set(key, added);
  return added;
}
