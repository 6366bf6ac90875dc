/**
 * Regular expressions for JSON Schema. They keep to what ECMAScript, RE2, Rust, Java and Python share: no look-around, no
 * Unicode properties, and of escapes `\xHH` only. What needs a look ahead is a second pattern beside the first.
 */
import { findCallingCode } from "../../src/fields/phone-number/numbering-plans.ts";
import {
  ADDRESS_MAX_OCTETS,
  DOMAIN_LABEL_MAX_OCTETS,
  LOCAL_PART_MAX_OCTETS,
} from "../../src/tables/email-address-limits.ts";
import { E164_MAX_DIGITS } from "../../src/tables/limits.ts";

const LAST_CODE_POINT = 0xffff;
const MAX_CALLING_CODE = 999;

/** C0 and C1 controls, and DEL. */
const CONTROLS = `${range(0x00, 0x1f)}${range(0x7f, 0x9f)}`;

/** The separators of lines and paragraphs. They must not stand between slashes, as generators write patterns: use it under `not` only. */
export const LINE_SEPARATORS: string = `[${String.fromCodePoint(0x2028, 0x2029)}]`;

/** The controls that no text of several lines may hold: all but tab, LF and CR. */
const TEXT_CONTROLS = `${range(0x00, 0x08)}${range(0x0b, 0x0c)}${range(0x0e, 0x1f)}${range(0x7f, 0x9f)}`;

/** Tab and Unicode category Zs. */
const BLANKS: string = listCodePoints(/[\t\p{Zs}]/u);
const BLANKS_IN_LINE = BLANKS.replace("\\x09", "");

/**
 * Characters that no reader would see: White_Space, Default_Ignorable_Code_Point, blank Braille. Generated validators leave out the flag `u`, so
 * nothing beyond U+FFFF may stand in a class.
 */
const INVISIBLE: string = listCodePoints(/[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u);

/** A text in which nothing is visible. Under `not` only, for its separators of lines. */
export const NO_TEXT = `^[${INVISIBLE}${String.fromCodePoint(0x2028, 0x2029)}]*$`;

/** A text in which something is visible: what is invisible, then something visible, then anything. One way to match, so linear. */
export const TEXT: string = visibleText(TEXT_CONTROLS);

/** The same on one line. */
export const LINE: string = visibleText(CONTROLS);

/** Any text, also an empty one. */
export const ANY_TEXT = `^[^${TEXT_CONTROLS}]*$`;

/** A line without blanks at its ends. */
export const TRIMMED_LINE = `^[^${BLANKS}${CONTROLS}](?:[^${CONTROLS}]*[^${BLANKS}${CONTROLS}])?$`;

/** A text with more than blanks, and without NUL. */
export const FILE_TEXT = `^[${BLANKS}]*[^${BLANKS}\\x00][^\\x00]*$`;

/** Neither controls, nor what changes the writing direction, nor parts of a path, nor quotation marks. */
const NOT_IN_NAME = `${CONTROLS}${range(0x61c, 0x61c)}${range(0x200e, 0x200f)}${range(0x202a, 0x202e)}${range(0x2066, 0x2069)}"/\\\\`;

/** A file name: not `.`, `..` or blanks only, and no dash in front. */
export const FILE_NAME = `^(?:${[
  `[${BLANKS_IN_LINE}]+[^${BLANKS}${NOT_IN_NAME}][^${NOT_IN_NAME}]*`,
  `[^${BLANKS}${NOT_IN_NAME}.-][^${NOT_IN_NAME}]*`,
  `\\.[^${NOT_IN_NAME}.][^${NOT_IN_NAME}]*`,
  `\\.\\.[^${NOT_IN_NAME}]+`,
].join("|")})$`;

/** Digits, country code first. Which lengths a country has is no matter of a pattern: plans move. */
export const PHONE_NUMBER = `^[1-9][0-9]{${minPhoneDigits() - 1},${E164_MAX_DIGITS - 1}}$`;

const ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]";
const LABEL = `[a-z0-9](?:[a-z0-9-]{0,${DOMAIN_LABEL_MAX_OCTETS - 2}}[a-z0-9])?`;
const ADDRESS = `${ATEXT}+(?:\\.${ATEXT}+)*@${LABEL}(?:\\.${LABEL})+`;

/** One address. */
export const EMAIL_ADDRESS = `^${ADDRESS}$`;

/** Several, with comma and space between them. */
export const EMAIL_ADDRESSES = `^${ADDRESS}(?:, ${ADDRESS})*$`;

/** Patterns that no address has, alone or in a list: a last label of digits only, and a local part or a whole that is too long. */
export const NO_EMAIL_ADDRESS: readonly string[] = [
  "\\.[0-9]+(?:,|$)",
  `(?:^| )[^ @]{${LOCAL_PART_MAX_OCTETS + 1}}`,
  `(?:^| )[^ ,]{${ADDRESS_MAX_OCTETS + 1}}`,
];

/** RFC 3339 with capital letters, without fractions, leap seconds and `-00:00`, with offsets up to 18:00; only dates that exist. */
export const TIMESTAMP = `^(?:${dates().join("|")})T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:${offsets().join("|")})$`;

/** An extension without its dot. */
export const FILE_TYPE = "^[a-z0-9][a-z0-9_+-]{0,31}$";

/** RFC 4648, 4, with zero pad bits. Without a group for each four characters, which some engines cannot repeat millions of times. */
export const BASE64 = "^[A-Za-z0-9+/]+(?:[A-Za-z0-9+/]|[AQgw]==|[AEIMQUYcgkosw048]=)$";

/** `controls` are no part of it. */
function visibleText(controls: string): string {
  const expression = new RegExp(`[${controls}]`);
  const allowed = listCodePoints(
    /[\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/u,
    (text) => !expression.test(text),
  );
  return `^[${allowed}]*[^${INVISIBLE}${controls}][^${controls}]*$`;
}

function dates(): string[] {
  const leapYears = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  return [
    "[0-9]{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])",
    "[0-9]{4}-(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
    "[0-9]{4}-02-(?:0[1-9]|1[0-9]|2[0-8])",
    `${leapYears}-02-29`,
  ];
}

function offsets(): string[] {
  return ["Z", "[+-](?:0[1-9]|1[0-7]):[0-5][0-9]", "[+-]18:00", "\\+00:[0-5][0-9]", "-00:(?:0[1-9]|[1-5][0-9])"];
}

/** Digits of the shortest number that any numbering plan has, the calling code included. */
function minPhoneDigits(): number {
  const digits = Array.from({ length: MAX_CALLING_CODE }, (_, index) => {
    const lengths = findCallingCode(index + 1)?.lengths ?? 0;
    return lengths === 0 ? E164_MAX_DIGITS : String(index + 1).length + Math.log2(lengths & -lengths);
  });
  return Math.min(...digits);
}

/** The code points that match, as they stand in a class; without the separators of lines, see above. */
function listCodePoints(expression: RegExp, isWanted = (_text: string): boolean => true): string {
  let list = "";
  let first = -1;
  for (let codePoint = 0; codePoint <= LAST_CODE_POINT + 1; codePoint++) {
    const text = String.fromCodePoint(codePoint);
    const isSeparator = codePoint === 0x2028 || codePoint === 0x2029;
    const isIn = codePoint <= LAST_CODE_POINT && !isSeparator && expression.test(text) && isWanted(text);
    if (isIn && first < 0) first = codePoint;
    if (isIn || first < 0) continue;
    list += range(first, codePoint - 1);
    first = -1;
  }
  return list;
}

function range(first: number, last: number): string {
  const [from, to] = [writeCodePoint(first), writeCodePoint(last)];
  if (first === last) return from;
  return last === first + 1 ? from + to : `${from}-${to}`;
}

/** Generators put patterns between slashes, where no line may end. */
function writeCodePoint(codePoint: number): string {
  const isControl = codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f);
  return isControl ? `\\x${codePoint.toString(16).padStart(2, "0")}` : String.fromCodePoint(codePoint);
}
