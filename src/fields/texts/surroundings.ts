import { lazy } from "../../text/lazy.ts";
import { endsInLetter } from "../../text/letters.ts";

/** The number of characters around a value that decide about it. */
const REACH = 80;
const word = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{L}\p{M}’']+`, "gu"));
const nextWord = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^\s(\p{L}+)`, "u"));
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
    isQuotedWord: /^\s["'“‘«„]$/.test(gap) && isOneOf(WORDS_FOR_WORDS, words.at(-1) ?? ""),
    nextWord: nextWord().exec(after)?.[1] ?? "",
  };
}

const WORDS_FOR_WORDS =
  "word words term terms value values say says said show shows called mean means read reads type property error";

/** Finds a word in a list with blanks between. A set of each list would have to be made when the library is loaded. */
export function isOneOf(words: string, word: string): boolean {
  return ` ${words} `.includes(` ${word} `);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(word()) ?? [];
}

function lengthBehindLastWord(text: string): number {
  let length = 0;
  while (length < text.length && !endsInLetter(text.charAt(text.length - 1 - length))) length++;
  return length;
}
