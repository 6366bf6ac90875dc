import type { IssueDefinition } from "../../issues/issue.ts";
import { phoneNumberIssues } from "../../issues/phone-number-issues.ts";

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

/** Takes a phone number apart that has no blanks around it. */
export function readNotation(text: string): Notation | NotationProblem {
  let digits = "";
  let hasPlus = false;
  let bracketAt = -1;
  let bracketedZeroAt = -1;
  for (let offset = TEL_SCHEME.test(text) ? 4 : 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit >= 0x30 && unit <= 0x39) digits += text[offset];
    else if (unit === 0x20 || unit === 0x2d || unit === 0x2e) continue;
    else if (unit === 0x2b || unit === 0xff0b) {
      if (hasPlus || digits !== "") return findProblem(text, offset);
      hasPlus = true;
    } else if (OPENING.includes(text.charAt(offset))) bracketAt = digits.length;
    else if (CLOSING.includes(text.charAt(offset))) {
      const isZero = bracketAt > 0 && bracketAt === digits.length - 1 && digits.endsWith("0");
      if (isZero && bracketedZeroAt < 0) bracketedZeroAt = bracketAt;
      bracketAt = -1;
    } else if (!SEPARATOR.test(text.charAt(offset))) {
      const character = String.fromCodePoint(text.codePointAt(offset) ?? unit);
      if (!DECIMAL_DIGIT.test(character)) return findProblem(text, offset);
      digits += digitValue(character);
      offset += character.length - 1;
    }
  }
  return digits === "" ? { problem: phoneNumberIssues.noDigits, offset: 0 } : { digits, hasPlus, bracketedZeroAt };
}

const TEL_SCHEME = /^tel:/i;
const OPENING = "([\uff08\uff3b";
const CLOSING = ")]\uff09\uff3d";
/** Blanks, dashes and dots. */
const SEPARATOR = /[\t\p{Zs}\p{Dash}.\uff0e]/u;
const DECIMAL_DIGIT = /^\p{Nd}$/u;

/** Decimal digits of a script stand side by side from 0 to 9, so the number of those before it tells a digit's value. */
function digitValue(character: string): number {
  const codePoint = character.codePointAt(0) ?? 0;
  let before = 0;
  while (DECIMAL_DIGIT.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}

/** What the character at `offset`, which cannot be read, tells about the text. */
function findProblem(text: string, offset: number): NotationProblem {
  return { problem: classify(text.slice(0, offset), text.slice(offset)), offset };
}

function classify(before: string, rest: string): IssueDefinition {
  const digitsBefore = countDigits(before);
  if (digitsBefore >= 4 && EXTENSION.test(rest)) return phoneNumberIssues.extension;
  if (SEVERAL.test(rest) && digitsBefore >= 5 && countDigits(rest) >= 5) return phoneNumberIssues.several;
  if (/^[+\uff0b]/.test(rest)) return phoneNumberIssues.misplacedPlus;
  if (rest.startsWith(";") && TEL_SCHEME.test(before)) return phoneNumberIssues.telParameters;
  if (/^\p{Cf}/u.test(rest)) return phoneNumberIssues.invisibleCharacter;
  if (/^[\p{L}\p{M}]/u.test(rest)) return phoneNumberIssues.letters;
  return phoneNumberIssues.unexpectedCharacter;
}

const EXTENSION = /^(?:;?(?:ext|extn|extension|x)|#)[\s.:=#]{0,3}\p{Nd}/iu;
const SEVERAL = /^[,;/|&+\uff0b]/;

/** Decimal digits of any script. */
export function countDigits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}
