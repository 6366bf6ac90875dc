import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { cutTrunk, hasLength, isMobile, type NumberingPlan } from "./numbering-plan.ts";
import { callingCodeOf, isMobileNumber, nationalPart } from "./read-international.ts";
import type { Notation } from "./read-notation.ts";
import { readNumber } from "./read-number.ts";
import { type Reading, refuse } from "./reading.ts";

/** Reads one number in any notation, and refuses several that look like one. */
export function readOneNumber(notation: Notation, plan: NumberingPlan | undefined): Reading {
  if (hasTail(notation, plan)) return refuse(phoneNumberIssues.several);
  const reading = readNumber(notation, plan);
  const isOne =
    reading.number === undefined ? !hasSecondNumber(notation, plan) : isSlashWithin(reading.number, notation);
  return isOne ? reading : refuse(phoneNumberIssues.several);
}

/** Returns `true` when a mobile number ends before a dash or slash, as in `9812345678-79`: the rest is the end of another number. */
function hasTail(notation: Notation, plan: NumberingPlan | undefined): boolean {
  if (notation.tails === 0 || hasMobileLength(notation, plan)) return false;
  for (let tails = 1; tails <= notation.tails; tails++) {
    const digits = notation.groups.slice(0, -tails).join("");
    if (hasMobileLength({ ...notation, digits }, plan)) return true;
  }
  return false;
}

/** Returns `true` when the digits are as many as a mobile number has, country code, trunk prefix and international prefix apart. */
function hasMobileLength({ digits, hasPlus, bracketedZeroAt }: Notation, plan: NumberingPlan | undefined): boolean {
  const prefixDigits = !hasPlus && digits.startsWith("00") ? 2 : 0;
  if (hasPlus || prefixDigits > 0 || bracketedZeroAt > 0 || plan === undefined) {
    const national = nationalPart(digits.slice(prefixDigits));
    const callingCode = callingCodeOf(digits.slice(prefixDigits));
    const isZeroDropped = bracketedZeroAt === digits.length - national.length && callingCode?.startsWithZero === false;
    return hasLength(callingCode?.mobileLengths ?? 0, isZeroDropped ? national.length - 1 : national.length);
  }
  const { callingCode, mobileLengths, trunks } = plan;
  const fits = (national: string): boolean => hasLength(mobileLengths, national.length);
  return (
    fits(digits) ||
    cutTrunk(digits, trunks, fits) !== undefined ||
    (digits.startsWith(callingCode) && fits(digits.slice(callingCode.length)))
  );
}

/**
 * Returns `true` when the slash parts one number: before it stand, prefix and country code apart, fewer digits than any mobile number has.
 */
function isSlashWithin(number: string, { digitsBehindSlash }: Notation): boolean {
  if (digitsBehindSlash === 0) return true;
  const callingCode = callingCodeOf(number);
  const digitsBefore = nationalPart(number).length - digitsBehindSlash;
  return digitsBefore < shortest(callingCode?.mobileLengths || callingCode?.lengths || 0);
}

function shortest(lengths: number): number {
  return 31 - Math.clz32(lengths & -lengths);
}

const MIN_DIGITS_BESIDE_SLASH = 5;

/** Returns `true` when digits that are no number are two numbers, with a slash or any other separator between them. */
function hasSecondNumber(notation: Notation, plan: NumberingPlan | undefined): boolean {
  const { digits, groups, digitsBehindSlash } = notation;
  const digitsBeforeSlash = digits.length - digitsBehindSlash;
  if (digitsBehindSlash >= MIN_DIGITS_BESIDE_SLASH && digitsBeforeSlash >= MIN_DIGITS_BESIDE_SLASH) return true;
  return groups.some((_, index) => {
    const first = readNumber(part(notation, groups.slice(0, index)), plan).number;
    if (first === undefined || !isMobileNumber(first)) return false;
    const rest = part({ ...notation, hasPlus: false }, groups.slice(index));
    const second = readNumber(rest, plan).number;
    const callingCode = callingCodeOf(first);
    const isOfSameCountry = callingCode !== undefined && isMobile(callingCode, rest.digits);
    return isOfSameCountry || (second !== undefined && isMobileNumber(second));
  });
}

/** Makes a notation of some of the digits. */
function part(notation: Notation, groups: readonly string[]): Notation {
  return {
    ...notation,
    groups,
    digits: groups.join(""),
    bracketedZeroAt: -1,
    bracketStart: -1,
    bracketEnd: -1,
  };
}
