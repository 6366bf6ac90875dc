import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizePhoneNumber, readPhoneNumber, readThoroughly } from "../../../src/fields/phone-number/phone-number.ts";
import type { IssueDefinition } from "../../../src/issues/issue.ts";
import * as phoneNumberIssues from "../../../src/issues/phone-number-issues.ts";
import { createScope } from "../../../src/issues/scope.ts";
import type { PhoneNumbersAdapter } from "../../../src/schema/options.ts";
import { readOptions } from "../../../src/schema/settings.ts";
import { findCallingCode, hasLength } from "../../../src/fields/phone-number/numbering-plans.ts";

function read(input: unknown, defaultCountry?: string): string | undefined {
  const result = normalizePhoneNumber(input, { defaultCountry });
  return result.ok ? result.value : undefined;
}

function codesOf(input: unknown, defaultCountry?: string): readonly string[] {
  const result = normalizePhoneNumber(input, { defaultCountry });
  return [...(result.ok ? [] : result.errors), ...result.warnings].map(({ code }) => code);
}

function firstIssueOf(input: unknown): unknown {
  const result = normalizePhoneNumber(input);
  return result.ok ? undefined : result.errors[0];
}

describe("normalizePhoneNumber without a default country", () => {
  it.each([
    ["+919988221100", "919988221100"],
    ["00919988221100", "919988221100"],
    ["919988221100", "919988221100"],
    ["447700900000", "447700900000"], // the documented sample, in no plan
    ["+91 99882 21100", "919988221100"],
    ["+91-99882-21100", "919988221100"],
    ["+91.99882.21100", "919988221100"],
    ["(+91) 99882 21100", "919988221100"],
    ["+1 [415] 555-2671", "14155552671"],
    ["\u00a0+91\u202f99882\u300021100\t", "919988221100"],
    ["+91\t99882 21100", "919988221100"],
    ["+91‐99882–21100", "919988221100"],
    ["+91\u221299882\u201121100", "919988221100"],
    ["+९१ ९९८८२ २११००", "919988221100"],
    ["+٩١ ٩٩٨٨٢ ٢١١٠٠", "919988221100"],
    ["＋９１（９９８８２）２１１００", "919988221100"],
    ["+\u{1d7d7}\u{1d7cf} 99882 21100", "919988221100"], // mathematical digits
    ["tel:+91-99882-21100", "919988221100"],
    ["TEL:+919988221100", "919988221100"],
    ["+44 (0)20 7946 0958", "442079460958"],
    ["0044 (0) 20 7946 0958", "442079460958"],
    ["44 (0)20 7946 0958", "442079460958"],
    ["+91 (0)99882 21100", "919988221100"],
    ["+39 (0)6 6982 1234", "390669821234"], // an Italian zero belongs to the number
    ["+39 06 6982 1234", "390669821234"],
    ["+54 9 11 2345 6789", "5491123456789"],
    ["+7 912 345 67 89", "79123456789"],
    ["+7 701 234 56 78", "77012345678"],
    ["+44 7781 123456", "447781123456"], // Guernsey shares +44
    ["+1 876 555 1234", "18765551234"], // Jamaica shares +1
    ["+800 1234 5678", "80012345678"],
    ["+870 773 111 632", "870773111632"],
    ["+882 16 1234567", "882161234567"],
  ])("reads %j", (input, expected) => {
    expect(normalizePhoneNumber(input)).toEqual({ ok: true, value: expected, warnings: [] });
  });

  it.each([
    ["+91 99882\n21100", "phone_number.control_character"],
    ["+919988221100\r\n", "phone_number.control_character"],
    ["\u0000919988221100", "phone_number.control_character"],
    ["919988221100\u0085", "phone_number.control_character"],
    ["919988221100\u2028", "phone_number.control_character"],
    ["919988221100\u2029", "phone_number.control_character"],
    ["\u200e+919988221100", "phone_number.unexpected_character"],
    ["\u202a+919988221100\u202c", "phone_number.unexpected_character"],
    ["+9199882\u00ad21100", "phone_number.unexpected_character"],
    ["\ufeff919988221100", "phone_number.unexpected_character"],
    ["+49 30/1234567", "phone_number.unexpected_character"],
    ["*121#", "phone_number.unexpected_character"],
    ["+91 99882 21100!", "phone_number.unexpected_character"],
    ["9199882\ud80021100", "phone_number.unexpected_character"],
    ["9".repeat(251), "phone_number.too_long"],
    ["+1 800 FLOWERS", "phone_number.letters"],
    ["call 919988221100", "phone_number.letters"],
    ["+91 99882 O1100", "phone_number.letters"],
    ["9.19988E+11", "phone_number.letters"], // a spreadsheet's number
    ["3:712345678", "phone_number.unexpected_character"], // behind 9 in ASCII, and 3 x 10 + 10 is Romania's code
    ["3/712345678", "phone_number.unexpected_character"],
    ["+91 99882 21100 x123", "phone_number.extension"],
    ["+91 99882 21100 ext. 5", "phone_number.extension"],
    ["+91 99882 21100 extension 5", "phone_number.extension"],
    ["+91 99882 21100#5", "phone_number.extension"],
    ["tel:+91-99882;ext=5", "phone_number.extension"],
    ["1234x5", "phone_number.extension"],
    ["123x5", "phone_number.letters"],
    ["1234567890 y x5", "phone_number.letters"],
    ["9988221100 y,9988221101", "phone_number.letters"],
    ["tel:99882-21100;phone-context=+91", "phone_number.unexpected_character"],
    ["tel:+919988221100;isub=1", "phone_number.unexpected_character"],
    ["919988221100,919988221101", "phone_number.several"],
    ["99882,99883", "phone_number.several"],
    ["9988,99883", "phone_number.unexpected_character"],
    ["99882,9988", "phone_number.unexpected_character"],
    ["919988221100; 919988221101", "phone_number.several"],
    ["+919988221100 / +919988221101", "phone_number.several"],
    ["+919988221100+919988221101", "phone_number.several"],
    ["++919988221100", "phone_number.unexpected_character"],
    ["+ +919988221100", "phone_number.unexpected_character"],
    ["91+9988221100", "phone_number.unexpected_character"],
    ["919988221100+", "phone_number.unexpected_character"],
    ["+", "phone_number.unknown_country_code"],
    ["(-)", "phone_number.unknown_country_code"],
    ["tel:", "phone_number.unknown_country_code"],
    ["+999 12345678", "phone_number.unknown_country_code"],
    ["+0 12345678", "phone_number.unknown_country_code"],
    ["+00919988221100", "phone_number.unknown_country_code"],
    ["000919988221100", "phone_number.unknown_country_code"],
    ["21", "phone_number.unknown_country_code"],
    ["+91 99882", "phone_number.impossible_length"],
    ["+1 415 555 26711", "phone_number.impossible_length"],
    ["91998822110012345", "phone_number.impossible_length"],
    ["+62 1234 5678 9012 34", "phone_number.impossible_length"], // Indonesia has longer ones, E.164 has not
    ["09988221100", "phone_number.national_without_country"],
    ["020 7946 0958", "phone_number.national_without_country"],
    ["+49 030 1234567", "phone_number.kept_trunk_prefix"],
    ["+4402079460958", "phone_number.kept_trunk_prefix"],
    ["+44 (020) 7946 0958", "phone_number.kept_trunk_prefix"],
    ["4902079460958", "phone_number.kept_trunk_prefix"],
    ["+375 80 29 123 45 67", "phone_number.kept_trunk_prefix"],
  ])("refuses %j with %s", (input, code) => {
    expect(codesOf(input)).toEqual([code]);
  });

  it("says where a character stands, blanks in front included", () => {
    expect(firstIssueOf("  +91 99882\u200b21100")).toMatchObject({ params: { offset: 11 } });
    expect(firstIssueOf("  91\n9988221100")).toMatchObject({ params: { offset: 4 } });
  });

  it.each([undefined, null, "", "  ", "\t\u00a0\u3000"])("takes %j as absent", (input) => {
    expect(codesOf(input)).toEqual(["field.required"]);
  });

  it.each([919988221100, true, {}, ["919988221100"], new String("919988221100"), 919988221100n])(
    "refuses another type than a string: %s",
    (input) => {
      expect(codesOf(input)).toEqual(["field.wrong_type"]);
    },
  );

  it("refuses a megabyte at once", () => {
    for (const character of ["9", "a", "(", "\u200b"]) expect(read(character.repeat(1_000_000))).toBeUndefined();
    expect(read(`${" ".repeat(500_000)}+919988221100${" ".repeat(500_000)}`)).toBe("919988221100");
  });

  it.each([
    [249, undefined],
    [250, undefined],
    [251, "phone_number.too_long"],
  ])("reads %i characters: %s", (length, code) => {
    const text = `+91${" ".repeat(length - 13)}9988221100`;
    expect(codesOf(text)).toEqual(code === undefined ? [] : [code]);
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
      expect(read(callingCode + "2".repeat(length)) !== undefined, `${length}`).toBe(isPossible);
    }
  });
});

describe("normalizePhoneNumber with a default country", () => {
  it.each([
    ["9198822110", "IN", "919198822110"],
    ["919988221100", "IN", "919988221100"],
    ["919988221100", "DE", "919988221100"],
    ["447700900000", "IN", "447700900000"],
    ["3921234567", "IT", "393921234567"],
    ["11961234567", "BR", "5511961234567"],
    ["5512345678", "MX", "525512345678"],
    ["99882 21100", "IN", "919988221100"],
    ["099882 21100", "IN", "919988221100"],
    ["+44 20 7946 0958", "IN", "442079460958"],
    ["020 7946 0958", "GB", "442079460958"],
    ["030 1234567", "DE", "49301234567"], // 10 digits are a mobile length, but no number begins with the trunk prefix
    ["8 912 345 67 89", "RU", "79123456789"],
    ["8 701 234 56 78", "KZ", "77012345678"],
    ["06 20 123 4567", "HU", "36201234567"],
    ["8 612 34567", "LT", "37061234567"],
    ["0 612 34567", "LT", "37061234567"],
    ["8 029 123 45 67", "BY", "375291234567"],
    ["1 415 555 2671", "US", "14155552671"],
    ["(415) 555-2671", "US", "14155552671"],
    ["0 15 21 98765 4321", "BR", "5521987654321"], // with the code of a carrier
    ["06 6982 1234", "IT", "390669821234"],
    ["07781 123456", "GG", "447781123456"],
    ["0044 7911 123456", "IN", "447911123456"],
    ["0044 7911 123456", "US", "447911123456"],
    ["011 44 7911 123456", "US", "447911123456"],
    ["0011 44 7911 123456", "AU", "447911123456"],
    ["010 1 415 555 2671", "JP", "14155552671"],
    ["8 10 44 7911 123456", "RU", "447911123456"],
    ["001 592 609 1234", "GY", "5926091234"],
    ["44 (0)7911 123456", "GB", "447911123456"],
    ["003720234567", "BO", "3720234567"],
    ["001 674 2345678", "GY", "6742345678"], // not 00 and America's area 674: Guyana dials 001 alone
    ["00 386 23456", "AI", "38623456"],
    ["00 95 (0)23456789", "TH", "9523456789"],
    ["1 (0)2345678901", "FK", "12345678901"],
    ["2430234567", "IN", "912430234567"], // no mobile number behind the Congo's 243 begins with 0
    ["0512345678", "CO", "5712345678"], // ten digits are a mobile length, but no number begins with 0
    ["029123456", "BY", "37529123456"], // nine, likewise
    ["8412345678", "RU", "78412345678"], // Penza's 841 begins like the trunk prefix, and like Vietnam's 84
    ["0012 62 234567890123", "BO", "62234567890123"], // 00 and a carrier's two digits
    ["022 20 2345678901", "SG", "202345678901"],
    ["258 (0)23", "CX", "61258023"], // behind Mozambique's 258 this is too short, so the zero belongs to the number
    ["4409876543", "CU", "534409876543"], // 44 0... has no length of Britain's, so the zero shows nothing
  ])("reads %j in %s", (input, country, expected) => {
    expect(normalizePhoneNumber(input, { defaultCountry: country })).toEqual({
      ok: true,
      value: expected,
      warnings: [],
    });
  });

  it("warns of digits that are as well another country's mobile number", () => {
    expect(normalizePhoneNumber("33612345678", { defaultCountry: "DE" })).toMatchObject({
      ok: true,
      value: "4933612345678",
      warnings: [{ code: "phone_number.ambiguous", severity: "warning", path: [], params: {} }],
    });
    expect(codesOf("+49 33612345678", "DE")).toEqual([]);
  });

  it.each([
    ["061234567", "FR", "phone_number.impossible_length"], // a digit short
    ["12", "IN", "phone_number.impossible_length"],
    ["011 15-2345-6789", "AR", "phone_number.impossible_length"], // only full metadata tell where the 15 is
    ["91 099882 21100", "IN", "phone_number.kept_trunk_prefix"],
    ["0 27 0234567890", "CV", "phone_number.kept_trunk_prefix"], // Cape Verde dials 0 abroad
    ["8 10 260234567", "TM", "phone_number.kept_trunk_prefix"],
    ["001 383 0234567890", "GY", "phone_number.impossible_length"], // as 00 1 383..., which is nearer than 001 383 0...
    ["00200 2345678", "KR", "phone_number.ambiguous_prefix"], // 002 is Korea's prefix, but no country code begins with 0
    ["410987654321", "CH", "phone_number.kept_trunk_prefix"],
    ["27023456", "AD", "phone_number.kept_trunk_prefix"], // a possible length in Andorra, with the zero in South Africa, too
    ["0043 664 1234567", "BR", "phone_number.ambiguous_prefix"], // 0043 is also a carrier's prefix
    ["00 1 415 555 2671", "JP", "phone_number.ambiguous_prefix"], // Japanese numbers begin with 00
    ["00 99 12345678", "IN", "phone_number.unknown_country_code"],
  ])("refuses %j in %s with %s", (input, country, code) => {
    expect(codesOf(input, country)).toEqual([code]);
  });
});

describe("the option phoneNumbers", () => {
  type Answer = ReturnType<PhoneNumbersAdapter["normalize"]>;
  const answering = (answer: unknown) => ({ normalize: () => answer as Answer });
  const codeWith = (phoneNumbers: PhoneNumbersAdapter, input: unknown = "secret 4711"): string | undefined => {
    const result = normalizePhoneNumber(input, { phoneNumbers });
    expect(JSON.stringify(result)).not.toContain("4711");
    return result.ok ? undefined : result.errors[0].code;
  };

  it("takes the place of the rule and is given the text without blanks around it, and the country", () => {
    const asked: unknown[] = [];
    const phoneNumbers: PhoneNumbersAdapter = {
      normalize(...args) {
        asked.push(args);
        return { ok: true, digits: "123" };
      },
    };
    expect(normalizePhoneNumber(" short code ", { phoneNumbers, defaultCountry: "IN" })).toMatchObject({
      value: "123",
    });
    expect(normalizePhoneNumber("919988221100", { phoneNumbers })).toMatchObject({ value: "123" });
    expect(asked).toEqual([
      ["short code", "IN"],
      ["919988221100", undefined],
    ]);
  });

  it.each(["letters", "extension", "impossible_length", "unknown_country_code", "national_without_country", "several"])(
    "turns the reason %s into the code of that name",
    (reason) => {
      expect(codeWith(answering({ ok: false, reason }))).toBe(`phone_number.${reason}`);
    },
  );

  it.each(["not_mobile", "secret 4711", "control_character", "ambiguous", "", "__proto__", 5, undefined, Symbol("x")])(
    "turns any other reason into phone_number.refused: %s",
    (reason) => {
      expect(codeWith(answering({ ok: false, reason }))).toBe("phone_number.refused");
    },
  );

  it.each([
    { ok: true, digits: "" },
    { ok: true, digits: "0123" },
    { ok: true, digits: "+91" },
    { ok: true, digits: "1".repeat(16) },
    { ok: true, digits: "123\n" },
    { ok: true, digits: 919988221100 },
    { ok: true },
    undefined,
    null,
  ])("does not trust the answer %j", (answer) => {
    expect(codeWith(answering(answer))).toBe("phone_number.adapter_failed");
  });

  it.each(["1", "1".repeat(15)])("takes the digits %s", (digits) => {
    expect(codeWith(answering({ ok: true, digits }))).toBeUndefined();
  });

  it("reports an adapter that throws, without its words", () => {
    const phoneNumbers: PhoneNumbersAdapter = {
      normalize(text) {
        throw new Error(text);
      },
    };
    expect(codeWith(phoneNumbers)).toBe("phone_number.adapter_failed");
  });

  it("is not asked about controls, other types and absent values", () => {
    const phoneNumbers = answering({ ok: true, digits: "1" });
    expect(codeWith(phoneNumbers, "1\n")).toBe("phone_number.control_character");
    expect(codeWith(phoneNumbers, 4.5)).toBe("field.wrong_type");
    expect(codeWith(phoneNumbers, " ")).toBe("field.required");
  });
});

const countries = [
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
];
const country = fc.option(fc.constantFrom(...countries), { nil: undefined });
const nationalDigits = fc.stringMatching(/^[2-7][0-9]{9}$/);
const notation = fc
  .array(fc.constantFrom(..."0123456789 ()+-.\u0660\uff0b\u200ex;", "(0)", "00", "+91", "tel:", "\n"), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));
const separators = fc.stringMatching(/^[ .()\u00a0\u2013-]{0,3}$/);

describe("every phone number", () => {
  it("comes out as 1 to 15 digits without a zero in front, or not at all", () => {
    fc.assert(
      fc.property(fc.oneof(notation, fc.string({ unit: "binary" })), country, (text, defaultCountry) => {
        const value = read(text, defaultCountry);
        if (value !== undefined) expect(value).toMatch(/^[1-9][0-9]{4,14}$/);
      }),
    );
  });

  it("is one canonical value that passes unchanged", () => {
    fc.assert(
      fc.property(notation, country, (text, defaultCountry) => {
        const value = read(text, defaultCountry);
        if (value !== undefined) expect(normalizePhoneNumber(value)).toEqual({ ok: true, value, warnings: [] });
      }),
    );
  });

  it("is read alike on the fast and the thorough path", () => {
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
          const settings = readOptions({ defaultCountry });
          const [fast, thorough] = [createScope(settings), createScope(settings)];
          expect(readPhoneNumber(text, fast)).toBe(readThoroughly(text, thorough));
          expect(fast.log.conclude(0)).toEqual(thorough.log.conclude(0));
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
        const devanagari = digits.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)));
        for (const text of [digits, `+${digits}`, `00${digits}`, `+${spaced}`, spaced, `tel:+${digits}`, devanagari]) {
          expect(read(text)).toBe(digits);
        }
      }),
    );
  });

  it("differs from the digits it was made of by prefixes only", () => {
    fc.assert(
      fc.property(notation, country, (text, defaultCountry) => {
        const value = read(text, defaultCountry);
        if (value === undefined) return;
        const given = text.replaceAll("\u0660", "0").replace(/[^0-9]/g, "");
        expect(value.slice(-4)).toBe(given.slice(-4));
      }),
    );
  });

  it("is nowhere in an issue", () => {
    fc.assert(
      fc.property(notation, country, (text, defaultCountry) => {
        const canary = `${text}73519846`;
        const result = normalizePhoneNumber(canary, { defaultCountry });
        if (!result.ok) expect(JSON.stringify(result)).not.toContain("73519846");
        expect(JSON.stringify(result.warnings)).not.toContain("73519846");
      }),
    );
  });
});

/** For each code an input that has it and the nearest that has not, made of a number of ten digits that is right behind +91. */
const neighbours: Record<keyof typeof phoneNumberIssues, readonly [wrong: Make, right: Make]> = {
  controlCharacter: [(n) => `+91\n${n}`, (n) => `+91\t${n}`],
  unexpectedCharacter: [(n) => `+91\u200e${n}`, (n) => `+91\u2009${n}`],
  tooLong: [(n) => `+91${".".repeat(238)}${n}`, (n) => `+91${".".repeat(237)}${n}`],
  letters: [(n) => `tel +91${n}`, (n) => `tel:+91${n}`],
  extension: [(n) => `+91${n} x1`, (n) => `+91${n} `],
  several: [(n) => `+91${n}, +91${n}`, (n) => `+91${n}`],
  unknownCountryCode: [(n) => `+999${n}`, (n) => `+91${n}`],
  impossibleLength: [(n) => `+91${n.slice(3)}`, (n) => `+91${n.slice(2)}`],
  nationalWithoutCountry: [(n) => `091${n}`, (n) => `0091${n}`],
  keptTrunkPrefix: [(n) => `+910${n}`, (n) => `+91(0)${n}`],
  ambiguousPrefix: [(n) => `BR 0043664${n.slice(3)}`, (n) => `IN 0043664${n.slice(3)}`],
  refused: [(n) => `no ${n}`, (n) => `ok ${n}`],
  adapterFailed: [(n) => `throw ${n}`, (n) => `ok ${n}`],
  ambiguous: [(n) => `DE 336${n.slice(2)}`, (n) => `DE +49336${n.slice(2)}`],
};
type Make = (national: string) => string;

const definitions = { ...phoneNumberIssues };

const scripted: PhoneNumbersAdapter = {
  normalize(text) {
    if (text.startsWith("throw")) throw new Error(text);
    return text.startsWith("ok") ? { ok: true, digits: "1" } : { ok: false, reason: "no" };
  },
};

describe("each code", () => {
  it.each(Object.entries(neighbours))("%s is there, and not with its neighbour", (name, [wrong, right]) => {
    const { code, severity }: IssueDefinition = definitions[name as keyof typeof definitions];
    const codes = (text: string): string[] => {
      const [, defaultCountry, input] = /^(?:([A-Z]{2}) )?(.*)$/s.exec(text) ?? [];
      const phoneNumbers = /^(?:no|ok|throw) /.test(text) ? scripted : undefined;
      const result = normalizePhoneNumber(input, { defaultCountry, phoneNumbers });
      const issues = severity === "warning" ? result.warnings : result.ok ? [] : result.errors;
      return issues.map((issue) => issue.code);
    };
    fc.assert(
      fc.property(nationalDigits, (national) => {
        expect(codes(wrong(national))).toEqual([code]);
        expect(codes(right(national))).not.toContain(code);
      }),
    );
  });

  it("reports an impossible length for exactly the lengths that the country code lacks", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 16 }), (code, length) => {
        const callingCode = findCallingCode(code);
        fc.pre(callingCode !== undefined);
        const isPossible = hasLength(callingCode.lengths, length);
        const expected = isPossible ? [] : ["phone_number.impossible_length"];
        expect(codesOf(`+${code}${"5".repeat(length)}`)).toEqual(expected);
      }),
    );
  });
});
