import { type Surroundings, wordSet } from "./surroundings.ts";

/** Words that go with an adjective, whatever follows. */
const QUALIFIERS: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "an very so too more most quite rather not still yet currently mathematically technically legally formally otherwise previously " +
    "largely leave leaves leaving remain remains remained stay stays stayed seem seems become becomes became it them something " +
    "anything nothing everything or and but null",
);
const FORMS_OF_BE: ReadonlySet<string> = /* @__PURE__ */ wordSet("is are was were be been being");
/** Nouns that a message states a value for, so that `undefined` before them is more likely a value than the word. */
const TOLD_TO_READER: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "otp code pin password balance amount total price bill order booking ticket appointment delivery invoice number id name date time " +
    "points due",
);
/** Words that go with an adjective before a noun. */
const BEFORE_A_NOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the any some its their this that these those no every each such his her our of for with under without into through to from in on " +
    "over by at",
);
/** Words that are no noun, so that `undefined` before them is none's adjective. */
const NO_NOUN: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "is are was were has have had will would can at on in by for from to and or of with you your the a an today tomorrow now please " +
    "team before after until via within just sent want wants",
);

/** Returns `true` when `undefined` is the English adjective here: `an undefined period`, `division by zero is undefined`. */
export function isAdjective(around: Surroundings): boolean {
  const { words, wordsOfSentence, gap, isSentenceStart, isQuotedWord, nextWord } = around;
  if (isQuotedWord) return true;
  const isBeforeNoun = /^\p{Ll}/u.test(nextWord) && !isNoNoun(nextWord);
  if (isSentenceStart) return isBeforeNoun || nextWord === "in";
  if (gap.trim() !== "" || gap === "") return false;
  const last = words.at(-1) ?? "";
  const isLeft = wordsOfSentence.some((word) => /^leav(?:e|es|ing)$/.test(word));
  if (QUALIFIERS.has(last) || isLeft || (last === "left" && FORMS_OF_BE.has(words.at(-2) ?? ""))) return true;
  if (!FORMS_OF_BE.has(last)) return BEFORE_A_NOUN.has(last) && isBeforeNoun;
  return !wordsOfSentence.includes("your") && !TOLD_TO_READER.has(words.at(-2) ?? "");
}

function isNoNoun(word: string): boolean {
  return NO_NOUN.has(word) || /(?:ed|ing)$/.test(word);
}
