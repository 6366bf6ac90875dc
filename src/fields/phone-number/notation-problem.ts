import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { LINE_BREAK } from "../../text/control-characters.ts";
import { endsInLetter } from "../../text/letters.ts";
import { countDigits, toPlainText } from "./plain-text.ts";
import { readCallingCode } from "./read-international.ts";

/** A character that no notation has, and what is wrong about it. */
export interface NotationProblem {
  readonly problem: IssueDefinition;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/**
 * Finds the first character that a phone number cannot have, behind the prefix that may stand before its first digit. Returns `undefined`
 * when all are right.
 */
export function findNotationProblem(text: string, start: number): NotationProblem | undefined {
  const unexpected = text.slice(start).search(/[^0-9 \-./()[\]]/);
  if (unexpected >= 0) {
    const offset = start + unexpected;
    return { problem: classify(text.slice(0, offset), text.slice(offset)), offset };
  }
  const slash = findOuterSlash(text, start);
  return slash < 0 ? undefined : { problem: phoneNumberIssues.unexpectedCharacter, offset: slash };
}

/** The offset of a slash that no digit stands before, or none behind; -1 when there is none. */
function findOuterSlash(text: string, start: number): number {
  const first = text.indexOf("/", start);
  if (first < 0 || countDigits(text.slice(start, first)) === 0) return first;
  const last = text.lastIndexOf("/");
  return countDigits(text.slice(last)) === 0 ? last : -1;
}

/** Fewer are no number that a message could reach. */
const MIN_DIGITS = 7;
/** More are no one number (E.164). */
const MAX_DIGITS = 15;

/** Names the fault that the unreadable character shows. */
function classify(before: string, rest: string): IssueDefinition {
  const digitsBefore = countDigits(before);
  if (digitsBefore >= 4 && (EXTENSION.test(rest) || PAUSE.test(rest))) return phoneNumberIssues.extension;
  if (PARAMETER.test(rest)) return phoneNumberIssues.unexpectedCharacter;
  const digitsBehind = countDigits(rest);
  if (SEPARATOR.test(rest) && digitsBefore >= 5 && digitsBehind >= 5) return phoneNumberIssues.several;
  const isBetween = digitsBefore >= MIN_DIGITS && digitsBehind >= MIN_DIGITS;
  if (isBetween && digitsBefore + digitsBehind > MAX_DIGITS) return phoneNumberIssues.several;
  if (isSameCode(before, rest)) return phoneNumberIssues.repeatedCountryCode;
  if (!endsInLetter(String.fromCodePoint(rest.codePointAt(0) ?? 0))) return phoneNumberIssues.unexpectedCharacter;
  // A word between two numbers, "or" in any language.
  return isBetween ? phoneNumberIssues.several : phoneNumberIssues.letters;
}

/** Extensions as libphonenumber knows them, and the subaddress of RFC 3966. */
const EXTENSION =
  /^[,; ]{0,4}(?:(?:e?xt|extn|extension|extensi\u00f3n|isub|x|int|\u0434\u043e\u0431|anexo|poste|ramal|durchwahl|dw|wew|dahili|toestel|linka|[\u5185\u5167][\u7ebf\u7dda]|\u5206[\u673a\u6a5f]|[\u8f6c\u8f49])[ .:=#-]{0,3}|# {0,3})[0-9]/i;
/** Digits that a telephone dials after a pause. */
const PAUSE = /^(?:,,|,[0-9]+#)/;
const PARAMETER = /^;[a-z-]+=/i;
const SEPARATOR = /^[,;|&+\\\u060c\u061b\u3001]/;

/** Returns `true` when the same country code stands before a second plus and behind it. */
function isSameCode(before: string, rest: string): boolean {
  const code = before.replace(/[^0-9]+/g, "");
  const isCode = code !== "" && String(readCallingCode(code)) === code;
  return isCode && rest.startsWith("+") && rest.replace(/[^0-9]+/g, "").startsWith(code);
}

/** Returns `true` when several lines hold a number each, as a cell of a spreadsheet does. */
export function hasSeveralLines(text: string): boolean {
  if (!LINE_BREAK.test(text)) return false;
  return text.split(LINE_BREAK).filter((line) => countDigits(toPlainText(line)) >= MIN_DIGITS).length > 1;
}
