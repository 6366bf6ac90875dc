import { readProperty, UNREADABLE } from "./read-property.ts";

/** A longer list must own as many keys as it claims entries, or the claim alone could keep a process busy for hours. */
const MAX_UNPROVEN_LENGTH = 1_000_000;

/**
 * The entries of a list, each read once by its index (an own iterator may never end): a hole is `undefined`, an entry whose getter
 * throws `UNREADABLE`. `undefined` when it is no list; `UNREADABLE` when it cannot be read as a whole, or is a huge one with holes.
 */
export function listEntries(list: unknown): readonly unknown[] | typeof UNREADABLE | undefined {
  try {
    if (!Array.isArray(list)) return list === UNREADABLE ? UNREADABLE : undefined;
    const { length } = list;
    if (length > MAX_UNPROVEN_LENGTH && Object.keys(list).length < length) return UNREADABLE;
    if (!Number.isSafeInteger(length)) return UNREADABLE;
    const entries = new Array<unknown>(length);
    for (let index = 0; index < length; index++) entries[index] = readProperty(list, index);
    return entries;
  } catch {
    return UNREADABLE;
  }
}
