/**
 * Finds the place of a character in the original text, by its offset in the text in which each match of `replaced` (global) became
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
