import type { IssueDefinition } from "../../issues/issue.ts";
import { phoneNumberIssues } from "../../issues/phone-number-issues.ts";
import { hasLength, type NumberingPlan, wholePattern } from "../../tables/numbering-plans.ts";
import { type Reading, readInternational } from "./read-international.ts";

/** A reading, and whether the digits were taken for a national number. */
export interface CountryReading {
  readonly reading: Reading;
  readonly isNational: boolean;
}

/**
 * Reads digits without plus and international prefix in a country. Mobile numbers come first, since messages go to these: the
 * country's own code and a mobile length; a mobile length behind a trunk prefix, then without; only then any possible length,
 * again national with a trunk prefix, international, national.
 */
export function readWithCountry(digits: string, plan: NumberingPlan): CountryReading {
  const { callingCode, lengths, mobileLengths } = plan;
  if (digits.startsWith(callingCode) && hasLength(mobileLengths, digits.length - callingCode.length)) {
    return { reading: readInternational(digits), isNational: false };
  }
  const national =
    withoutTrunk(digits, plan, mobileLengths) ??
    asSignificant(digits, plan, mobileLengths) ??
    withoutTrunk(digits, plan, lengths);
  if (national !== undefined) return { reading: callingCode + national, isNational: true };
  const international = readInternational(digits);
  if (typeof international === "string") return { reading: international, isNational: false };
  const plain = asSignificant(digits, plan, lengths);
  return plain === undefined
    ? { reading: inCountry(international), isNational: false }
    : { reading: callingCode + plain, isNational: true };
}

const MAX_TRUNK_DIGITS = 7;

/** The digits behind a trunk prefix, the longest that leaves one of these lengths. */
function withoutTrunk(digits: string, { trunk }: NumberingPlan, lengths: number): string | undefined {
  if (trunk === "") return undefined;
  if (trunk === "0")
    return digits.startsWith("0") && hasLength(lengths, digits.length - 1) ? digits.slice(1) : undefined;
  const pattern = wholePattern(trunk);
  for (let count = Math.min(MAX_TRUNK_DIGITS, digits.length); count > 0; count--) {
    if (hasLength(lengths, digits.length - count) && pattern.test(digits.slice(0, count))) return digits.slice(count);
  }
  return undefined;
}

/** The digits as they are, of one of these lengths; where no number begins with the trunk prefix, none that begin with it. */
function asSignificant(digits: string, { shared }: NumberingPlan, lengths: number): string | undefined {
  if (!hasLength(lengths, digits.length)) return undefined;
  return shared.keptTrunk?.test(digits) === true ? undefined : digits;
}

/** In a country digits need no country code: what is wrong is their number. */
function inCountry(problem: IssueDefinition): IssueDefinition {
  return problem === phoneNumberIssues.unknownCountryCode ? phoneNumberIssues.impossibleLength : problem;
}
