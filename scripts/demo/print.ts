/** Controls, and what turns or hides text: none of it may reach a terminal from a file. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

export function print(line = ""): void {
  process.stdout.write(`${line}\n`);
}

/** A text as one line that a terminal shows as it is. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** At most so many characters. */
export function shorten(text: string, maxCharacters: number): string {
  const characters = Array.from(text.slice(0, 2 * maxCharacters));
  const isWhole = characters.length <= maxCharacters && text.length <= 2 * maxCharacters;
  return isWhole ? text : `${characters.slice(0, maxCharacters - 1).join("")}…`;
}

/** Prints rows in columns as wide as what stands in them; the last column may be of any length. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows].map((cells) => cells.map(printable));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => width(cells[column] ?? ""))));
  for (const cells of lines) {
    const padded = cells.map((cell, column) => cell + " ".repeat(Math.max(0, (widths[column] ?? 0) - width(cell))));
    print(`  ${padded.join("  ").trimEnd()}`);
  }
}

function width(text: string): number {
  return [...text].length;
}
