/** Part of a text that can be decoded without the rest. */
export interface Chunk {
  readonly text: string;
  readonly isLast: boolean;
}

/** The chunks of a text: each ends with a line where it has lines, else with a group of four. None is copied. */
export function* chunksOf(text: string, maxCharacters: number): Generator<Chunk> {
  for (let start = 0; start < text.length;) {
    const isLast = start + maxCharacters >= text.length;
    const chunk = text.slice(start, start + maxCharacters);
    const end = isLast ? chunk.length : endOfWhole(chunk);
    yield { text: chunk.slice(0, end), isLast };
    start += end;
  }
}

/** The chunks of a text that comes in pieces. */
export function* chunksOfPieces(pieces: Iterable<string>): Generator<Chunk> {
  let whole = "";
  let rest = "";
  for (const piece of pieces) {
    // The last chunk may be padded, so that each waits for the next.
    if (whole !== "") yield { text: whole, isLast: false };
    const text = rest + piece;
    const end = endOfWhole(text);
    whole = text.slice(0, end);
    rest = text.slice(end);
  }
  yield { text: whole + rest, isLast: true };
}

function endOfWhole(text: string): number {
  // To look for what is not there from the end takes several times as long.
  return text.includes("\n") ? text.lastIndexOf("\n") + 1 : text.length - (text.length % 4);
}
