/**
 * Where a character stands in a text, by its offset in what came of the text when each match of `replaced` (global) became
 * `keptUnits` characters; all in UTF-16 units.
 */
export function originalOffset(text: string, offset: number, replaced: RegExp, keptUnits: number): number {
  let position = offset;
  for (const match of text.matchAll(replaced)) {
    if (match.index + keptUnits > position) break;
    position += match[0].length - keptUnits;
  }
  return position;
}
