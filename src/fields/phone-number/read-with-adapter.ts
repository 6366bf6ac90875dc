import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import type { PhoneNumbersAdapter } from "../../schema/options.ts";
import type { Reading } from "./read-international.ts";

/** Asks the adapter of the option `phoneNumbers`; nothing that it throws or words comes through. */
export function readWithAdapter(
  text: string,
  adapter: PhoneNumbersAdapter,
  defaultCountry: string | undefined,
): Reading {
  try {
    const answer = adapter.normalize(text, defaultCountry);
    if (!answer.ok) return issueFor(answer.reason);
    const { digits } = answer;
    return typeof digits === "string" && E164_DIGITS.test(digits) ? digits : phoneNumberIssues.adapterFailed;
  } catch {
    return phoneNumberIssues.adapterFailed;
  }
}

const E164_DIGITS = /^[1-9][0-9]{0,14}$/;

/** A reason may be one of this family's, `impossible_length` for one, if that needs to tell no more than the number of digits. */
function issueFor(reason: unknown): IssueDefinition {
  const { refused } = phoneNumberIssues;
  return reasons().find(({ code }) => code === `phone_number.${String(reason)}`) ?? refused;
}

function reasons(): readonly IssueDefinition[] {
  return [
    phoneNumberIssues.letters,
    phoneNumberIssues.extension,
    phoneNumberIssues.several,
    phoneNumberIssues.unknownCountryCode,
    phoneNumberIssues.impossibleLength,
    phoneNumberIssues.nationalWithoutCountry,
    phoneNumberIssues.keptTrunkPrefix,
    phoneNumberIssues.ambiguousPrefix,
    phoneNumberIssues.adapterFailed,
  ];
}
