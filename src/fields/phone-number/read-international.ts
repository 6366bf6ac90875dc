import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { type CallingCode, hasLength, isMobile } from "./numbering-plan.ts";
import { findCallingCode } from "./numbering-plans.ts";
import { accept, type Reading, refuse } from "./reading.ts";

const MAX_CALLING_CODE_DIGITS = 3;

/** Reads digits that begin with the country code; `bracketedZeroAt` digits before a "(0)", negative for none. */
export function readInternational(digits: string, bracketedZeroAt = -1): Reading {
  const code = readCallingCode(digits);
  const callingCode = findCallingCode(code);
  if (callingCode === undefined) return refuse(phoneNumberIssues.unknownCountryCode);
  if (hasOldPrefix(digits)) return accept(`52${digits.slice(3)}`, phoneNumberIssues.oldPrefix);
  const start = countCodeDigits(code);
  const isZeroDropped = bracketedZeroAt === start && !callingCode.startsWithZero;
  const national = digits.slice(isZeroDropped ? start + 1 : start);
  if (hasRepeatedCode(callingCode, String(code), national)) return refuse(phoneNumberIssues.repeatedCountryCode);
  if (hasKeptTrunk(callingCode, national)) return refuse(phoneNumberIssues.keptTrunkPrefix);
  if (!hasLength(callingCode.lengths, national.length)) {
    return refuse(phoneNumberIssues.impossibleLength, { actualDigits: digits.length });
  }
  return accept(isZeroDropped ? code + national : digits);
}

/** The digits behind the calling code that digits begin with. */
export function nationalPart(digits: string): string {
  return digits.slice(countCodeDigits(readCallingCode(digits)));
}

/** Finds the calling code that the digits begin with. */
export function callingCodeOf(digits: string): CallingCode | undefined {
  return findCallingCode(readCallingCode(digits));
}

/** Returns `true` when the digits begin with a calling code, and the rest looks like its mobile numbers. */
export function isMobileNumber(digits: string): boolean {
  const callingCode = callingCodeOf(digits);
  return callingCode !== undefined && isMobile(callingCode, nationalPart(digits));
}

/** Mexico's mobile numbers had a 1 behind the country code until 2019; WhatsApp's ids still have it. */
export function hasOldPrefix(digits: string): boolean {
  return digits.length === OLD_MEXICAN_DIGITS && digits.startsWith("521");
}

const OLD_MEXICAN_DIGITS = 13;

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

/** Returns `true` when the country code stands twice before a mobile number. */
function hasRepeatedCode(callingCode: CallingCode, code: string, national: string): boolean {
  return (
    national.startsWith(code) &&
    isMobile(callingCode, national.slice(code.length)) &&
    !hasLength(callingCode.mobileLengths, national.length)
  );
}

/** Returns `true` when a trunk prefix stands where none can, before a number that is possible without it. */
function hasKeptTrunk({ keptTrunks, lengths }: CallingCode, national: string): boolean {
  return keptTrunks.some(
    ({ prefix, ownLengths }) =>
      national.startsWith(prefix) &&
      hasLength(lengths, national.length - prefix.length) &&
      !hasLength(ownLengths, national.length),
  );
}

/** Returns `true` when the digits begin as no number of the calling code does. */
export function beginsWithTrunk({ usualTrunk }: CallingCode, national: string): boolean {
  return usualTrunk !== undefined && national.startsWith(usualTrunk);
}
