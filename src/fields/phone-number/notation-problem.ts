import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { readCallingCode } from "./read-international.ts";

/** A character that no notation has, and what is wrong about it. */
export interface NotationProblem {
  readonly problem: IssueDefinition;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** What is wrong about the characters of a text behind what may stand before its first digit; `undefined` when they are right. */
export function findNotationProblem(text: string, start: number): NotationProblem | undefined {
  const offset = text.slice(start).search(UNEXPECTED);
  if (offset >= 0) {
    return { problem: classify(text.slice(0, start + offset), text.slice(start + offset)), offset: start + offset };
  }
  const firstSlash = text.slice(start).search(SLASH);
  if (firstSlash < 0) return undefined;
  const lastSlash = Math.max(text.lastIndexOf("/"), text.lastIndexOf("\uff0f"));
  const isFirstBetween = countDigits(text.slice(start, start + firstSlash)) > 0;
  if (isFirstBetween && countDigits(text.slice(lastSlash)) > 0) return undefined;
  return { problem: phoneNumberIssues.unexpectedCharacter, offset: isFirstBetween ? lastSlash : start + firstSlash };
}

/** Anything but digits, blanks, dashes, dots, slashes and brackets. */
const UNEXPECTED = /[^\p{Nd}\t\p{Zs}\p{Dash}\u30fc./()[\]\uff0e\uff0f\uff08\uff09\uff3b\uff3d]/u;
const SLASH = /[/\uff0f]/;

/** What the character that cannot be read tells about the text. */
function classify(before: string, rest: string): IssueDefinition {
  const digitsBefore = countDigits(before);
  if (digitsBefore >= 4 && (EXTENSION.test(rest) || PAUSE.test(rest))) return phoneNumberIssues.extension;
  if (PARAMETER.test(rest)) return phoneNumberIssues.unexpectedCharacter;
  const digitsBehind = countDigits(rest);
  if (SEPARATOR.test(rest) && digitsBefore >= 5 && digitsBehind >= 5) return phoneNumberIssues.several;
  if (isSameCode(before, rest)) return phoneNumberIssues.repeatedCountryCode;
  if (!/^[\p{L}\p{M}]/u.test(rest)) return phoneNumberIssues.unexpectedCharacter;
  // A word between two numbers, "or" in any language.
  const isBetween = digitsBefore >= MIN_DIGITS && digitsBehind >= MIN_DIGITS;
  return isBetween ? phoneNumberIssues.several : phoneNumberIssues.letters;
}

/** Whether a country code stands before a second plus and behind it. */
function isSameCode(before: string, rest: string): boolean {
  const code = onlyDigits(before);
  const isCode = code !== "" && String(readCallingCode(code)) === code;
  return isCode && /^[+\uff0b]/.test(rest) && onlyDigits(rest).startsWith(code);
}

function onlyDigits(text: string): string {
  return text.replace(/\P{Nd}+/gu, "");
}

/** As libphonenumber knows them, and the subaddress of RFC 3966. */
const EXTENSION =
  /^[,;\t\p{Zs}]{0,4}(?:(?:e?xt|extn|extension|extensi\u00f3n|isub|x|\uff58|int|\u0434\u043e\u0431|anexo|poste|ramal)[\t\p{Zs}.:=#-]{0,3}|[#\uff03][\t\p{Zs}]{0,3})\p{Nd}/iu;
/** What a telephone dials after a pause. */
const PAUSE = /^(?:,{2,}|,\p{Nd}+#)/u;
const PARAMETER = /^;[a-z-]+=/i;
const SEPARATOR = /^[,;|&+\uff0b\uff0c\uff1b\u3001]/;

/** Fewer are no number that a message could reach. */
const MIN_DIGITS = 7;

/** Decimal digits of any script. */
export function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

/** Whether several lines hold a number each, as a cell of a spreadsheet does. */
export function hasSeveralLines(text: string): boolean {
  return text.split(/[\n-\r\x85\u2028\u2029]+/).filter((line) => countDigits(line) >= MIN_DIGITS).length > 1;
}
