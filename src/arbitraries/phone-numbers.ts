import * as fc from "fast-check";
import { controlCharacters, withBlanksAround } from "./characters.ts";
import type { FieldArbitraries, Notation } from "./field-arbitraries.ts";
import { notStrings, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

/** The form of mobile numbers in some countries. A generated number may belong to somebody: never send to one. */
interface MobileNumbers {
  readonly callingCode: string;
  /** The first digits behind the calling code, without the trunk prefix. */
  readonly start: string;
  /** The number of digits that follow `start`. */
  readonly otherDigits: number;
  /** "(0)" may stand behind the calling code, and 0 itself may not. */
  readonly hasTrunkZero: boolean;
}

const MOBILE_NUMBERS: readonly MobileNumbers[] = [
  { callingCode: "1", start: "202", otherDigits: 7, hasTrunkZero: false },
  { callingCode: "33", start: "6", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "44", start: "77", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "49", start: "151", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "55", start: "119", otherDigits: 8, hasTrunkZero: false },
  { callingCode: "65", start: "9", otherDigits: 7, hasTrunkZero: false },
  { callingCode: "84", start: "91", otherDigits: 7, hasTrunkZero: true },
  { callingCode: "91", start: "98", otherDigits: 8, hasTrunkZero: true },
  { callingCode: "971", start: "50", otherDigits: 7, hasTrunkZero: true },
];

interface Parts extends MobileNumbers {
  readonly national: string;
}

/** Phone numbers in international form, which need no `defaultCountry`. */
export function phoneNumbers(): FieldArbitraries {
  const canonical = parts().map(({ callingCode, national }) => callingCode + national);
  return {
    canonical,
    accepted: withBlanksAround(
      fc
        .oneof(
          { weight: 30, arbitrary: phoneNumberNotations() },
          { weight: 9, arbitrary: repairedNotations() },
          { weight: 1, arbitrary: oldMexicanNotations() },
        )
        .map(({ written }) => written),
    ),
    refused: refused(canonical),
  };
}

function parts(): fc.Arbitrary<Parts> {
  return fc
    .constantFrom(...MOBILE_NUMBERS)
    .chain((numbers) =>
      digits(numbers.otherDigits).map((others) => ({ ...numbers, national: numbers.start + others })),
    );
}

function digits(count: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: count, maxLength: count });
}

/** The ways in which people write a number, mixed. */
export function phoneNumberNotations(): fc.Arbitrary<Notation> {
  return fc
    .tuple(
      parts(),
      fc.constantFrom("", "+", "00", "tel:+", "TEL:+", "whatsapp:+", "\uff0b", "+ ", "(+"),
      fc.constantFrom("", " ", "-", " (0)", "(0) "),
      fc.array(fc.constantFrom("", "", "", " ", "-", ".", "\u00a0", "\u2011", "\u2013", "\u30fc", " - ", "\t"), {
        maxLength: 12,
      }),
      fc.constantFrom(0x30, 0x30, 0x30, 0x660, 0x966, 0xff10),
    )
    .map(([{ callingCode, national, hasTrunkZero }, prefix, between, separators, zero]) => {
      const isBare = prefix === "";
      const gap = between.includes("0") && (isBare || !hasTrunkZero) ? "" : between;
      const separated = [...national]
        .map((digit, index) => digit + separatorBefore(national.slice(index + 1), separators[index]))
        .join("");
      const closing = prefix === "(+" ? ")" : "";
      const written = `${prefix}${inScript(callingCode, zero)}${closing}${gap}${inScript(separated, zero)}`;
      return { written, canonical: callingCode + national };
    });
}

/** Behind a dot one or two digits, or zeros only, would be a decimal fraction. */
function separatorBefore(rest: string, separator = ""): string {
  return separator === "." && /^(?:\d{0,2}|0*)$/.test(rest) ? "" : separator;
}

/** Notations that telephones, spreadsheets and WhatsApp produce, and that are repaired. */
export function repairedNotations(): fc.Arbitrary<Notation> {
  const invisible = fc.constantFrom("\u00ad", "\u200b", "\u200e", "\u2060", "\ufe0f", "\ufeff", "\u{e0020}");
  return fc.tuple(parts(), invisible, fc.nat({ max: 9 })).map(([{ callingCode, national }, character, kind]) => {
    const canonical = callingCode + national;
    const written = [
      `'${canonical}`,
      `'+${canonical}'`,
      `="${canonical}"`,
      `${canonical}.0`,
      `+${canonical}.00`,
      `${canonical}@s.whatsapp.net`,
      `${canonical}:12@c.us`,
      `${canonical}.0:12@s.whatsapp.net`,
      `\u202a+${callingCode}${character}${national}\u202c`,
      `+${callingCode} ${national.slice(0, 3)}/${national.slice(3)}`,
    ];
    return { written: written[kind] ?? canonical, canonical };
  });
}

/** Generates Mexican numbers as they were before 2019, and are in WhatsApp's ids to this day. */
function oldMexicanNotations(): fc.Arbitrary<Notation> {
  return fc
    .tuple(fc.constantFrom("+", "", "00"), digits(8))
    .map(([prefix, others]) => ({ written: `${prefix}52155${others}`, canonical: `5255${others}` }));
}

/** Writes the text with the digits of the script whose zero this is. */
function inScript(text: string, zero: number): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

function refused(canonical: fc.Arbitrary<string>): fc.Arbitrary<Refusal> {
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
    .tuple(parts(), fc.constantFrom("", "+", "00"))
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
    .tuple(parts(), fc.constantFrom("", "+", "00"))
    .filter(([{ hasTrunkZero }]) => hasTrunkZero)
    .map(([{ callingCode, national }, prefix]) => `${prefix}${callingCode}0${national}`);
}
