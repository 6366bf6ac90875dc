/** `"U+200B"`: what the param `character` is, for the character at an offset of a text, a surrogate pair as one. */
export function codePointAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
