import * as fc from "fast-check";

/** All of a list, in any order. */
export function inAnyOrder<Item>(items: Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray(items, { minLength: items.length });
}
