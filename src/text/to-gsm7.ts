import { GSM_7_LOOK_ALIKES } from "../tables/gsm-7-look-alikes.ts";
import { NOT_GSM_7 } from "../tables/gsm-7.ts";
import { lazy } from "./lazy.ts";

/** A text for GSM-7, with a record of its changes. */
export interface Gsm7Text {
  /** The text with its replacements. */
  readonly text: string;
  /** The characters that were replaced, in the order of the text; `index` counts UTF-16 units of the input. */
  readonly replacements: readonly { readonly index: number; readonly from: string; readonly to: string }[];
  /** The characters that GSM-7 still lacks, each with its offset in the input: with one of these the text stays UCS-2. */
  readonly remaining: readonly { readonly index: number; readonly character: string }[];
}

/** A character with marks behind it, invisible characters among them, or a character outside of ASCII. */
const SUSPECT =
  /[^\u0300-\u036f\ufe0e-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff](?:[\ufe0e-\ufe0f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*[\u0300-\u036f])+|[^\n\r -_a-~]/gu;

/** Letters that only Vietnamese has: with a horn, a hook, two marks, or `a` and `y` with a dot below; composed, then decomposed. */
const VIETNAMESE =
  /[\u0309\u031b\u01a0\u01a1\u01af\u01b0\u1ea0-\u1eb7\u1eba\u1ebb\u1ebe-\u1ec9\u1ece-\u1ee3\u1ee6-\u1ef1\u1ef4-\u1ef7]|[\u0302\u0306\u00e2\u00ea\u00f4\u0103\u00c2\u00ca\u00d4\u0102][\u0300\u0301\u0303\u0323]|\u0323[\u0302\u0306]|[aA]\u0323/;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const INVISIBLE = /^[\u00ad\u180e\u200b\u2060\ufeff]$/;
const DIRECTION_MARK = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]$/;
/** Joiners and variation selectors: they change how letters of some scripts, and emoji, look. */
const JOINER = /^[\ufe0e-\ufe0f\u200c-\u200d]$/;
const casedLetter = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{Ll}\p{Lu}]`, "u"));
const noLetterNorMark = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[^\p{L}\u0300-\u036f]`, "gu"));
/** Letters and digits of ASCII in full width, or in the bold, italic and other styles of mathematics. */
const STYLED = /^[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d6a3}\u{1d7ce}-\u{1d7ff}]$/u;
/** Letters of Latin and Greek, and the signs for ohm, kelvin and angstrom, which are letters too. */
const LETTER = /^[A-Za-z\u00c0-\u024f\u0386-\u03ff\u1e00-\u1fff\u2126\u212a\u212b]/;
const LATIN_END = 0x250;
const KEYCAP = 0x20e3;

/**
 * Replaces characters that GSM-7 lacks by others that look the same: quotation marks, dashes, blanks, ellipses, bullets, ligatures, and
 * accents. A text with a letter that only Vietnamese has keeps all its accents: they are needed there. Other scripts and emoji stay too.
 *
 * ```ts
 * toGsm7("“Ça va” – garçon…").text; //=> "\"Ça va\" - garcon..."
 * toGsm7("5 ₹").remaining; //=> [{ index: 2, character: "₹" }]
 * ```
 *
 * @throws {TypeError} when `text` is no string.
 */
export function toGsm7(text: string): Gsm7Text {
  if (typeof text !== "string") throw new TypeError("toGsm7 takes a string.");
  const kept: Kept = { accents: VIETNAMESE.test(text), directionMarks: RIGHT_TO_LEFT.test(text) };
  const replacements: { index: number; from: string; to: string }[] = [];
  const remaining: { index: number; character: string }[] = [];
  let output = "";
  // Asked for the last unit of a text that grows, engines would copy all of it each time.
  let lastUnit = NaN;
  let end = 0;
  for (const { 0: from, index } of text.matchAll(SUSPECT)) {
    if (!NOT_GSM_7.test(from)) continue;
    output += text.slice(end, index);
    if (index > end) lastUnit = text.charCodeAt(index - 1);
    end = index + from.length;
    const to = replace(from, kept, lastUnit, text.charCodeAt(end));
    if (to !== from) replacements.push({ index, from, to });
    addRemaining(remaining, to === from ? from : "", index);
    output += to;
    if (to !== "") lastUnit = to.charCodeAt(to.length - 1);
  }
  return { text: output + text.slice(end), replacements, remaining };
}

/** Characters that stay, since the text needs them. */
interface Kept {
  readonly accents: boolean;
  readonly directionMarks: boolean;
}

/** Each character of the table by itself. */
const lookAlikes = /* @__PURE__ */ lazy(
  (): ReadonlyMap<string, string> =>
    new Map(GSM_7_LOOK_ALIKES.flatMap(([characters, to]) => [...characters].map((from) => [from, to] as const))),
);

/** Finds the replacement of a character: the character itself when nothing in GSM-7 looks like it. */
function replace(from: string, kept: Kept, lastUnit: number, nextUnit: number): string {
  // Without what parts them, two halves of surrogate pairs would become a character.
  if ((lastUnit & 0xfc00) === 0xd800) return from;
  if (INVISIBLE.test(from) || (DIRECTION_MARK.test(from) && !kept.directionMarks)) return "";
  if (JOINER.test(from)) {
    return !(lastUnit >= LATIN_END) && nextUnit !== KEYCAP ? "" : from;
  }
  if (kept.accents && casedLetter().test(from)) return from;
  const same = lookAlikes().get(from);
  if (same !== undefined) return same;
  if (STYLED.test(from)) return from.normalize("NFKC");
  return LETTER.test(from) ? toPlainLetter(from) : from;
}

/** Marks beyond the first few are decoration, and to put thousands into order takes Unicode's normalisation minutes. */
const MAX_MARKS = 8;

/** The letter with as much of its accents as GSM-7 has: `ǖ` is `ü`, `ç` is `c`. */
function toPlainLetter(from: string): string {
  const letter = from.replace(noLetterNorMark(), "").slice(0, MAX_MARKS);
  const composed = letter.normalize("NFC");
  // Signs stand among the letters too: ÷ has none.
  if (!NOT_GSM_7.test(composed)) return composed || from;
  const [base = "", ...marks] = letter.normalize("NFD");
  const accented = marks.map((mark) => (base + mark).normalize("NFC")).find((candidate) => !NOT_GSM_7.test(candidate));
  if (accented !== undefined) return accented;
  const plain = lookAlikes().get(base) ?? base;
  return NOT_GSM_7.test(plain) ? from : plain;
}

function addRemaining(remaining: { index: number; character: string }[], kept: string, start: number): void {
  let index = start;
  for (const character of kept) {
    if (NOT_GSM_7.test(character)) remaining.push({ index, character });
    index += character.length;
  }
}
