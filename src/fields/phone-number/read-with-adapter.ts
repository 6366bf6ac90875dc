import type { IssueDefinition } from "../../issues/issue.ts";
import * as phoneNumberIssues from "../../issues/phone-number-issues.ts";
import type { PhoneNumbersAdapter } from "../../schema/options.ts";
import type { CountryCode } from "../../tables/country-code.ts";
import { accept, type Reading, refuse } from "./reading.ts";

/** Asks the adapter of the option `phoneNumbers`; nothing that it throws or words comes through. */
export function readWithAdapter(
  text: string,
  actualDigits: number,
  adapter: PhoneNumbersAdapter,
  defaultCountry: CountryCode | undefined,
): Reading {
  try {
    // A value that is no object has no properties of its own, either.
    const answer: object = Object(adapter.normalize(text, defaultCountry));
    const isRight = readOwn(answer, "ok");
    if (isRight === false) return refuseFor(readOwn(answer, "reason"), actualDigits);
    const digits = isRight === true ? readOwn(answer, "digits") : undefined;
    return typeof digits === "string" && E164_DIGITS.test(digits)
      ? accept(digits)
      : refuse(phoneNumberIssues.adapterFailed);
  } catch {
    return refuse(phoneNumberIssues.adapterFailed);
  }
}

const E164_DIGITS = /^[1-9][0-9]{0,14}$/;

/** Reads own properties only: `Object.prototype` gives no answer. */
function readOwn(answer: object, key: string): unknown {
  return Object.hasOwn(answer, key) ? Reflect.get(answer, key) : undefined;
}

/** A reason may be one of this family's, `impossible_length` for one, if that needs to tell no more than the number of digits. */
function refuseFor(reason: unknown, actualDigits: number): Reading {
  const problem = reasons().find(({ code }) => code === `phone_number.${String(reason)}`) ?? phoneNumberIssues.refused;
  return refuse(problem, problem === phoneNumberIssues.impossibleLength ? { actualDigits } : {});
}

function reasons(): readonly IssueDefinition[] {
  return [
    phoneNumberIssues.letters,
    phoneNumberIssues.extension,
    phoneNumberIssues.several,
    phoneNumberIssues.scientificNotation,
    phoneNumberIssues.fraction,
    phoneNumberIssues.whatsappId,
    phoneNumberIssues.unknownCountryCode,
    phoneNumberIssues.impossibleStart,
    phoneNumberIssues.impossibleLength,
    phoneNumberIssues.nationalWithoutCountry,
    phoneNumberIssues.keptTrunkPrefix,
    phoneNumberIssues.repeatedCountryCode,
    phoneNumberIssues.ambiguousPrefix,
    phoneNumberIssues.adapterFailed,
  ];
}
