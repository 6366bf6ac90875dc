import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { cutTrunk, hasLength, isMobile, type NumberingPlan } from "./numbering-plan.ts";
import {
  beginsWithTrunk,
  callingCodeOf,
  hasOldPrefix,
  isMobileNumber,
  nationalPart,
  readInternational,
} from "./read-international.ts";
import { type Reading, refuse, warn } from "./reading.ts";

/**
 * Reads digits without plus and international prefix in a country: the first of these readings that fits. Mobile numbers come first, since
 * messages go to these.
 */
export function readWithCountry(digits: string, plan: NumberingPlan): Reading {
  const { callingCode, lengths, mobileLengths, trunks } = plan;
  if (isOwnOldNumber(digits, plan)) return readInternational(digits);
  // 1. The country's own code and a mobile length.
  const behindOwnCode = digits.startsWith(callingCode) ? digits.length - callingCode.length : -1;
  if (hasLength(mobileLengths, behindOwnCode)) return readInternational(digits);
  // 2. and 3. A mobile number behind a trunk prefix, a mobile length without.
  const mobile =
    cutTrunk(digits, trunks, (rest) => isOwnMobile(rest, plan)) ?? asSignificant(digits, plan, mobileLengths);
  if (mobile !== undefined) return readNational(mobile, digits, plan);
  // 4. A mobile number behind a trunk prefix and the country's code.
  const international = cutTrunk(digits, trunks, (rest) => isOwnInternational(rest, plan));
  if (international !== undefined) {
    return warn(readInternational(international), phoneNumberIssues.trunkBeforeCountryCode);
  }
  // 5. A possible length behind a trunk prefix.
  const behindTrunk = cutTrunk(digits, trunks, (rest) => hasLength(lengths, rest.length));
  if (behindTrunk !== undefined) return readNational(behindTrunk, digits, plan);
  // 6. and 7. The country's code and a possible length, another's and a mobile length.
  const withCode = behindOwnCode >= 0 ? readWithOwnCode(digits, behindOwnCode, plan) : readForeignMobile(digits);
  if (withCode !== undefined) return withCode;
  // 8. A possible length.
  const plain = asSignificant(digits, plan, lengths);
  return plain === undefined ? refuseInCountry(digits, plan) : readNational(plain, digits, plan);
}

/** Mexico's old prefix comes before all other readings. */
function isOwnOldNumber(digits: string, { callingCode }: NumberingPlan): boolean {
  return callingCode === "52" && hasOldPrefix(digits);
}

function isOwnMobile(national: string, { mobileLengths, shared }: NumberingPlan): boolean {
  return hasLength(mobileLengths, national.length) && isMobile(shared, national);
}

function isOwnInternational(digits: string, plan: NumberingPlan): boolean {
  const { callingCode } = plan;
  return digits.startsWith(callingCode) && isOwnMobile(digits.slice(callingCode.length), plan);
}

/** The digits as they are, of one of these lengths; where no number begins with the trunk prefix, none that begin with it. */
function asSignificant(digits: string, { shared }: NumberingPlan, lengths: number): string | undefined {
  return hasLength(lengths, digits.length) && !beginsWithTrunk(shared, digits) ? digits : undefined;
}

/** `national` is what `digits` are in the country. */
function readNational(national: string, digits: string, plan: NumberingPlan): Reading {
  // The number that comes out will be read again, so it has to stand on its own.
  const reading = readInternational(plan.callingCode + national);
  return isAmbiguous(digits, plan) ? warn(reading, phoneNumberIssues.ambiguous) : reading;
}

/** Returns `true` when the digits are as well a mobile number of a country with another code, or a number of this one with its code. */
function isAmbiguous(digits: string, { callingCode, lengths }: NumberingPlan): boolean {
  if (!digits.startsWith(callingCode)) return isMobileNumber(digits) || hasOldPrefix(digits);
  return hasLength(lengths, digits.length - callingCode.length);
}

/** A trunk prefix behind the code, or the code twice, leaves open what was meant: no further reading is tried. */
function readWithOwnCode(digits: string, nationalDigits: number, { lengths }: NumberingPlan): Reading | undefined {
  const reading = readInternational(digits);
  if (reading.problem === phoneNumberIssues.impossibleLength) return undefined;
  return reading.number === undefined || hasLength(lengths, nationalDigits) ? reading : undefined;
}

function readForeignMobile(digits: string): Reading | undefined {
  const mobileLengths = callingCodeOf(digits)?.mobileLengths ?? 0;
  const isMobileLength = hasOldPrefix(digits) || hasLength(mobileLengths, nationalPart(digits).length);
  return isMobileLength ? warn(readInternational(digits), phoneNumberIssues.foreign) : undefined;
}

/** Digits within a country need no country code, so their number or their beginning is wrong. */
function refuseInCountry(digits: string, { lengths, shared }: NumberingPlan): Reading {
  if (isForeignMobileBehindTrunk(digits)) return refuse(phoneNumberIssues.keptTrunkPrefix);
  const { usualTrunk = "" } = shared;
  if (beginsWithTrunk(shared, digits) && hasLength(lengths, digits.length)) {
    return refuse(phoneNumberIssues.impossibleLengthBehindTrunk, { nationalDigits: digits.length - usualTrunk.length });
  }
  return refuse(phoneNumberIssues.impossibleLength, { actualDigits: digits.length });
}

function isForeignMobileBehindTrunk(digits: string): boolean {
  const callingCode = callingCodeOf(digits);
  const national = nationalPart(digits);
  if (callingCode?.usualTrunk === undefined || !beginsWithTrunk(callingCode, national)) return false;
  return isMobile(callingCode, national.slice(callingCode.usualTrunk.length));
}
