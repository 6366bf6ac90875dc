import { lazy } from "../../text/lazy.ts";
import { isOneOf, type Surroundings } from "./surroundings.ts";

const smallLetter = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^\p{Ll}`, "u"));

/** Words that go with an adjective, whatever follows. */
const QUALIFIERS =
  "an very so too more most quite rather not still yet currently mathematically technically legally formally otherwise previously " +
  "largely leave leaves leaving remain remains remained stay stays stayed seem seems become becomes became it them something " +
  "anything nothing everything or and but null";
const FORMS_OF_BE = "is are was were be been being";
/** Nouns that a message states a value for, so that `undefined` before them is more likely a value than the word. */
const TOLD_TO_READER =
  "otp code pin password balance amount total price bill order booking ticket appointment delivery invoice number id name date time " +
  "points due";
/** Words that go with an adjective before a noun. */
const BEFORE_A_NOUN =
  "the any some its their this that these those no every each such his her our of for with under without into through to from in on " +
  "over by at";
/** Words that are no noun, so that `undefined` before them is none's adjective. */
const NO_NOUN =
  "is are was were has have had will would can at on in by for from to and or of with you your the a an today tomorrow now please " +
  "team before after until via within just sent want wants";

/** Returns `true` when `undefined` is the English adjective here: `an undefined period`, `division by zero is undefined`. */
export function isAdjective(around: Surroundings): boolean {
  const { words, wordsOfSentence, gap, isSentenceStart, isQuotedWord, nextWord } = around;
  if (isQuotedWord) return true;
  const isBeforeNoun = smallLetter().test(nextWord) && !isNoNoun(nextWord);
  if (isSentenceStart) return isBeforeNoun || nextWord === "in";
  if (gap.trim() !== "" || gap === "") return false;
  const last = words.at(-1) ?? "";
  const isLeft = wordsOfSentence.some((word) => /^leav(?:e|es|ing)$/.test(word));
  if (isOneOf(QUALIFIERS, last) || isLeft || (last === "left" && isOneOf(FORMS_OF_BE, words.at(-2) ?? ""))) return true;
  if (!isOneOf(FORMS_OF_BE, last)) return isOneOf(BEFORE_A_NOUN, last) && isBeforeNoun;
  return !wordsOfSentence.includes("your") && !isOneOf(TOLD_TO_READER, words.at(-2) ?? "");
}

function isNoNoun(word: string): boolean {
  return isOneOf(NO_NOUN, word) || /(?:ed|ing)$/.test(word);
}
