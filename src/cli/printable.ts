/** Controls, and what turns or hides text: none of it may reach a terminal from a file. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text as one line that a terminal shows as it is. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Cuts a text to `maxCharacters` and makes it printable. */
export function shorten(text: string, maxCharacters: number): string {
  const characters = [...printable(text.slice(0, maxCharacters * 2))];
  if (characters.length <= maxCharacters) return characters.join("");
  return `${characters.slice(0, maxCharacters - 3).join("")}...`;
}

/** `12345` as `12,345`. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** `3 messages`, `1 message`. */
export function countOf(value: number, noun: string): string {
  return `${count(value)} ${noun}${value === 1 ? "" : "s"}`;
}
