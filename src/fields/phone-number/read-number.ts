import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { hasLength, hasPrefix, type NumberingPlan } from "./numbering-plan.ts";
import { isMobileNumber, readCallingCode, readInternational, countCodeDigits } from "./read-international.ts";
import type { Notation } from "./read-notation.ts";
import { readWithCountry } from "./read-with-country.ts";
import { accept, type Reading, refuse, warn } from "./reading.ts";

/** Reads a number in any notation; `plan` is the default country's. */
export function readNumber(notation: Notation, plan: NumberingPlan | undefined): Reading {
  const reading = readDigits(notation, plan);
  const isStranger = reading.number !== undefined && !isMobileNumber(reading.number);
  return isStranger ? warn(reading, phoneNumberIssues.notMobile) : reading;
}

function readDigits(notation: Notation, plan: NumberingPlan | undefined): Reading {
  const { digits, hasPlus, bracketedZeroAt } = notation;
  if (hasPlus) return digits.startsWith("0") ? refusePrefix(digits, plan) : readInternational(digits, bracketedZeroAt);
  const dialled = readDialled(digits, bracketedZeroAt, plan);
  if (dialled !== undefined) return dialled;
  const bracketed = readWithBracketedZero(digits, bracketedZeroAt);
  if (plan === undefined) return readBare(notation, bracketed);
  if (bracketed === undefined) return readWithCountry(digits, plan);
  return bracketed.startsWith(plan.callingCode) ? accept(bracketed) : accept(bracketed, phoneNumberIssues.foreign);
}

/** No country code begins with 0: a plus and an international prefix, or a national number behind a plus. */
function refusePrefix(digits: string, plan: NumberingPlan | undefined): Reading {
  const prefixes = ["00", "011", ...(plan?.idds ?? [])];
  const prefix = prefixes.find((idd) => hasPrefix(digits, idd) && readCallingCode(digits.slice(idd.length)) !== 0);
  return prefix === undefined
    ? refuse(phoneNumberIssues.unknownCountryCode)
    : refuse(phoneNumberIssues.plusBeforePrefix, { prefixDigits: prefix.length });
}

/** Reads a number behind an international prefix, "00" or the country's own; `undefined` when there is none. */
function readDialled(digits: string, bracketedZeroAt: number, plan: NumberingPlan | undefined): Reading | undefined {
  const behind = (prefixDigits: number): Reading =>
    readInternational(digits.slice(prefixDigits), bracketedZeroAt - prefixDigits);
  const zeros = digits.startsWith("00") ? behind(2) : undefined;
  if (plan === undefined) return zeros;
  const ownDigits = countPrefixDigits(digits, plan);
  const own = ownDigits === 0 ? undefined : behind(ownDigits);
  if (own?.problem === phoneNumberIssues.keptTrunkPrefix && zeros === undefined) return own;
  // A number that its own prefix makes unreadable may be a national number that begins with the same digits.
  if (own?.number === undefined) {
    if (zeros?.number !== undefined && ownDigits === 0) return checkZeros(zeros, zeros.number, digits, plan);
    // With a country nobody meant a country code there.
    return zeros !== undefined && digits.startsWith("000") ? refuse(phoneNumberIssues.impossibleStart) : zeros;
  }
  const isClear = zeros?.number === undefined || zeros.number === own.number || isFixed(plan.idds);
  if (isClear || isOwnMobile(own.number, plan)) return own;
  return isOwnMobile(zeros.number, plan) ? zeros : refuse(phoneNumberIssues.ambiguousPrefix);
}

/** Returns `true` when the country has exactly one international prefix. */
function isFixed(idds: readonly string[]): boolean {
  return /^\d+$/.test(idds.join());
}

/** Refuses 00 in the few countries in which numbers begin with it and calls abroad do not. */
function checkZeros(reading: Reading, number: string, digits: string, plan: NumberingPlan): Reading {
  const mayBeNational = plan.shared.ownsZeros && hasLength(plan.lengths, digits.length);
  return mayBeNational && !isOwnMobile(number, plan) ? refuse(phoneNumberIssues.ambiguousPrefix) : reading;
}

/** Nobody needs an international prefix for numbers of the own country, but who writes one means it. */
function isOwnMobile(number: string, { callingCode, mobileLengths }: NumberingPlan): boolean {
  return number.startsWith(callingCode) && hasLength(mobileLengths, number.length - callingCode.length);
}

/** The length of the longest international prefix; no country code begins with 0, so none stands before one. */
function countPrefixDigits(digits: string, { idds }: NumberingPlan): number {
  return idds.find((prefix) => digits[prefix.length] !== "0" && hasPrefix(digits, prefix))?.length ?? 0;
}

/** A zero in brackets stands behind a country code only, so it shows that digits begin with one. */
function readWithBracketedZero(digits: string, bracketedZeroAt: number): string | undefined {
  if (bracketedZeroAt < 1) return undefined;
  const { number } = readInternational(digits, bracketedZeroAt);
  // Where the zero belongs to the number, it shows nothing.
  return number !== undefined && number.length < digits.length ? number : undefined;
}

/** Reads digits that can only begin with a country code. */
function readBare(notation: Notation, bracketed: string | undefined): Reading {
  if (notation.digits.startsWith("0")) return refuse(phoneNumberIssues.nationalWithoutCountry);
  const reading = bracketed === undefined ? readInternational(notation.digits) : accept(bracketed);
  if (beginsWithAreaCode(notation, reading)) return refuse(phoneNumberIssues.nationalWithoutCountry);
  return notation.groups.length > 1 ? warn(reading, phoneNumberIssues.noPlus) : reading;
}

/**
 * Returns `true` when brackets hold the first digits as they do an area code: not just all of the country code that these happen to be, and
 * not before digits that are then too many or too few.
 */
function beginsWithAreaCode({ digits, bracketStart, bracketEnd }: Notation, { number }: Reading): boolean {
  const codeDigits = countCodeDigits(readCallingCode(digits));
  if (bracketStart < 0 || bracketStart >= codeDigits) return false;
  return number === undefined || bracketStart > 0 || bracketEnd !== codeDigits;
}
