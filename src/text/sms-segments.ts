import { GSM_7_EXTENDED, NOT_GSM_7 } from "../tables/gsm-7.ts";
import { GSM_7_UNITS, UCS_2_UNITS } from "../tables/limits.ts";

const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;

/** The encoding of an SMS (3GPP TS 23.038). */
export type SmsEncoding = "GSM-7" | "UCS-2";

/** The encoding of a text as SMS, and its length in units and segments. */
export interface SmsMeasure {
  /** The alphabet: UCS-2 as soon as GSM-7 lacks a character. */
  readonly encoding: SmsEncoding;
  /** The length of the text in septets (GSM-7) or UTF-16 units (UCS-2). */
  readonly units: number;
  /** The number of SMS that the text takes; at least 1. */
  readonly segments: number;
  /** The number of units that still fit into the last segment. */
  readonly unitsLeft: number;
  /** The characters that force UCS-2: each one outside GSM-7, with its offset in UTF-16 units. */
  readonly unicodeCharacters: readonly { readonly index: number; readonly character: string }[];
}

/**
 * Counts the SMS that a text takes, by 3GPP TS 23.038: GSM-7 has 160 septets, 153 a part when there are several; UCS-2 has 70 and 67 UTF-16
 * units. An extension character (two septets) or a surrogate pair is never split between two parts.
 *
 * ```ts
 * measureSms("Pay 5€").units; //=> 7
 * measureSms("привет").unitsLeft; //=> 64
 * ```
 *
 * @throws {TypeError} when `text` is no string.
 */
export function measureSms(text: string): SmsMeasure {
  if (typeof text !== "string") throw new TypeError("measureSms takes a string.");
  const encoding = NOT_GSM_7.test(text) ? "UCS-2" : "GSM-7";
  const unicodeCharacters = encoding === "GSM-7" ? [] : findUnicodeCharacters(text);
  return { encoding, ...countSegments(text, encoding), unicodeCharacters };
}

/** The counts alone, for who knows the encoding already. */
export function countSegments(
  text: string,
  encoding: SmsEncoding,
): Pick<SmsMeasure, "units" | "segments" | "unitsLeft"> {
  const isGsm7 = encoding === "GSM-7";
  const limits = isGsm7 ? GSM_7_UNITS : UCS_2_UNITS;
  // Only where a character has two units can a part end before it is full.
  const isEven = isGsm7 ? !GSM_7_EXTENDED.test(text) : text.length <= limits.single || !SURROGATE_PAIR.test(text);
  if (isEven) return countEvenly(text.length, limits);
  return isGsm7 ? countGsm7(text) : countUcs2(text);
}

/** The counts of units of which none belongs to another. */
export function countEvenly(units: number, { single, part }: UnitLimits): ReturnType<typeof countSegments> {
  if (units <= single) return { units, segments: 1, unitsLeft: single - units };
  const segments = Math.ceil(units / part);
  return { units, segments, unitsLeft: segments * part - units };
}

/** Goes through all characters, since those of the extension table take two septets. */
function countGsm7(text: string): ReturnType<typeof countSegments> {
  let units = 0;
  let segments = 1;
  let unitsInPart = 0;
  for (let index = 0; index < text.length; index++) {
    const septets = isExtended(text.charCodeAt(index)) ? 2 : 1;
    units += septets;
    unitsInPart += septets;
    if (unitsInPart <= GSM_7_UNITS.part) continue;
    segments++;
    unitsInPart = septets;
  }
  if (units <= GSM_7_UNITS.single) return countEvenly(units, GSM_7_UNITS);
  return { units, segments, unitsLeft: GSM_7_UNITS.part - unitsInPart };
}

/**
 * Returns `true` when the unit is a character of the extension table: `GSM_7_EXTENDED`, without the cost of an expression per character.
 */
function isExtended(unit: number): boolean {
  return (unit >= 0x5b && unit <= 0x5e) || (unit >= 0x7b && unit <= 0x7e) || unit === 0x20ac || unit === 0x0c;
}

/** Looks at the end of each part alone: one that would split a surrogate pair has a unit less. */
function countUcs2(text: string): ReturnType<typeof countSegments> {
  const { part } = UCS_2_UNITS;
  let segments = 1;
  let start = 0;
  while (text.length - start > part) {
    start += isSurrogatePair(text, start + part - 1) ? part - 1 : part;
    segments++;
  }
  return { units: text.length, segments, unitsLeft: part - (text.length - start) };
}

interface UnitLimits {
  readonly single: number;
  readonly part: number;
}

function isSurrogatePair(text: string, index: number): boolean {
  return isSurrogate(text, index, 0xd800) && isSurrogate(text, index + 1, 0xdc00);
}

/** Returns `true` when the unit is one of the 1,024 surrogates from `first`. */
function isSurrogate(text: string, index: number, first: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === first;
}

function findUnicodeCharacters(text: string): { index: number; character: string }[] {
  const found: { index: number; character: string }[] = [];
  let index = 0;
  for (const character of text) {
    if (NOT_GSM_7.test(character)) found.push({ index, character });
    index += character.length;
  }
  return found;
}
