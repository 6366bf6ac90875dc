/** A longer key is no slip of the fingers, and comparing costs the product of the lengths. */
const MAX_KEY_UNITS = 64;

/**
 * The name that a misspelt key probably means: the one at the least distance, letter case and underscores ignored, and only if
 * at most a third of the longer one differs. The first of several equally near.
 *
 * `nearestName("scheduleTime", ["to", "scheduledTime"]) //=> "scheduledTime"`
 */
export function nearestName(key: string, names: readonly string[]): string | undefined {
  if (key.length > MAX_KEY_UNITS) return undefined;
  const folded = fold(key);
  let nearest: string | undefined;
  let leastDistance = Infinity;
  for (const name of names) {
    const foldedName = fold(name);
    const maxDistance = Math.floor(Math.max(folded.length, foldedName.length) / 3);
    // It takes at least one change for each character that one has more than the other.
    if (Math.abs(folded.length - foldedName.length) > maxDistance) continue;
    const distance = editDistance(folded, foldedName);
    if (distance <= maxDistance && distance < leastDistance) {
      nearest = name;
      leastDistance = distance;
    }
  }
  return nearest;
}

function fold(name: string): string {
  return (name.includes("_") ? name.replaceAll("_", "") : name).toLowerCase();
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      let least = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, at(beforeLast, column - 2) + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(distances: readonly number[], column: number): number {
  return distances[column] ?? Infinity;
}
