import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import { cutTrunk, hasLength, type NumberingPlan } from "./numbering-plans.ts";
import { beginsWithTrunk, hasPossibleLength, type Reading, readInternational } from "./read-international.ts";

/**
 * Reads digits without plus and international prefix in a country. Mobile numbers come first, since messages go to these: the
 * country's own code and a mobile length; a mobile length behind a trunk prefix, then without; only then any possible length,
 * again national with a trunk prefix, international, national.
 */
export function readWithCountry(digits: string, plan: NumberingPlan): Reading {
  const { callingCode, lengths, mobileLengths, trunks } = plan;
  if (digits.startsWith(callingCode) && hasLength(mobileLengths, digits.length - callingCode.length)) {
    return readInternational(digits);
  }
  const national =
    cutTrunk(digits, trunks, mobileLengths) ??
    asSignificant(digits, plan, mobileLengths) ??
    cutTrunk(digits, trunks, lengths);
  if (national !== undefined) return callingCode + national;
  const international = readInternational(digits);
  if (typeof international === "string") return international;
  // A trunk prefix kept behind the country's own code, or where even with it the length would fit, leaves open what was meant.
  const isUndecidable = digits.startsWith(callingCode) || hasPossibleLength(digits);
  if (international === phoneNumberIssues.keptTrunkPrefix && isUndecidable) return international;
  const plain = asSignificant(digits, plan, lengths);
  return plain === undefined ? inCountry(international) : callingCode + plain;
}

/** The digits as they are, of one of these lengths; where no number begins with the trunk prefix, none that begin with it. */
function asSignificant(digits: string, { shared }: NumberingPlan, lengths: number): string | undefined {
  return hasLength(lengths, digits.length) && !beginsWithTrunk(shared, digits) ? digits : undefined;
}

/** In a country digits need no country code: what is wrong is their number. */
function inCountry(problem: IssueDefinition): IssueDefinition {
  return problem === phoneNumberIssues.unknownCountryCode ? phoneNumberIssues.impossibleLength : problem;
}
