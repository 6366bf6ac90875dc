import * as fc from "fast-check";
import { withBlanksAround } from "./characters.ts";
import type { FieldArbitraries, Notation } from "./field-arbitraries.ts";
import { digits, mobileNumbers } from "./mobile-numbers.ts";
import { refusedPhoneNumbers } from "./phone-number-refusals.ts";

/** Phone numbers in international form, which need no `defaultCountry`. */
export function phoneNumbers(): FieldArbitraries {
  const canonical = mobileNumbers().map(({ callingCode, national }) => callingCode + national);
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
    refused: refusedPhoneNumbers(canonical),
  };
}

/** The ways in which people write a number, mixed. */
export function phoneNumberNotations(): fc.Arbitrary<Notation> {
  return fc
    .tuple(
      mobileNumbers(),
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
  return fc
    .tuple(mobileNumbers(), invisible, fc.nat({ max: 9 }))
    .map(([{ callingCode, national }, character, kind]) => {
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
