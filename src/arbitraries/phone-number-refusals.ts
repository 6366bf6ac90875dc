import * as fc from "fast-check";
import { controlCharacters } from "./characters.ts";
import { digits, MOBILE_NUMBERS, mobileNumbers } from "./mobile-numbers.ts";
import { notStrings, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

/** Generates texts that are refused as phone numbers. */
export function refusedPhoneNumbers(canonical: fc.Arbitrary<string>): fc.Arbitrary<Refusal> {
  return fc.oneof(
    refusedAs("field.wrong_type", notStrings()),
    refusedAs("phone_number.control_character", withInsertion(canonical, controlCharacters())),
    refusedAs("phone_number.unexpected_character", withInsertion(canonical, fc.constantFrom("\u2800", "\ufff9"))),
    refusedAs("phone_number.unexpected_character", withInsertion(canonical, fc.constantFrom("*", "~", "_", "=", "%"))),
    refusedAs(
      "phone_number.too_long",
      fc
        .tuple(canonical, fc.integer({ min: 250, max: 300 }))
        .map(([number, count]) => `+${"-".repeat(count)}${number}`),
    ),
    refusedAs("phone_number.letters", withInsertion(canonical, fc.constantFrom("a", "O", "l", "ß", "я", "क"))),
    refusedAs(
      "phone_number.extension",
      followed(canonical, " ext. 12", "x5", ";ext=7", " #123", " Extn 9", " , ext 7", ",,123#", ";isub=1"),
    ),
    refusedAs(
      "phone_number.unexpected_character",
      followed(
        canonical.map((number) => `tel:+${number}`),
        ";cic=1",
        ";phone-context=example.com",
      ),
    ),
    refusedAs("phone_number.several", several(canonical)),
    refusedAs("phone_number.scientific_notation", scientificNotations()),
    refusedAs("phone_number.fraction", followed(canonical, ".5", ".25", ".000", ",0", " 1.0", "-12.00")),
    refusedAs("phone_number.whatsapp_id", followed(canonical, "@lid", ":2@lid", "@g.us", "-1398765432@g.us")),
    refusedAs("phone_number.repeated_country_code", repeatedCountryCodes()),
    refusedAs(
      "phone_number.unexpected_character",
      withInsertion(
        canonical.map((number) => `+${number}`),
        fc.constant("+"),
        4,
      ),
    ),
    refusedAs("phone_number.unknown_country_code", fc.constantFrom("+", "-", "()", "tel:", " . ", "+ ( ) -")),
    refusedAs(
      "phone_number.unknown_country_code",
      fc
        .tuple(fc.constantFrom("", "+", "00"), fc.constantFrom("999", "210", "384"), digits(7))
        .map((texts) => texts.join("")),
    ),
    refusedAs("phone_number.impossible_length", impossibleLengths()),
    refusedAs(
      "phone_number.national_without_country",
      fc.tuple(fc.constantFrom("01", "07", "09", "0 6"), digits(9)).map((texts) => texts.join("")),
    ),
    refusedAs(
      "phone_number.national_without_country",
      fc.tuple(fc.constantFrom("(212) ", "[415] ", "8 (495) ", "(1-800) "), digits(7)).map((texts) => texts.join("")),
    ),
    refusedAs("phone_number.kept_trunk_prefix", keptTrunkPrefixes()),
  );
}

function followed(numbers: fc.Arbitrary<string>, ...endings: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(numbers, fc.constantFrom(...endings)).map((texts) => texts.join(""));
}

function several(numbers: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const separators = fc.constantFrom(",", "; ", " / ", "|", " & ", " +", " or ", "\n", " ");
  return fc.tuple(numbers, separators, numbers).map((texts) => texts.join(""));
}

/** Generates numbers as a spreadsheet shows them in a narrow column. */
function scientificNotations(): fc.Arbitrary<string> {
  return fc
    .tuple(
      digits(1),
      fc.constantFrom(".", ","),
      digits(5),
      fc.constantFrom("E+", "e+", "E"),
      fc.constantFrom("10", "11"),
    )
    .map((texts) => texts.join(""));
}

function repeatedCountryCodes(): fc.Arbitrary<string> {
  return fc
    .tuple(mobileNumbers(), fc.constantFrom("", "+", "00"))
    .map(([{ callingCode, national }, prefix]) => `${prefix}${callingCode}${callingCode}${national}`);
}

/** Too short and too long for every kind of number. */
function impossibleLengths(): fc.Arbitrary<string> {
  const count = fc.constantFrom(1, 2, 14, 16, 30);
  return fc
    .tuple(fc.constantFrom("", "+", "00"), fc.constantFrom(...MOBILE_NUMBERS), count)
    .map(([prefix, { callingCode }, length]) => prefix + callingCode + "2".repeat(length));
}

function keptTrunkPrefixes(): fc.Arbitrary<string> {
  return fc
    .tuple(mobileNumbers(), fc.constantFrom("", "+", "00"))
    .filter(([{ hasTrunkZero }]) => hasTrunkZero)
    .map(([{ callingCode, national }, prefix]) => `${prefix}${callingCode}0${national}`);
}
