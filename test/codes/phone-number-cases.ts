import fc from "fast-check";
import { normalizePhoneNumber, type Options, type PhoneNumbersAdapter } from "../../src/index.ts";
import { type CodeCase, casesOf, casesOfOptions, type FamilyCases } from "../support/code-case.ts";

/** Ten digits that are a mobile number behind +91, and stay one when digits are cut off in front and country codes change. */
const national = fc
  .string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 8 })
  .map((digits) => `98${digits}`);
const MAX_CHARACTERS = 250;

const accepting: PhoneNumbersAdapter = { normalize: () => ({ ok: true, digits: "919988221100" }) };
const refusing: PhoneNumbersAdapter = { normalize: () => ({ ok: false, reason: "no mobile number" }) };
const throwing: PhoneNumbersAdapter = {
  normalize: (text) => {
    throw new Error(text);
  },
};
const wrong: PhoneNumbersAdapter = { normalize: (text) => ({ ok: true, digits: `0${text}` }) };

export const phoneNumberCases: FamilyCases<"phone_number"> = {
  "phone_number.control_character": numbers((n) => [`+91${n}\n`, `+91${n}\t`]),
  "phone_number.unexpected_character": numbers((n) => [`+91/${n}`, `+91.${n}`]),
  "phone_number.too_long": numbers((n) => {
    const dots = MAX_CHARACTERS - `+91${n}`.length;
    return [`+91${".".repeat(dots + 1)}${n}`, `+91${".".repeat(dots)}${n}`];
  }),
  "phone_number.letters": numbers((n) => [`+91O${n.slice(1)}`, `+910${n}`]),
  "phone_number.extension": numbers((n) => [`+91${n}x1`, `+91${n} 1`]),
  "phone_number.several": numbers((n) => [`+91${n},+91${n}`, `+91${n},+91`]),
  "phone_number.unknown_country_code": numbers((n) => [`+999${n}`, `+91${n}`]),
  "phone_number.impossible_length": numbers((n) => [`+91${n}123456`, `+91${n}`]),
  "phone_number.national_without_country": numbers((n) => [`0${n}`, `00${"91"}${n}`]),
  "phone_number.kept_trunk_prefix": numbers((n) => [`+910${n}`, `+91(0)${n}`]),
  "phone_number.ambiguous_prefix": underOptions((n) => [
    `0043664${n.slice(3)}`,
    { defaultCountry: "BR" },
    { defaultCountry: "IN" },
  ]),
  "phone_number.refused": underOptions((n) => [n, { phoneNumbers: refusing }, { phoneNumbers: accepting }]),
  "phone_number.adapter_failed": {
    pairs: fc.oneof(
      underOptions((n) => [n, { phoneNumbers: throwing }, { phoneNumbers: refusing }]).pairs,
      underOptions((n) => [n, { phoneNumbers: wrong }, { phoneNumbers: accepting }]).pairs,
    ),
  },
  "phone_number.ambiguous": numbers((n) => [`336${n.slice(2)}`, `+49336${n.slice(2)}`], { defaultCountry: "DE" }),
};

function numbers(toPair: (national: string) => readonly [string, string], options?: Options): CodeCase {
  return casesOf(normalizePhoneNumber, national.map(toPair), options);
}

function underOptions(toPair: (national: string) => readonly [string, Options, Options]): CodeCase {
  return casesOfOptions(normalizePhoneNumber, national.map(toPair));
}
