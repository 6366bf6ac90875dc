/** The number of characters around a value that decide about it. */
const REACH = 80;
const WORDS = /[\p{L}\p{M}’']+/gu;
const SENTENCE_END = /[.!?\n]/;

/** The text around a value. */
export interface Surroundings {
  /** The text before the value; a line break stands for the start of the text. */
  readonly before: string;
  readonly after: string;
  /** The words before it, in lower case; and those of its own sentence. */
  readonly words: readonly string[];
  readonly wordsOfSentence: readonly string[];
  /** The characters between the last of these words and the value. */
  readonly gap: string;
  readonly isSentenceStart: boolean;
  /** The value stands in quotation marks, behind a word for a word: `the term "undefined"`. */
  readonly isQuotedWord: boolean;
  /** The word behind it, if nothing but one blank is between; else empty. */
  readonly nextWord: string;
}

export function toSurroundings(text: string, start: number, end: number): Surroundings {
  const before = (start <= REACH ? "\n" : "") + text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = wordsOf(before);
  const gap = before.slice(before.length - lengthBehindLastWord(before));
  const sentence = before.split(SENTENCE_END).at(-1) ?? "";
  return {
    before,
    after,
    words,
    wordsOfSentence: wordsOf(sentence),
    gap,
    isSentenceStart: sentence.trim() === "",
    isQuotedWord: /^\s["'“‘«„]$/.test(gap) && WORDS_FOR_WORDS.has(words.at(-1) ?? ""),
    nextWord: /^\s(\p{L}+)/u.exec(after)?.[1] ?? "",
  };
}

const WORDS_FOR_WORDS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "word words term terms value values say says said show shows called mean means read reads type property error",
);

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}

function lengthBehindLastWord(text: string): number {
  let length = 0;
  while (length < text.length && !/[\p{L}\p{M}]/u.test(text.charAt(text.length - 1 - length))) length++;
  return length;
}
