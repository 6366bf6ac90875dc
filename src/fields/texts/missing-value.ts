import { lazy } from "../../text/lazy.ts";
import { isAdjective } from "./adjective.ts";
import { endsInLink } from "./link.ts";
import { isBehindFirstName, isBehindOtherScript, isBehindSalutation } from "./salutation.ts";
import { isOneOf, type Surroundings, toSurroundings } from "./surroundings.ts";

/** Words that JavaScript and its libraries write for a missing value. */
const VALUE = /undefined|Undefined|NaN|null|NULL|Invalid Date(?:Time)?|Invalid date/g;
const VALUE_QUICKLY = /ndefined|NaN|NULL|null|Invalid [Dd]/;

/** Part of a longer word, a domain, a call; another value may follow. */
const longerWord = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`^(?:(?!undefined)[\p{Script=Latin}\p{M}_(]|[.-](?!NaN|undefined|null)\p{L})`, "u"),
);

const signInFront = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      String.raw`[:=#\p{Sc}][^\S\n]*["'“„«]?$|\b(?:Rs|INR|USD|EUR|GBP|VND|AED|SGD|IDR|MYR|PHP|THB|AUD|CAD|CHF)\.?\s?$`,
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

/** The offset of an address of HTML that is such a value, `href="undefined"`; -1 when there is none. */
export function findMissingLink(html: string): number {
  return html.search(MISSING_LINK);
}

const MISSING_LINK = /\b(?:href|src)=["']?(?:undefined|null|NaN)["'\s>]/i;

/** The first look: whether one of the values is in the text at all. */
export function mayLackValue(text: string): boolean {
  return VALUE_QUICKLY.test(text);
}

function isMissing(value: string, around: Surroundings): boolean {
  const { before, after } = around;
  if (longerWord().test(after) || /[@\\`]$/.test(before)) return false;
  if (endsInLink(before)) return /[=:]$|:\/\/$/.test(before);
  if (value === "null" || value === "NULL") return isMissingNull(around);
  if (value === "Undefined") return isBehindSalutation(around);
  if (value.startsWith("Invalid")) return isMissingDate(value, around);
  if (value === "undefined") return !isAdjective(around);
  return (!latinInFront().test(before) || /\d$/.test(before)) && !isNamed(around);
}

const latinInFront = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{Script=Latin}\d_]$`, "u"));
const ENDS_GREETING = /^[^\S\n]*(?:[,!:،，！\n]|$)/;
/** The word for a person that some languages put behind the name. */
const NAME_ENDING = /^[님さ様]/;

/** `null` is a number in German, so it counts as missing only where it can be none. */
function isMissingNull(around: Surroundings): boolean {
  const { before, after, nextWord } = around;
  if (latinInFront().test(before) || isOneOf(GERMAN_NUMBER, nextWord.toLowerCase())) return false;
  if (NAME_ENDING.test(after) || isAlone(around) || isBehindSalutation(around) || signInFront().test(before))
    return true;
  return (isBehindOtherScript(around) || isBehindFirstName(around)) && ENDS_GREETING.test(after);
}

/** Returns `true` when the value has a line for itself, save a mark at its end. */
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

/** Returns `true` when the text speaks of NaN itself. */
function isNamed({ words, isQuotedWord, isSentenceStart, nextWord }: Surroundings): boolean {
  if (isQuotedWord || isOneOf(NAMES_A_VALUE, words.at(-1) ?? "")) return true;
  if (words.at(-1) === "is" && words.at(-2) === "what") return true;
  return isSentenceStart && isOneOf(DEFINES_A_VALUE, nextWord);
}
