import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasLength } from "../../../src/fields/phone-number/numbering-plan.ts";
import { findCallingCode } from "../../../src/fields/phone-number/numbering-plans.ts";
import { normalizePhoneNumber, phoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import type { Issue } from "../../../src/issues/issue.ts";
import type { CountryCode } from "../../../src/tables/country-code.ts";
import { itReads, phoneCodes, readPhone } from "../../support/phone-examples.ts";
import { glance, read } from "../../support/read.ts";

function firstIssueOf(input: unknown): Issue | undefined {
  const result = normalizePhoneNumber(input);
  return result.ok ? undefined : result.errors[0];
}

describe("a number without a default country", () => {
  itReads([
    ["+919988221100", undefined, "919988221100", ""],
    ["00919988221100", undefined, "919988221100", ""],
    ["919988221100", undefined, "919988221100", ""],
    ["447700900000", undefined, "447700900000", ""], // the documented sample, in no plan
    ["+91 99882 21100", undefined, "919988221100", ""],
    ["+91-99882-21100", undefined, "919988221100", ""],
    ["+91.99882.21100", undefined, "919988221100", ""],
    ["(+91) 99882 21100", undefined, "919988221100", ""],
    ["+1 [415] 555-2671", undefined, "14155552671", ""],
    ["\u00a0+91\u202f99882\u300021100\t", undefined, "919988221100", ""],
    ["+91\t99882 21100", undefined, "919988221100", ""],
    ["+91‐99882–21100", undefined, "919988221100", ""],
    ["+91\u221299882\u201121100", undefined, "919988221100", ""],
    ["+९१ ९९८८२ २११००", undefined, "919988221100", ""],
    ["+٩١ ٩٩٨٨٢ ٢١١٠٠", undefined, "919988221100", ""],
    ["＋９１（９９８８２）２１１００", undefined, "919988221100", ""],
    ["+\u{1d7d7}\u{1d7cf} 99882 21100", undefined, "919988221100", ""], // mathematical digits
    ["tel:+91-99882-21100", undefined, "919988221100", ""],
    ["TEL:+919988221100", undefined, "919988221100", ""],
    ["+44 (0)20 7946 0958", undefined, "442079460958", "not_mobile"],
    ["0044 (0) 20 7946 0958", undefined, "442079460958", "not_mobile"],
    ["44 (0)20 7946 0958", undefined, "442079460958", "no_plus not_mobile"],
    ["+91 (0)99882 21100", undefined, "919988221100", ""],
    ["+39 (0)6 6982 1234", undefined, "390669821234", "not_mobile"], // an Italian zero belongs to the number
    ["+39 06 6982 1234", undefined, "390669821234", "not_mobile"],
    ["+54 9 11 2345 6789", undefined, "5491123456789", ""],
    ["+7 912 345 67 89", undefined, "79123456789", ""],
    ["+7 701 234 56 78", undefined, "77012345678", ""],
    ["+44 7781 123456", undefined, "447781123456", ""], // Guernsey shares +44
    ["+1 876 555 1234", undefined, "18765551234", ""], // Jamaica shares +1
    ["+800 1234 5678", undefined, "80012345678", "not_mobile"],
    ["+870 773 111 632", undefined, "870773111632", ""],
    ["+882 16 1234567", undefined, "882161234567", "not_mobile"],
  ]);
});

describe("rejected input", () => {
  itReads([
    ["+91 99882\n21100", undefined, undefined, "control_character"],
    ["+919988221100\r\n", undefined, undefined, "control_character"],
    ["\u0000919988221100", undefined, undefined, "control_character"],
    ["919988221100\u0085", undefined, undefined, "control_character"],
    ["919988221100\u2028", undefined, undefined, "control_character"],
    ["919988221100\u2029", undefined, undefined, "control_character"],
    ["*121#", undefined, undefined, "unexpected_character"],
    ["+91 99882 21100!", undefined, undefined, "unexpected_character"],
    ["9199882\ud80021100", undefined, undefined, "unexpected_character"],
    ["9".repeat(251), undefined, undefined, "too_long"],
    ["+1 800 FLOWERS", undefined, undefined, "letters"],
    ["call 919988221100", undefined, undefined, "letters"],
    ["+91 99882 O1100", undefined, undefined, "letters"],
    ["3:712345678", undefined, undefined, "unexpected_character"], // behind 9 in ASCII, and 3 x 10 + 10 is Romania's code
    ["+91 99882 21100 x123", undefined, undefined, "extension"],
    ["+91 99882 21100 ext. 5", undefined, undefined, "extension"],
    ["+91 99882 21100 extension 5", undefined, undefined, "extension"],
    ["+91 99882 21100#5", undefined, undefined, "extension"],
    ["tel:+91-99882;ext=5", undefined, undefined, "extension"],
    ["1234x5", undefined, undefined, "extension"],
    ["123x5", undefined, undefined, "letters"],
    ["1234567890 y x5", undefined, undefined, "letters"],
    ["9988221100 y,9988221101", undefined, undefined, "several"],
    ["tel:99882-21100;phone-context=+91", undefined, undefined, "unexpected_character"],
    ["tel:+919988221100;isub=1", undefined, undefined, "extension"],
    ["919988221100,919988221101", undefined, undefined, "several"],
    ["99882,99883", undefined, undefined, "several"],
    ["9988,99883", undefined, undefined, "unexpected_character"],
    ["99882,9988", undefined, undefined, "unexpected_character"],
    ["919988221100; 919988221101", undefined, undefined, "several"],
    ["+919988221100 / +919988221101", undefined, undefined, "several"],
    ["+919988221100+919988221101", undefined, undefined, "several"],
    ["++919988221100", undefined, undefined, "unexpected_character"],
    ["+ +919988221100", undefined, undefined, "unexpected_character"],
    ["91+9988221100", undefined, undefined, "unexpected_character"],
    ["919988221100+", undefined, undefined, "unexpected_character"],
    ["+", undefined, undefined, "unknown_country_code"],
    ["(-)", undefined, undefined, "unknown_country_code"],
    ["tel:", undefined, undefined, "unknown_country_code"],
    ["+999 12345678", undefined, undefined, "unknown_country_code"],
    ["+0 12345678", undefined, undefined, "unknown_country_code"],
    ["+00919988221100", undefined, undefined, "unknown_country_code"],
    ["000919988221100", undefined, undefined, "unknown_country_code"],
    ["21", undefined, undefined, "unknown_country_code"],
    ["+91 99882", undefined, undefined, "impossible_length"],
    ["+1 415 555 26711", undefined, undefined, "impossible_length"],
    ["91998822110012345", undefined, undefined, "impossible_length"],
    ["+62 1234 5678 9012 34", undefined, undefined, "impossible_length"], // Indonesia has longer ones, E.164 has not
    ["09988221100", undefined, undefined, "national_without_country"],
    ["020 7946 0958", undefined, undefined, "national_without_country"],
    ["+49 030 1234567", undefined, undefined, "kept_trunk_prefix"],
    ["+4402079460958", undefined, undefined, "kept_trunk_prefix"],
    ["+44 (020) 7946 0958", undefined, undefined, "kept_trunk_prefix"],
    ["4902079460958", undefined, undefined, "kept_trunk_prefix"],
    ["+375 80 29 123 45 67", undefined, undefined, "kept_trunk_prefix"],
  ]);

  it("says where a character stands, blanks in front included", () => {
    expect(firstIssueOf("  +91 99882*21100")).toMatchObject({ params: { offset: 11, character: "U+002A" } });
    expect(firstIssueOf("+91 99882\u{1f600}21100")).toMatchObject({ params: { offset: 9, character: "U+1F600" } });
    expect(firstIssueOf(" '\u200b+91 \u200f\u{e0001}99882*21100")).toMatchObject({ params: { offset: 15 } });
    expect(firstIssueOf("  91\n9988221100")).toMatchObject({ params: { offset: 4 } });
    expect(firstIssueOf("+000")?.params).toStrictEqual({});
    expect(firstIssueOf("+01144")?.params).toStrictEqual({ prefixDigits: 3 });
    expect(firstIssueOf("  91 99882")?.params).toStrictEqual({ actualDigits: 7 });
    expect(firstIssueOf("9".repeat(251))?.params).toStrictEqual({ maxCharacters: 250, actualCharacters: 251 });
  });

  it.each([undefined, null, "", "  ", "\t\u00a0\u3000"])("takes %j as absent", (input) => {
    expect(phoneCodes(input)).toEqual(["field.required"]);
  });

  it.each([919988221100, true, {}, ["919988221100"], new String("919988221100"), 919988221100n])(
    "refuses another type than a string: %s",
    (input) => {
      expect(phoneCodes(input)).toEqual(["field.wrong_type"]);
    },
  );

  it("refuses a megabyte at once", () => {
    for (const character of ["9", "a", "(", "\u200b"]) expect(readPhone(character.repeat(1_000_000))).toBeUndefined();
    expect(readPhone(`${" ".repeat(500_000)}+919988221100${" ".repeat(500_000)}`)).toBe("919988221100");
  });

  it.each([
    [249, undefined],
    [250, undefined],
    [251, "too_long"],
  ])("reads %i characters: %s", (length, code) => {
    const text = `+91${" ".repeat(length - 13)}9988221100`;
    expect(phoneCodes(text)).toEqual(code === undefined ? [] : [code]);
  });

  // Bounds per calling code: India 8 to 13, Singapore 8, 10 and 11.
  it.each([
    ["91", [8, 9, 10, 11, 12, 13]],
    ["65", [8, 10, 11]],
    ["1", [7, 10]],
    ["33", [9]],
  ])("takes after %s exactly the lengths %j", (callingCode, lengths) => {
    // A set of lengths is a number: 32 digits more must not count as none.
    for (let length = 0; length < 80; length++) {
      const isPossible = lengths.includes(length);
      expect(readPhone(callingCode + "2".repeat(length)) !== undefined, `${length}`).toBe(isPossible);
    }
  });
});

const countries: readonly CountryCode[] = [
  "IN",
  "US",
  "GB",
  "DE",
  "FR",
  "IT",
  "BR",
  "AR",
  "MX",
  "RU",
  "BY",
  "JP",
  "SG",
  "HK",
  "AU",
  "TD",
  "CV",
  "CO",
  "KZ",
  "AT",
];
const country = fc.option(fc.constantFrom(...countries), { nil: undefined });
const nationalDigits = fc.stringMatching(/^[2-7][0-9]{9}$/);
const notation = fc
  .array(
    fc.constantFrom(
      ..."0123456789 ()+-./\u0660\uff0b\u200ex;'",
      "(0)",
      "00",
      "+91",
      "521",
      "tel:",
      "\n",
      ".0",
      "@c.us",
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(""));
const separators = fc.stringMatching(/^[ .()\u00a0\u2013-]{0,3}$/);

describe("every phone number", () => {
  it("gets the same from the fast path as from the rule, without an issue", () => {
    const canonical = fc.tuple(
      fc.constantFrom("91", "1", "44", "49", "375", "39", "993"),
      fc.stringMatching(/^[0-9]{6,12}$/),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          canonical.map((parts) => parts.join("")),
          notation,
        ),
        country,
        (text, defaultCountry) => {
          const value = glance(phoneNumber, text, { defaultCountry });
          if (value === undefined) return;
          expect(read(phoneNumber, text, { defaultCountry })).toEqual({ value, errors: [], warnings: [] });
        },
      ),
    );
  });

  it("means the same with any separators and digits of any script", () => {
    fc.assert(
      fc.property(nationalDigits, fc.array(separators, { minLength: 13, maxLength: 13 }), (national, between) => {
        const digits = `91${national}`;
        const spaced = [...digits]
          .map((digit, index) => `${between[index]?.replace(/\(/g, "") ?? ""}${digit}`)
          .join("");
        // One or two digits behind a dot may be a decimal fraction.
        fc.pre(!/\.\d{1,2}$/.test(spaced));
        const devanagari = digits.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)));
        for (const text of [digits, `+${digits}`, `00${digits}`, `+${spaced}`, spaced, `tel:+${digits}`, devanagari]) {
          expect(readPhone(text)).toBe(digits);
        }
      }),
    );
  });

  it("differs from the digits it was made of by prefixes only", () => {
    fc.assert(
      fc.property(notation, country, (text, defaultCountry) => {
        const value = readPhone(text, defaultCountry);
        if (value === undefined) return;
        const given = text
          .replace(/\.0{1,2}(?='?(?:@c\.us)?[ '\u200e]*$)/, "")
          .replaceAll("\u0660", "0")
          .replace(/[^0-9]/g, "");
        expect(value.slice(-4)).toBe(given.slice(-4));
      }),
    );
  });
});

describe("impossible_length", () => {
  it("has every number of a length that the country code lacks, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 16 }), (code, length) => {
        const callingCode = findCallingCode(code);
        fc.pre(callingCode !== undefined);
        const isPossible = hasLength(callingCode.lengths, length);
        const codes = phoneCodes(`+${code}${"5".repeat(length)}`);
        // 55 and 55 and ten times 5 is Brazil's code twice, before a mobile number.
        if (!codes.includes("repeated_country_code")) expect(codes.includes("impossible_length")).toBe(!isPossible);
      }),
    );
  });
});
