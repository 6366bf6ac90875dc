import fc from "fast-check";
import { getCountries, getCountryCallingCode } from "libphonenumber-js/max";
import examples from "libphonenumber-js/mobile/examples";
import { describe, expect, it } from "vitest";
import { assignedMobileNumbers } from "../../docs/examples/libphonenumber-adapter.ts";
import { normalizePhoneNumber } from "../../src/fields/phone-number/phone-number.ts";
import type { CountryCode } from "../../src/tables/country-code.ts";

const phoneNumbers = assignedMobileNumbers;

function codesOf(input: unknown, defaultCountry?: CountryCode): readonly string[] {
  const result = normalizePhoneNumber(input, { phoneNumbers, defaultCountry });
  return result.ok ? [] : result.errors.map(({ code }) => code);
}

describe("the adapter on libphonenumber-js", () => {
  it.each([
    ["+91 99882 21100", undefined, "919988221100"],
    [" 099882 21100 ", "IN", "919988221100"],
    ["919988221100", undefined, "919988221100"],
    ["919988221100", "IN", "919988221100"],
    ["tel:+91-99882-21100", undefined, "919988221100"],
    // A number that the built-in rule cannot decide without full metadata.
    ["011 15-2345-6789", "AR", "5491123456789"],
  ] satisfies [string, CountryCode | undefined, string][])(
    "reads %j with default country %s",
    (input, defaultCountry, expected) => {
      expect(normalizePhoneNumber(input, { phoneNumbers, defaultCountry })).toEqual({
        ok: true,
        value: expected,
        warnings: [],
      });
    },
  );

  it.each([
    ["447700900000", "phone_number.refused"], // possible, but in no plan
    ["+44 20 7946 0958", "phone_number.refused"], // not mobile
    ["+91 99882", "phone_number.impossible_length"],
    ["+999 1234567", "phone_number.unknown_country_code"],
    ["+91 99882 21100 ext. 5", "phone_number.extension"],
    ["nobody", "phone_number.refused"],
    ["+91 99882\n21100", "phone_number.control_character"],
    [919988221100, "field.wrong_type"],
    ["", "field.required"],
  ])("refuses %j with %s", (input, code) => {
    expect(codesOf(input)).toEqual([code]);
  });

  it("takes the mobile example of every region", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...getCountries().filter((country) => examples[country] !== undefined)),
        (country) => {
          const digits = getCountryCallingCode(country) + examples[country];
          return normalizePhoneNumber(`+${digits}`, { phoneNumbers }).ok && codesOf(digits).length === 0;
        },
      ),
    );
  });
});
