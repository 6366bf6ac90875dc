import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";

/** What is left of a phone number when its separators are gone. */
export interface Notation {
  /** ASCII digits. */
  readonly digits: string;
  readonly hasPlus: boolean;
  /** How many digits stand before a "(0)"; -1 when there is none. */
  readonly bracketedZeroAt: number;
}

/** A character that no notation has, and what is wrong about it. */
export interface NotationProblem {
  readonly problem: IssueDefinition;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** Takes a phone number apart that has no blanks around it; the text is short. */
export function readNotation(text: string): Notation | NotationProblem {
  const [head = ""] = HEAD.exec(text) ?? [];
  const written = text.slice(head.length);
  const offset = written.search(UNEXPECTED);
  if (offset >= 0) return findProblem(text, head.length + offset);
  const inAscii = written.replace(OTHER_DIGIT, digitValue);
  const zeroAt = inAscii.search(BRACKETED_ZERO);
  return {
    digits: removeSeparators(inAscii),
    hasPlus: PLUS_AT_END.test(head),
    bracketedZeroAt: zeroAt < 0 ? -1 : removeSeparators(inAscii.slice(0, zeroAt)).length,
  };
}

/** What may stand before the first digit. Here and below: blanks, dashes, dots and brackets, the full-width ones too. */
const HEAD = /^(?:tel:)?[\t\p{Zs}\p{Dash}.()[\]\uff0e\uff08\uff09\uff3b\uff3d]*[+\uff0b]?/iu;
const PLUS_AT_END = /[+\uff0b]$/;
const UNEXPECTED = /[^\p{Nd}\t\p{Zs}\p{Dash}.()[\]\uff0e\uff08\uff09\uff3b\uff3d]/u;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const BRACKETED_ZERO =
  /[([\uff08\uff3b][^0-9()[\]\uff08\uff09\uff3b\uff3d]*0[^0-9()[\]\uff08\uff09\uff3b\uff3d]*[)\]\uff09\uff3d]/;

function removeSeparators(text: string): string {
  return text.replace(/[^0-9]+/g, "");
}

/** Decimal digits of a script stand side by side from 0 to 9, so the number of those before it tells a digit's value. */
function digitValue(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return String(before % 10);
}

/** What the character at `offset`, which cannot be read, tells about the text. */
function findProblem(text: string, offset: number): NotationProblem {
  return { problem: classify(text.slice(0, offset), text.slice(offset)), offset };
}

function classify(before: string, rest: string): IssueDefinition {
  const digitsBefore = countDigits(before);
  if (digitsBefore >= 4 && EXTENSION.test(rest)) return phoneNumberIssues.extension;
  if (digitsBefore >= 5 && SEVERAL.test(rest) && countDigits(rest) >= 5) return phoneNumberIssues.several;
  return /^[\p{L}\p{M}]/u.test(rest) ? phoneNumberIssues.letters : phoneNumberIssues.unexpectedCharacter;
}

const EXTENSION = /^(?:;?(?:ext|extn|extension|x)|#)[\s.:=#]{0,3}\p{Nd}/iu;
const SEVERAL = /^[,;/|&+\uff0b]/;

/** Decimal digits of any script. */
export function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}
