import { isAdjective } from "./adjective.ts";
import { endsInLink } from "./link.ts";
import { isBehindFirstName, isBehindOtherScript, isBehindSalutation } from "./salutation.ts";
import { toSurroundings, type Surroundings, wordSet } from "./surroundings.ts";

/** Words that JavaScript and its libraries write for a missing value. */
const VALUE = /undefined|Undefined|NaN|null|NULL|Invalid Date(?:Time)?|Invalid date/g;
const VALUE_QUICKLY = /ndefined|NaN|NULL|null|Invalid [Dd]/;

/** Part of a longer word, a domain, a call; another value may follow. */
const WORD_GOES_ON = /^(?:(?!undefined)[\p{Script=Latin}\p{M}_(]|[.-](?!NaN|undefined|null)\p{L})/u;

const BEHIND_A_SIGN =
  /[:=#\p{Sc}][^\S\n]*["'“„«]?$|\b(?:Rs|INR|USD|EUR|GBP|VND|AED|SGD|IDR|MYR|PHP|THB|AUD|CAD|CHF)\.?\s?$/u;
const GERMAN_NUMBER: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "uhr euro cent prozent grad punkt punkte punkten tor tore toren fehler problem probleme bock risiko toleranz ahnung komma " +
    "sekunden minuten stunden tage kosten und bis zu zum mal plus minus and hypothesis",
);

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

/** Hides the tags of HTML and keeps all offsets: tags that part blocks of text become line breaks. */
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
  if (WORD_GOES_ON.test(after) || /[@\\`]$/.test(before)) return false;
  if (endsInLink(before)) return before.endsWith("=");
  if (value === "null" || value === "NULL") return isMissingNull(around);
  if (value === "Undefined") return isBehindSalutation(around);
  if (value.startsWith("Invalid")) return isMissingDate(value, around);
  return value === "NaN" ? !/[\p{L}\p{M}_]$/u.test(before) && !isNamed(around) : !isAdjective(around);
}

const ENDS_GREETING = /^[^\S\n]*(?:[,!:،，\n]|$)/;

/** `null` is a number in German, so it counts as missing only where it can be none. */
function isMissingNull(around: Surroundings): boolean {
  const { before, after, nextWord } = around;
  if (/[\p{Script=Latin}\d_]$/u.test(before) || GERMAN_NUMBER.has(nextWord.toLowerCase())) return false;
  if (isAlone(around) || isBehindSalutation(around) || BEHIND_A_SIGN.test(before)) return true;
  return isBehindOtherScript(around) || (isBehindFirstName(around) && ENDS_GREETING.test(after));
}

/** Returns `true` when the value has a line for itself, save a mark at its end. */
function isAlone({ before, after }: Surroundings): boolean {
  return /\n[^\S\n]*$/.test(before) && /^[^\S\n]*(?:[.,!;][^\S\n]*)?(?:\n|$)/.test(after);
}

const BEFORE_PROSE: ReadonlySet<string> = /* @__PURE__ */ wordSet("a an the any this that every no");

/** `Invalid date` also begins a sentence of people; theirs has an article, or is a heading that goes on. */
function isMissingDate(value: string, around: Surroundings): boolean {
  const { before, after, words, isSentenceStart } = around;
  if (value.endsWith("Time")) return true;
  if (BEFORE_PROSE.has(words.at(-1) ?? "")) return false;
  if (isSentenceStart) return isAlone(around);
  return value.endsWith("date") ? /\p{Ll}\s$/u.test(before) : !/^\s(?:of\b|\p{Lu})/u.test(after);
}

const NAMES_A_VALUE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the a called mean means return returns type value word term",
);
const DEFINES_A_VALUE: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "is means stands in as value values error errors or and",
);

/** Returns `true` when the text speaks of NaN itself. */
function isNamed({ words, isQuotedWord, isSentenceStart, nextWord }: Surroundings): boolean {
  if (isQuotedWord || NAMES_A_VALUE.has(words.at(-1) ?? "")) return true;
  if (words.at(-1) === "is" && words.at(-2) === "what") return true;
  return isSentenceStart && DEFINES_A_VALUE.has(nextWord);
}
