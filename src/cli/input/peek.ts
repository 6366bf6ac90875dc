/** Enough to tell what a file is, and to have the first line of a table. */
const PEEK_CHARACTERS = 65_536;

export interface Peeked {
  readonly beginning: string;
  /** All of the text, the beginning included. */
  readonly text: AsyncGenerator<string>;
}

/** Looks at the beginning of a text without using it up. */
export async function peek(text: AsyncGenerator<string>): Promise<Peeked> {
  const pieces: string[] = [];
  let length = 0;
  while (length < PEEK_CHARACTERS) {
    const { value, done } = await text.next();
    if (done === true) break;
    pieces.push(value);
    length += value.length;
  }
  return { beginning: pieces.join(""), text: follow(pieces, text) };
}

async function* follow(pieces: readonly string[], text: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* pieces;
  yield* text;
}
