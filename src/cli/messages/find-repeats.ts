import { createHash } from "node:crypto";
import type { AnyChannel } from "../../index.ts";
import type { Message } from "./check-row.ts";

/** Tells the row that a message repeats, or keeps it and tells nothing. */
export type FindRepeat = (message: Message, row: number) => number | undefined;

/**
 * The fields that `findDuplicates` leaves out. That function wants all messages at once, so the program has its own; tests hold both to the
 * same groups.
 */
const NOT_COMPARED: readonly string[] = ["scheduledTime", "sender", "from", "cc", "bcc"];
const FIRST_SLOTS = 1 << 12;
/** The share of the slots that may be taken: with it a search takes few steps. */
const MAX_LOAD = 0.5;

/**
 * Finds messages that say the same to the same recipient. Keeps 64 bits of a digest and the row of each, at most 64 bytes a message, in
 * typed arrays: a `Map` ends at 16.7 million. Ten million messages hold two different ones with the same 64 bits with a chance of 1 in 370,000.
 */
export function createRepeatFinder(channel: AnyChannel): FindRepeat {
  let keys = new BigUint64Array(FIRST_SLOTS);
  let rows = new Float64Array(FIRST_SLOTS);
  let taken = 0;
  return (message, row) => {
    if (taken >= keys.length * MAX_LOAD) grow();
    const key = digest(channel, message);
    const slot = findSlot(keys, rows, key);
    const first = rows[slot];
    if (first !== 0) return first;
    keys[slot] = key;
    rows[slot] = row;
    taken++;
    return undefined;
  };

  function grow(): void {
    const [oldKeys, oldRows] = [keys, rows];
    keys = new BigUint64Array(oldKeys.length * 2);
    rows = new Float64Array(keys.length);
    for (const [index, row] of oldRows.entries()) {
      if (row === 0) continue;
      const key = oldKeys[index] ?? 0n;
      const slot = findSlot(keys, rows, key);
      keys[slot] = key;
      rows[slot] = row;
    }
  }
}

/** The slot of a key, or the free one where it belongs. */
function findSlot(keys: BigUint64Array, rows: Float64Array, key: bigint): number {
  let slot = Number(key % BigInt(keys.length));
  while (rows[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) % keys.length;
  return slot;
}

function digest({ name }: AnyChannel, message: Message): bigint {
  const said = Object.entries(message).filter(([field]) => !NOT_COMPARED.includes(field));
  const hash = createHash("sha256")
    .update(JSON.stringify([name, said]))
    .digest();
  return hash.readBigUInt64LE();
}
