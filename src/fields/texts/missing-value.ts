import { isAdjective } from "./adjective.ts";
import { endsInLink } from "./link.ts";
import { isOneOf, type Surroundings, toSurroundings } from "./surroundings.ts";
import { endsInLetter } from "../../text/letters.ts";
import { lazy } from "../../text/lazy.ts";

/** What JavaScript and its libraries write for a value that there is not. */
const VALUE = /undefined|Undefined|NaN|null|Invalid Date(?:Time)?|Invalid date/g;
const VALUE_QUICKLY = /ndefined|NaN|null|Invalid [Dd]/;

/** Part of a longer word, a domain, a call; another value may follow. */
const longerWord = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`^(?:(?!undefined)[\p{L}\p{M}_(]|[.-](?!NaN|undefined|null)\p{L})`, "u"),
);

/** What comes before a name: greetings, titles, and a name that is missing too. */
const SALUTATIONS =
  "hi hiya hello hey dear greetings welcome thanks you morning afternoon evening mr mrs ms miss dr sir madam null undefined " +
  "hallo tag abend liebe lieber herr frau bonjour bonsoir salut cher chère monsieur madame hola días dias tardes noches " +
  "estimado estimada querido querida señor señora olá ola prezado prezada ciao gentile caro cara chào gửi bạn anh chị " +
  "namaste नमस्ते नमस्कार प्रिय श्री halo hej merhaba привет здравствуйте";
const BEHIND_SALUTATION = /^[.,!]?[^\S\n]+$/;
const signInFront = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      String.raw`[:=#\p{Sc}]\s?["'“„«]?$|\b(?:Rs|INR|USD|EUR|GBP|VND|AED|SGD|IDR|MYR|PHP|THB|AUD|CAD|CHF)\.?\s?$`,
      "u",
    ),
);
const GERMAN_NUMBER =
  "uhr euro cent prozent grad punkt punkte punkten tor tore toren fehler problem probleme bock risiko toleranz ahnung komma " +
  "sekunden minuten stunden tage kosten und bis zu zum mal plus minus and hypothesis";

/** The offset (UTF-16 units) of the first such value where a word should stand; -1 when there is none. */
export function findMissingValue(text: string): number {
  if (!mayLackValue(text)) return -1;
  for (const { 0: value, index } of text.matchAll(VALUE)) {
    if (isMissing(value, toSurroundings(text, index, index + value.length))) return index;
  }
  return -1;
}

/** The same in HTML, where tags and `&nbsp;` stand between words. */
export function findMissingValueInHtml(html: string): number {
  return mayLackValue(html) ? findMissingValue(hideTags(html)) : -1;
}

/** The first look: whether one of the values is in the text at all. */
export function mayLackValue(text: string): boolean {
  return VALUE_QUICKLY.test(text);
}

/** Without tags, at the same offsets: those that part blocks of text become line breaks. */
function hideTags(html: string): string {
  return html
    .replace(/<[a-z/!][^<>]*>/gi, (tag) => {
      const isInline = /^<\/?(?:a|b|i|u|em|strong|span|font|small|big|mark)\b/i.test(tag);
      return (isInline ? " " : "\n").padEnd(tag.length);
    })
    .replace(/&nbsp;/gi, "      ");
}

function isMissing(value: string, around: Surroundings): boolean {
  const { before, after } = around;
  if (longerWord().test(after) || /[@\\`]$/.test(before)) return false;
  if (endsInLink(before)) return before.endsWith("=");
  if (value === "null") return isMissingNull(around);
  if (value === "Undefined") return isBehindSalutation(around);
  if (value.startsWith("Invalid")) return isMissingDate(value, around);
  return value === "NaN" ? !endsInLetter(before) && !before.endsWith("_") && !isNamed(around) : !isAdjective(around);
}

/** In German `null` is a number, so only where it can be none. */
function isMissingNull(around: Surroundings): boolean {
  const { before, nextWord } = around;
  if (endsInLetter(before) || /[\d_]$/.test(before) || isOneOf(GERMAN_NUMBER, nextWord.toLowerCase())) return false;
  return isAlone(around) || isBehindSalutation(around) || signInFront().test(before);
}

function isBehindSalutation({ words, gap }: Surroundings): boolean {
  return isOneOf(SALUTATIONS, words.at(-1) ?? "") && BEHIND_SALUTATION.test(gap);
}

/** Whether the value has a line for itself, save a mark at its end. */
function isAlone({ before, after }: Surroundings): boolean {
  return /\n[^\S\n]*$/.test(before) && /^[^\S\n]*(?:[.,!;][^\S\n]*)?(?:\n|$)/.test(after);
}

const smallLetterInFront = /* @__PURE__ */ lazy(() => new RegExp(String.raw`\p{Ll}\s$`, "u"));
const ofOrCapitalBehind = /* @__PURE__ */ lazy(() => new RegExp(String.raw`^\s(?:of\b|\p{Lu})`, "u"));
const BEFORE_PROSE = "a an the any this that every no";

/** `Invalid date` also begins a sentence of people; theirs has an article, or is a heading that goes on. */
function isMissingDate(value: string, around: Surroundings): boolean {
  const { before, after, words, isSentenceStart } = around;
  if (value.endsWith("Time")) return true;
  if (isOneOf(BEFORE_PROSE, words.at(-1) ?? "")) return false;
  if (isSentenceStart) return isAlone(around);
  return value.endsWith("date") ? smallLetterInFront().test(before) : !ofOrCapitalBehind().test(after);
}

const NAMES_A_VALUE = "the a called mean means return returns type value word term";
const DEFINES_A_VALUE = "is means stands in as value values error errors or and";

/** Whether the text speaks of NaN itself. */
function isNamed({ words, isQuotedWord, isSentenceStart, nextWord }: Surroundings): boolean {
  if (isQuotedWord || isOneOf(NAMES_A_VALUE, words.at(-1) ?? "")) return true;
  if (words.at(-1) === "is" && words.at(-2) === "what") return true;
  return isSentenceStart && isOneOf(DEFINES_A_VALUE, nextWord);
}
