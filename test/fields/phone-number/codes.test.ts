import fc from "fast-check";
import { normalizePhoneNumber, type Options, type PhoneNumbersAdapter } from "../../../src/index.ts";
import { type CodeCase, casesOf, casesOfOptions, describeCodes } from "../../support/describe-codes.ts";

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

describeCodes("phone_number", {
  "phone_number.control_character": numbers((n) => [`+91${n}\n`, `+91${n}\t`]),
  "phone_number.unexpected_character": numbers((n) => [`+91*${n}`, `+91.${n}`]),
  "phone_number.too_long": numbers((n) => {
    const dots = MAX_CHARACTERS - `+91${n}`.length;
    return [`+91${".".repeat(dots + 1)}${n}`, `+91${".".repeat(dots)}${n}`];
  }),
  "phone_number.letters": numbers((n) => [`+91O${n.slice(1)}`, `+910${n}`]),
  "phone_number.extension": numbers((n) => [`+91${n}x1`, `+91${n} 1`]),
  "phone_number.several": {
    pairs: fc.oneof(
      numbers((n) => [`+91${n},+91${n}`, `+91${n},+91`]).pairs,
      numbers((n) => [`${n}\n${n}`, `${n.slice(0, 5)}\n${n.slice(5)}`]).pairs,
      numbers((n) => [`${n} or ${n}`, `${n} or`], { defaultCountry: "IN" }).pairs,
      numbers((n) => [`${n} ${n}`, `${n.slice(0, 5)} ${n.slice(5)}`], { defaultCountry: "IN" }).pairs,
      numbers((n) => [`${n}-79`, `${n.slice(0, 8)}-${n.slice(8)}`], { defaultCountry: "IN" }).pairs,
      numbers((n) => [`+91${n}/${n}`, `+91${n.slice(0, 9)}/${n.slice(9)}`]).pairs,
    ),
  },
  "phone_number.scientific_notation": numbers((n) => [`${n.slice(0, 1)}.${n.slice(1, 6)}E+11`, `+91${n}`]),
  "phone_number.fraction": numbers((n) => [`91${n}.${n.slice(3, 4)}1`, `91${n}.0`]),
  "phone_number.whatsapp_id": numbers((n) => [`91${n}@lid`, `91${n}@c.us`]),
  "phone_number.unknown_country_code": {
    pairs: fc.oneof(
      numbers((n) => [`+999${n}`, `+91${n}`]).pairs,
      numbers((n) => [`+0091${n}`, `0091${n}`]).pairs,
      numbers((n) => ["+ (-)", `+ (91) ${n}`]).pairs,
    ),
  },
  "phone_number.impossible_start": numbers((n) => [`000${n}`, `0${n}`], { defaultCountry: "IN" }),
  "phone_number.impossible_length": {
    pairs: fc.oneof(
      numbers((n) => [`+91${n}123456`, `+91${n}`]).pairs,
      numbers((n) => [`0${n.slice(0, 7)}`, `0${n}`], { defaultCountry: "IN" }).pairs,
      numbers((n) => [`1${n.slice(1)}`, `2${n.slice(1)}`], { defaultCountry: "US" }).pairs,
    ),
  },
  "phone_number.national_without_country": {
    pairs: fc.oneof(
      numbers((n) => [`0${n}`, `00${"91"}${n}`]).pairs,
      numbers((n) => [`(91${n.slice(0, 3)}) ${n.slice(3)}`, `(91) ${n}`]).pairs,
    ),
  },
  "phone_number.kept_trunk_prefix": numbers((n) => [`+910${n}`, `+91(0)${n}`]),
  "phone_number.repeated_country_code": numbers((n) => [`+9191${n}`, `+91${n}`]),
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
  "phone_number.invisible_character": numbers((n) => [`+91\u200b${n}`, `+91\u200a${n}`]),
  "phone_number.spreadsheet": {
    pairs: fc.oneof(
      numbers((n) => [`91${n}.0`, `91${n}`]).pairs,
      numbers((n) => [`'91${n}`, `91${n}'`]).pairs,
      numbers((n) => [`="91${n}"`, `"91${n}"`]).pairs,
    ),
  },
  "phone_number.old_prefix": numbers((n) => [`+521${n}`, `+52${n}`]),
  "phone_number.trunk_before_country_code": numbers((n) => [`091${n}`, `0${n}`], { defaultCountry: "IN" }),
  "phone_number.foreign": underOptions((n) => [`91${n}`, { defaultCountry: "US" }, { defaultCountry: "IN" }]),
  "phone_number.not_mobile": numbers((n) => [`+91${n.slice(1)}`, `+91${n}`]),
  "phone_number.no_plus": numbers((n) => [`91 ${n}`, `+91 ${n}`]),
  "phone_number.ambiguous": {
    ...numbers((n) => [`336${n.slice(2)}`, `+49336${n.slice(2)}`], { defaultCountry: "DE" }),
    alongside: ["phone_number.not_mobile"],
  },
});

function numbers(toPair: (national: string) => readonly [string, string], options?: Options): CodeCase {
  return casesOf(normalizePhoneNumber, national.map(toPair), options);
}

function underOptions(toPair: (national: string) => readonly [string, Options, Options]): CodeCase {
  return casesOfOptions(normalizePhoneNumber, national.map(toPair));
}
