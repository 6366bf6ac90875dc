import { expect, it } from "vitest";
import { normalizePhoneNumber } from "../../src/fields/phone-number/phone-number.ts";
import type { CountryCode } from "../../src/tables/country-code.ts";

/** A text, the default country, the number that comes out (`undefined`: an error), and the codes of all issues with blanks between them. */
export type PhoneExample = readonly [
  text: string,
  country: CountryCode | undefined,
  number: string | undefined,
  codes: string,
];

export function itReads(examples: readonly PhoneExample[]): void {
  it.each(examples)("reads %j, default country %s, as %s: %s", (text, country, number, codes) => {
    expect({ number: readPhone(text, country), codes: phoneCodes(text, country).join(" ") }).toEqual({ number, codes });
  });
}

export function readPhone(input: unknown, defaultCountry?: CountryCode): string | undefined {
  const result = normalizePhoneNumber(input, { defaultCountry });
  return result.ok ? result.value : undefined;
}

/** The codes of all issues, errors first, without `phone_number.`. */
export function phoneCodes(input: unknown, defaultCountry?: CountryCode): readonly string[] {
  const result = normalizePhoneNumber(input, { defaultCountry });
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code.replace("phone_number.", ""));
}
