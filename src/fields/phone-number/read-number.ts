import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { hasLength, hasPrefix, type NumberingPlan } from "./numbering-plans.ts";
import { type Reading, readInternational, readsAsForeignMobile } from "./read-international.ts";
import type { Notation } from "./read-notation.ts";
import { readWithCountry } from "./read-with-country.ts";

export interface NumberReading {
  readonly reading: Reading;
  /** Whether digits alone were taken for a national number, but may be another country's mobile number. */
  readonly isAmbiguous: boolean;
}

/** Reads a number in any notation; `plan` is the default country's. */
export function readNumber(
  { digits, hasPlus, bracketedZeroAt }: Notation,
  plan: NumberingPlan | undefined,
): NumberReading {
  const international = hasPlus
    ? readInternational(digits, bracketedZeroAt)
    : (readDialled(digits, bracketedZeroAt, plan) ?? readWithBracketedZero(digits, bracketedZeroAt));
  if (international !== undefined) return { reading: international, isAmbiguous: false };
  if (plan === undefined) return { reading: readBare(digits), isAmbiguous: false };
  const reading = readWithCountry(digits, plan);
  // Digits that come out as they are were not taken for a national number.
  const isNational = typeof reading === "string" && reading !== digits;
  return { reading, isAmbiguous: isNational && readsAsForeignMobile(digits, plan.callingCode) };
}

/** Reads a number behind an international prefix, "00" or the country's own; `undefined` when there is none. */
function readDialled(digits: string, bracketedZeroAt: number, plan: NumberingPlan | undefined): Reading | undefined {
  const behind = (prefixDigits: number): Reading =>
    readInternational(digits.slice(prefixDigits), bracketedZeroAt - prefixDigits);
  const zeros = digits.startsWith("00") ? behind(2) : undefined;
  if (plan === undefined) return zeros;
  const ownDigits = countPrefixDigits(digits, plan);
  const own = ownDigits === 0 ? undefined : behind(ownDigits);
  if (own === phoneNumberIssues.keptTrunkPrefix && zeros === undefined) return own;
  // What its own prefix makes unreadable may still be a national number that happens to begin so.
  if (typeof own !== "string")
    return typeof zeros === "string" && ownDigits === 0 ? checkZeros(zeros, digits, plan) : zeros;
  if (typeof zeros !== "string" || zeros === own || isFixed(plan.idds) || isOwnMobile(own, plan)) return own;
  return isOwnMobile(zeros, plan) ? zeros : phoneNumberIssues.ambiguousPrefix;
}

/** Whether there is one international prefix only. */
function isFixed(idds: readonly string[]): boolean {
  return /^\d+$/.test(idds.join());
}

/** In a few countries numbers begin with 00 and calls abroad do not. */
function checkZeros(reading: string, digits: string, plan: NumberingPlan): Reading {
  const mayBeNational = plan.shared.ownsZeros && hasLength(plan.lengths, digits.length);
  return mayBeNational && !isOwnMobile(reading, plan) ? phoneNumberIssues.ambiguousPrefix : reading;
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
  const reading = readInternational(digits, bracketedZeroAt);
  // Where the zero belongs to the number, it shows nothing.
  return typeof reading === "string" && reading.length < digits.length ? reading : undefined;
}

function readBare(digits: string): Reading {
  return digits.startsWith("0") ? phoneNumberIssues.nationalWithoutCountry : readInternational(digits);
}
