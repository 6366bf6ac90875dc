import { lazy } from "../../text/lazy.ts";
import { isOneOf, type Surroundings } from "./surroundings.ts";

/** Words that a name follows at once. */
const GREETINGS =
  "hi hiya hello hey dear mr mrs ms miss dr sir madam hallo liebe lieber herr frau beste geachte bonjour salut cher chère monsieur " +
  "madame hola estimado estimada querido querida señor señora olá ola prezado prezada ciao gentile caro cara chào gửi bạn anh chị " +
  "halo kepada yth kak namaste नमस्ते नमस्कार प्रिय श्री hej kære hei cześć witaj szanowny szanowna panie pani ahoj bună szia kedves " +
  "merhaba sayın habari jambo kamusta zdravo sveiki привет здравствуйте 您好 你好";
/** And those that another word may follow as well: thanks, times of day, a name that is missing too. */
const OTHER_SALUTATIONS =
  "greetings welcome thanks you morning afternoon evening null undefined tag abend bonsoir días dias tardes noches dobry hàng khách ông bà cô";
const capital = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^\p{Lu}`, "u"));
const BEHIND_SALUTATION = /^[.,!،，、]?[^\S\n]*["'“„«(<]?$/;
/** As many words as a greeting has. */
const MAX_GREETING_WORDS = 3;
/** A line that begins in letters other than Latin ones, up to here. */
const otherLettersInFront = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`\n[^\p{Script=Latin}\d.!?。！？।\n]+$`, "u"),
);

/** Returns `true` where a name should stand: behind `Hi `, `Dear `, `Thank you, `. */
export function isBehindSalutation(around: Surroundings): boolean {
  return isBehindGreeting(around) || isBehind(around, OTHER_SALUTATIONS);
}

/** The same for words that nothing but a name follows. */
export function isBehindGreeting(around: Surroundings): boolean {
  return isBehind(around, GREETINGS);
}

/** Returns `true` where a second name should stand: behind `Hi Jane `. */
export function isBehindFirstName({ before, gap, words }: Surroundings): boolean {
  if (!isOneOf(GREETINGS, words.at(-2) ?? "") || !/^[^\S\n]+$/.test(gap)) return false;
  const name = before.trimEnd().slice(-(words.at(-1) ?? "").length);
  return capital().test(name);
}

/** Returns `true` near the beginning of a line in another script than the Latin one, where a greeting stands: `안녕하세요 `. */
export function isBehindOtherScript({ before, wordsOfSentence: { length } }: Surroundings): boolean {
  return length > 0 && length <= MAX_GREETING_WORDS && otherLettersInFront().test(before);
}

function isBehind({ words, gap }: Surroundings, salutations: string): boolean {
  return isOneOf(salutations, words.at(-1) ?? "") && BEHIND_SALUTATION.test(gap);
}
