import { isOneOf, type Surroundings } from "./surroundings.ts";
import { lazy } from "../../text/lazy.ts";

/** Words that a name follows at once. */
const GREETINGS =
  "hi hiya hello hey dear mr mrs ms miss dr sir madam hallo liebe lieber herr frau beste geachte heer mevrouw bonjour salut cher " +
  "chère monsieur madame hola estimado estimada querido querida señor señora olá ola prezado prezada ciao gentile caro cara chào " +
  "gửi bạn anh chị halo bapak ibu kepada hej hei kære ahoj cześć kedves szia merhaba sayın namaste नमस्ते नमस्कार प्रिय श्री " +
  "নমস্কার আলাইকুম প্রিয় வணக்கம் สวัสดี สวัสดีคุณ привет здравствуйте уважаемый уважаемая дорогой дорогая вітаємо γεια αγαπητέ " +
  "مرحبا عليكم عزيزي عزيزتي שלום 您好 你好 尊敬的 亲爱的 こんにちは 안녕하세요";
/** And those that a word of another kind may follow as well: thanks, times of day, a name that is missing too. */
const OTHER_SALUTATIONS =
  "greetings welcome thanks you morning afternoon evening null undefined tag abend bonsoir días dias tardes noches buongiorno " +
  "pagi siang malam день";
const capital = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^\p{Lu}`, "u"));
const BEHIND_SALUTATION = /^[.,!،，、]?[^\S\n]*["'“„«(<]?$/;

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

function isBehind({ words, gap }: Surroundings, salutations: string): boolean {
  return isOneOf(salutations, words.at(-1) ?? "") && BEHIND_SALUTATION.test(gap);
}
