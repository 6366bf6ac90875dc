import {
  DENIABLE_STEMS,
  FAILURE_STEMS,
  FAILURE_WORDS,
  FILLERS,
  NEGATIONS,
  SUCCESS_WORDS,
} from "../tables/outcome-words.ts";

/** The meaning of a claim in a response. */
export type Claim = "success" | "failure" | "unreadable";

/** A longer text is prose, not a state. */
const MAX_WORD_UNITS = 64;

/**
 * The meaning of a state in words, in any letter case and with any characters between the words: `NOT_SENT`, `notSent`, `Not sent`. Whatever
 * is neither a known success nor a failure is unreadable: "timed out" is no failure, for the message may have gone out.
 */
export function readWord(text: string): Claim {
  if (text.length > MAX_WORD_UNITS) return "unreadable";
  const words = splitWords(text);
  const joined = words.join("");
  if (SUCCESS_WORDS.has(joined)) return "success";
  if (FAILURE_WORDS.has(joined)) return "failure";
  // A message that has not been sent yet may still be.
  if (words.includes("yet")) return "unreadable";
  return words.some((word, index) => statesFailure(words, word, index)) ? "failure" : "unreadable";
}

function splitWords(text: string): readonly string[] {
  return text
    .replace(/([a-z])(?=[A-Z])/g, "$1 ")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

function statesFailure(words: readonly string[], word: string, index: number): boolean {
  const before = words.slice(0, index).findLast((earlier) => !FILLERS.has(earlier)) ?? "";
  if (NEGATIONS.has(before)) return beginsLike(DENIABLE_STEMS, word);
  const isDenied = word.startsWith("not") && beginsLike(DENIABLE_STEMS, word.slice("not".length));
  return isDenied || beginsLike(FAILURE_STEMS, word);
}

function beginsLike(stems: readonly string[], word: string): boolean {
  return stems.some((stem) => word.startsWith(stem));
}
