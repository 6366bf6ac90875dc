import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { type CallingCode, cutTrunk, findCallingCode, hasLength } from "./numbering-plans.ts";

/** A number in its canonical form, or what is wrong. */
export type Reading = string | IssueDefinition;

const MAX_CALLING_CODE_DIGITS = 3;

/** Reads digits that begin with the country code; `bracketedZeroAt` digits before a "(0)", negative for none. */
export function readInternational(digits: string, bracketedZeroAt = -1): Reading {
  const code = readCallingCode(digits);
  const callingCode = findCallingCode(code);
  if (callingCode === undefined) return phoneNumberIssues.unknownCountryCode;
  const start = countCodeDigits(code);
  const isZeroDropped = bracketedZeroAt === start && !callingCode.startsWithZero;
  const national = digits.slice(isZeroDropped ? start + 1 : start);
  if (hasKeptTrunk(callingCode, national)) return phoneNumberIssues.keptTrunkPrefix;
  if (!hasLength(callingCode.lengths, national.length)) return phoneNumberIssues.impossibleLength;
  return isZeroDropped ? code + national : digits;
}

/** Whether digits that begin with a country code have a length possible there, whatever they are. */
export function hasPossibleLength(digits: string): boolean {
  const code = readCallingCode(digits);
  return hasLength(findCallingCode(code)?.lengths ?? 0, digits.length - countCodeDigits(code));
}

/** Whether digits alone read as a mobile number of a country with another calling code. */
export function readsAsForeignMobile(digits: string, ownCallingCode: string): boolean {
  const code = readCallingCode(digits);
  const callingCode = findCallingCode(code);
  return (
    callingCode !== undefined &&
    code !== Number(ownCallingCode) &&
    hasLength(callingCode.mobileLengths, digits.length - countCodeDigits(code)) &&
    !beginsWithTrunk(callingCode, digits.slice(countCodeDigits(code)))
  );
}

/** The calling code, as a number, that a text begins with; 0 when it is none. */
export function readCallingCode(text: string): number {
  let code = 0;
  for (let index = 0; index < MAX_CALLING_CODE_DIGITS; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    // NaN, behind the end, is none either.
    if (!(digit >= (index === 0 ? 1 : 0) && digit <= 9)) return 0;
    code = code * 10 + digit;
    if (findCallingCode(code) !== undefined) return code;
  }
  return 0;
}

export function countCodeDigits(code: number): number {
  return code < 10 ? 1 : code < 100 ? 2 : 3;
}

/** Whether a trunk prefix stands where none can, before a number that is possible without it. */
function hasKeptTrunk({ keptTrunks, lengths }: CallingCode, national: string): boolean {
  return cutTrunk(national, keptTrunks, lengths) !== undefined;
}

/** Whether digits begin as no number of the calling code does. */
export function beginsWithTrunk({ usualTrunk }: CallingCode, national: string): boolean {
  return usualTrunk !== undefined && national.startsWith(usualTrunk);
}
