import { endsInLink } from "./link.ts";

/** What JavaScript and its libraries write for a value that there is not. */
const VALUE = /(?:undefined)+|Undefined|NaN|null|Invalid [Dd]ate(?:Time)?/g;

const VALUE_QUICKLY = /ndefined|NaN|null|Invalid [Dd]/;

/** How much of the text around a value decides about it. */
const REACH = 80;

/** Part of a longer word, a domain, a call; another value may follow. */
const WORD_GOES_ON = /^(?:[\p{L}\p{M}_(]|[.-](?!NaN|undefined|null)\p{L})/u;

const SALUTATION =
  /(?:^|[^\p{L}])(?:hi|hiya|hello|hey|dear|greetings|welcome|thanks|thank you|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|lieber?|herr|frau|bonjour|bonsoir|salut|cher|ch[eè]re|m(?:onsieur|adame)|hola|buen[ao]s (?:d[ií]as|tardes|noches)|estimad[oa]|querid[oa]|ol[aá]|prezad[oa]|ciao|gentile|car[oa]|xin chào|chào(?: (?:bạn|anh|chị))?|kính (?:gửi|chào)|namaste|नमस्ते|नमस्कार|प्रिय|श्री|mr|mrs|ms|miss|dr|sir|madam|hej|halo|merhaba|привет|здравствуйте|null|undefined)[.,!]?\s+$/iu;
const BEHIND_A_SIGN =
  /[:=#\p{Sc}]\s?["'“„«]?$|\b(?:Rs|INR|USD|EUR|GBP|VND|AED|SGD|IDR|MYR|PHP|THB|AUD|CAD|CHF)\.?\s?$/u;
const GERMAN_NUMBER =
  /^\s(?:Uhr|Euro|Cent|Prozent|Grad|Punkte?n?|Tore?n?|Fehler|Probleme?|Bock|Risiko|Toleranz|Ahnung|Komma|Sekunden|Minuten|Stunden|Tage|Kosten|und|bis|zu|zum|mal|plus|minus|and|hypothesis)\b/;

/** The offset (UTF-16 units) of the first such value where a word should stand; -1 when there is none. */
export function findMissingValue(text: string): number {
  if (!mayLackValue(text)) return -1;
  for (const { 0: value, index } of text.matchAll(VALUE)) {
    const end = index + value.length;
    const before = (index <= REACH ? "\n" : "") + text.slice(Math.max(0, index - REACH), index);
    if (isMissing(value, before, text.slice(end, end + REACH))) return index;
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
function hideTags(text: string): string {
  return text
    .replace(/<(?:[a-z!]|\/[a-z])[^<>]*>/gi, (tag) => {
      const isInline = /^<\/?(?:a|b|i|u|em|strong|span|font|small|big|mark)\b/i.test(tag);
      return (isInline ? " " : "\n").padEnd(tag.length);
    })
    .replace(/&nbsp;/gi, "      ");
}

function isMissing(value: string, before: string, after: string): boolean {
  if (WORD_GOES_ON.test(after) || /[@\\`]$/.test(before)) return false;
  if (endsInLink(before)) return before.endsWith("=");
  if (value === "null") return isMissingNull(before, after);
  if (value === "Undefined") return SALUTATION.test(before);
  if (value.startsWith("Invalid")) return isMissingDate(value, before, after);
  if (value === "NaN") return !/[\p{L}\p{M}_]$/u.test(before) && !isNamed(before, after);
  return !isAdjective(before, after);
}

/** In German `null` is a number, so only where it can be none. */
function isMissingNull(before: string, after: string): boolean {
  if (/[\p{L}\p{M}\d_]$/u.test(before) || GERMAN_NUMBER.test(after)) return false;
  const isAlone = ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
  return isAlone || SALUTATION.test(before) || BEHIND_A_SIGN.test(before);
}

const ALONE_BEFORE = /\n[^\S\n]*$/;
const ALONE_AFTER = /^[^\S\n]*(?:[.,!;][^\S\n]*)?(?:\n|$)/;
const SENTENCE_START = /[.!?\n][^\S\n]*$/;

/** `Invalid date` also begins a sentence of people; theirs has an article, or is a heading that goes on. */
function isMissingDate(value: string, before: string, after: string): boolean {
  if (value.endsWith("Time")) return true;
  if (/\b(?:an?|the|any|this|that|every|no)\s$/i.test(before)) return false;
  if (SENTENCE_START.test(before)) return ALONE_BEFORE.test(before) && ALONE_AFTER.test(after);
  return value.endsWith("date") ? /\p{Ll}\s$/u.test(before) : !/^\s(?:of\b|\p{Lu})/u.test(after);
}

const QUOTED_WORD =
  /\b(?:words?|terms?|values?|says?|said|shows?|called|means?|reads?|type|property|error)\s["'“‘«„]$/i;

/** Whether the text speaks of NaN itself. */
function isNamed(before: string, after: string): boolean {
  if (QUOTED_WORD.test(before) || /\b(?:what is|what's|the|called|means?|returns?|type|value)\s$/i.test(before))
    return true;
  return SENTENCE_START.test(before) && /^\s(?:is|means|stands|in|as|values?|errors?|or|and)\b/.test(after);
}

const QUALIFIED =
  /\b(?:an|very|so|too|more|most|quite|rather|not|still|yet|currently|mathematically|technically|legally|formally|otherwise|previously|largely|(?:is|are|was|were|be|been) left|leaves?|leaving|remains?|remained|stays?|stayed|seems?|becomes?|became|it|them|\w{1,9}thing|or|and|but|null)\s+$|\bleav\w{1,3}\b[^.!?\n]*\s$/i;
const DESCRIBED = /\b(?:is|are|was|were|be|been|being)\s+$/i;
/** What a message tells its reader of, where a value is more likely than the word. */
const TOLD_TO_READER =
  /\byour\b|\b(?:otp|code|pin|password|balance|amount|total|price|bill|order|booking|ticket|appointment|delivery|invoice|number|id|name|date|time|points|due)\s+\w+\s+$/i;
const BEFORE_A_NOUN =
  /\b(?:the|any|some|its|their|this|that|these|those|no|every|each|such|his|her|our|of|for|with|under|without|into|through|to|from|in|on|over|by|at)\s+$/i;
const NO_NOUN =
  /^\s(?:is|are|was|were|has|have|had|will|would|can|at|on|in|by|for|from|to|and|or|of|with|your?|the|an?|today|tomorrow|now|please|team|before|after|until|via|within|just|sent|wants?|[a-z]{2,20}ed|[a-z]{2,20}ing)\b/;

/** Whether `undefined` is the English adjective: `an undefined period`, `division by zero is undefined`. */
function isAdjective(before: string, after: string): boolean {
  if (QUOTED_WORD.test(before) || QUALIFIED.test(before)) return true;
  if (DESCRIBED.test(before)) return !TOLD_TO_READER.test(before);
  const isBeforeWord = /^\s\p{Ll}/u.test(after);
  if (SENTENCE_START.test(before)) return isBeforeWord && (/^\sin\b/.test(after) || !NO_NOUN.test(after));
  return BEFORE_A_NOUN.test(before) && isBeforeWord && !NO_NOUN.test(after);
}
