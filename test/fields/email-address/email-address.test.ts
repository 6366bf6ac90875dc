import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, inject, it } from "vitest";
import { normalizeEmailAddress } from "../../../src/fields/email-address/email-address.ts";
import * as emailAddressIssues from "../../../src/issues/email-address-issues.ts";

function valueOf(input: unknown): string | undefined {
  const result = normalizeEmailAddress(input);
  return result.ok ? result.value : undefined;
}

/** The codes without the family's name, errors before warnings. */
function codesOf(input: unknown): string[] {
  const result = normalizeEmailAddress(input);
  const errors = result.ok ? [] : result.errors;
  return [...errors, ...result.warnings].map(({ code }) => code.replace("email_address.", ""));
}

describe("accepted forms", () => {
  it.each([
    ["canonical", "jane.doe@example.com", "jane.doe@example.com"],
    ["blanks around", "\t jane@example.com\u3000", "jane@example.com"],
    ["an upper-case domain; the local part stays", "Jane.DOE@Example.COM", "Jane.DOE@example.com"],
    ["every special character of the grammar", "!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"],
    ["digits and hyphens in labels", "1@1-a.2.x1", "1@1-a.2.x1"],
    ["xn-- labels as letters, digits and hyphens only", "a@XN--80AK6AA92E.xn--a", "a@xn--80ak6aa92e.xn--a"],
    ["what URL would take for a host's number", "a@0x7f.0x1", "a@0x7f.0x1"],
    ["an internationalised domain", "a@bücher.example", "a@xn--bcher-kva.example"],
    ["the same, decomposed and in capitals", "a@BU\u0308CHER.example", "a@xn--bcher-kva.example"],
    ["sharp s as IDNA 2008 has it", "a@straße.de", "a@xn--strae-oqa.de"],
    ["sharp s in capitals", "a@STRAẞE.de", "a@xn--strae-oqa.de"],
    ["a capital sigma at the end of a word, as IDNA has it", "a@ΒΌΛΟΣ.com", "a@xn--nxasmq6b.com"],
    ["a final sigma", "a@βόλος.com", "a@xn--nxasmm1c.com"],
    ["a middle dot between two l", "a@col·lecció.example", "a@xn--collecci-ioa91d.example"],
    ["a katakana middle dot beside kana", "a@アニメ・ab.example", "a@xn--ab-gg4a0g6dyg.example"],
    ["Hebrew marks behind a letter", "a@צה״ל.example", "a@xn--8dbq2a9c.example"],
    ["the ideographic zero", "a@二〇二六.example", "a@xn--w6jt23gba260a.example"],
    ["marks and digits of another script", "a@हिन्दी१.example", "a@xn--j2bd4cyah0f6i.example"],
    ["ideographic, full-width and half-width dots", "a@a\u3002b\uff0ec\uff61com", "a@a.b.c.com"],
  ])("%s: silently", (_, input, expected) => {
    expect(normalizeEmailAddress(input)).toEqual({ ok: true, value: expected, warnings: [] });
  });

  it("takes what is absent for absent", () => {
    for (const input of [undefined, null, "", " \t\u3000"]) expect(codesOf(input)).toEqual(["field.required"]);
  });
});

describe("a domain of several scripts", () => {
  it.each([
    ["jane@ex\u0430mple.com", 7, "U+0430"],
    ["jane@example.\u0441om", 13, "U+0441"],
    [" jane@shop.\u0391lpha.gr", 11, "U+0391"],
    ["jane@почтa.рф", 5, "U+043F"],
  ])("warns of %j, in which one label mixes Latin letters with others", (input, offset, character) => {
    const domain = new URL(`http://${input.split("@")[1]}`).hostname;
    expect(normalizeEmailAddress(input)).toMatchObject({
      value: `jane@${domain}`,
      warnings: [{ code: "email_address.mixed_scripts", params: { offset, character } }],
    });
  });

  it.each([
    "jane@почта.com",
    "jane@пример2.рф",
    "jane@bücher.example",
    "jane@アニメab.example",
    "jane@βόλος.com",
    "jane@xn--exmple-4nf.com",
  ])("is silent on %j", (input) => {
    expect(normalizeEmailAddress(input)).toMatchObject({ ok: true, warnings: [] });
  });
});

describe("errors", () => {
  it.each([
    ["a@\u3000bücher.example", "blank", 2],
    ["jane@bü\u3000cher.example", "blank", 7],
    ["\tjane@bü\u3000cher.example", "blank", 8],
    ["a\tb\n@example.com", "control_character", 3],
    ["jane@exa!mple.com", "domain_character", 8],
  ])("%j: %s at %i", (input, code, offset) => {
    expect(normalizeEmailAddress(input)).toMatchObject({
      errors: [{ code: `email_address.${code}`, params: { offset } }],
    });
  });

  it.each([
    ["Jane Doe <jane@example.com>", "display_name"],
    ["<jane@example.com>", "display_name"],
    ['"Doe, Jane" <jane@example.com>', "display_name"],
    ["Doe, Jane <jane@example.com>", "display_name"],
    ['"jane doe"@example.com', "quoted_local_part"],
    ['"a@b"@example.com', "quoted_local_part"],
    ['"jane@example.com', "quoted_local_part"],
    ["'jane@example.com'", "quotation_marks"],
    ["*jane@example.com*", "quotation_marks"],
    ["_jane@example.com_", "quotation_marks"],
    ["~jane@example.com~", "quotation_marks"],
    ["{jane@example.com}", "quotation_marks"],
    ["[jane@example.com]", "quotation_marks"],
    ["Email:jane@example.com", "display_name"],
    ["E-mail: jane@example.com", "display_name"],
    ["Jane Doe: jane@example.com", "display_name"],
    ["Почта： jane@example.com", "display_name"],
    ["smtp:jane@example.com", "display_name"],
    ["jane(at)example.com", "no_at_sign"],
    ["jane\uff20example.com", "no_at_sign"],
    ["jane\ufe6bexample.com", "no_at_sign"],
    ['"jane@example.com"', "quotation_marks"],
    ["‘jane@example.com’", "quotation_marks"],
    ["“jane@example.com”", "quotation_marks"],
    ["„jane@example.com“", "quotation_marks"],
    ["»jane@example.com«", "quotation_marks"],
    ["‹jane@example.com›", "quotation_marks"],
    ["「jane@example.com」", "quotation_marks"],
    ["＂jane@example.com＂", "quotation_marks"],
    ["`jane@example.com´", "quotation_marks"],
    ["'Jane' <jane@example.com>", "display_name"],
    ["'jane'", "no_at_sign"],
    ["jane@example.com'", "domain_character"],
    ["jane@example.com’", "domain_not_international"],
    ["jane@[127.0.0.1]", "address_literal"],
    ["jane@[IPv6:::1]", "address_literal"],
    ["jane(work)@example.com", "comment"],
    ["jane@example.com (Jane)", "comment"],
    ["a@example.com,b@example.com", "several_addresses"],
    ["a@example.com; b@example.com", "several_addresses"],
    ["a@example.com b@example.com", "several_addresses"],
    ["A <a@example.com>, B <b@example.com>", "several_addresses"],
    ["a@example.com，b@example.com", "several_addresses"],
    ["a@example.com；b@example.com", "several_addresses"],
    ["a@example.com、b@example.com", "several_addresses"],
    ["a@example.com/b@example.com", "several_addresses"],
    ["a@example.com | b@example.com", "several_addresses"],
    ["a@example.com and b@example.com & c@example.com", "several_addresses"],
    ["a@example.com، b@example.com", "several_addresses"],
    ["a@example.com:b@example.com", "several_addresses"],
    ["a@example.co.uk@example.com", "several_at_signs"],
    ["a@example.com/b@c@example.com", "several_at_signs"],
    ["a@example.com<mailto:a@example.com>", "display_name"],
    ["a@example.com\nb@example.com", "one_per_line"],
    ["a@example.com\r\nb@example.com\r\n", "one_per_line"],
    ["a@example.com\rb@example.com", "one_per_line"],
    ["a@example.com\nb", "control_character"],
    ["a@example.com\vb@example.com", "one_per_line"],
    ["a@example.com\u2028b@example.com", "one_per_line"],
    ["a@example.com\x85b@example.com", "one_per_line"],
    ["mailto:jane@example.com", "mailto"],
    ["MAILTO:jane@example.com", "mailto"],
    ["jane", "no_at_sign"],
    ["jane＠example.com", "no_at_sign"],
    ["jane@doe@example.com", "several_at_signs"],
    ["@example.com", "no_local_part"],
    ["jane@", "no_domain"],
    ["@", "no_local_part"],
    ["a@b@example.com, c", "several_at_signs"],
    ["a@b@example.com c", "several_at_signs"],
    ["a@example.com  b@example.com", "several_addresses"],
    ["a@example.com b@example.com,", "several_addresses"],
    ["amailto:b@example.com", "local_part_character"],
    ["jane doe@example.com", "blank"],
    ["jane\t@example.com", "blank"],
    ["jane@exam\u00a0ple.com", "blank"],
    ["jane@ example.com", "blank"],
    ["jäne@example.com", "local_part_not_ascii"],
    ["jane\u200b@example.com", "invisible_character"],
    ["\ufeffjane@example.com", "invisible_character"],
    ["\u202ajane@example.com", "invisible_character"],
    ["\u{e0061}jane@example.com", "invisible_character"],
    ["ja\u00adne@example.com", "invisible_character"],
    ["“jane@example.com", "local_part_not_ascii"],
    ["\ud800@example.com", "local_part_not_ascii"],
    ["jane:doe@example.com", "local_part_character"],
    ["jane\\@example.com", "local_part_character"],
    [".jane@example.com", "local_part_dots"],
    ["jane.@example.com", "local_part_dots"],
    ["jane..doe@example.com", "local_part_dots"],
    ["jane@exa,mple.com", "domain_character"],
    ["jane@example.com,", "domain_character"],
    ["jane@example.com:25", "domain_character"],
    ["jane@b%C3%BCcher.example", "domain_character"],
    ["jane@bü%63her.example", "domain_character"],
    ["jane@bücher.example/path", "domain_character"],
    ['jane@"example".com', "domain_character"],
    ["jane@my_host.example", "domain_underscore"],
    ["jane@bü_cher.example", "domain_underscore"],
    ["jane@b\uff3fcher.example", "domain_underscore"],
    ["jane@bü\u00adcher.example", "domain_invisible_character"],
    ["jane@ex\u200dample.com", "domain_invisible_character"],
    ["jane@\u{e0061}.com", "domain_invisible_character"],
    ["jane@\ud800.example", "domain_not_international"],
    ["jane@℀.example", "domain_not_international"],
    ["jane@b\uff0541.example", "domain_not_international"],
    ["jane@b\uff0fc.example", "domain_not_international"],
    ["jane@xn--a.bücher", "domain_not_international"],
    ["jane@example.com™", "domain_not_international"],
    ["jane@example.com²", "domain_not_international"],
    ["jane@example.com№", "domain_not_international"],
    ["jane@example.com©", "domain_not_international"],
    ["jane@example.com•", "domain_not_international"],
    ["jane@example.com»", "domain_not_international"],
    ["jane@example.com、", "domain_not_international"],
    ["jane@example.com😀", "domain_not_international"],
    ["jane@example.com٫", "domain_not_international"],
    ["jane@ｅｘａｍｐｌｅ.com", "domain_not_international"],
    ["jane@ﬁrst.example", "domain_not_international"],
    ["jane@yy－－0.example", "domain_not_international"],
    ["jane@a·l.example", "domain_not_international"],
    ["jane@l·a.example", "domain_not_international"],
    ["jane@·l.example", "domain_not_international"],
    ["jane@a・b.example", "domain_not_international"],
    ["jane@״צ.example", "domain_not_international"],
    ["jane@a׳.example", "domain_not_international"],
    ["jane@Ⅷ.example", "domain_not_international"],
    ["jane@a⃝.example", "domain_not_international"],
    ["jane@example.com.", "domain_dots"],
    ["jane@.example.com", "domain_dots"],
    ["jane@example..com", "domain_dots"],
    ["jane@bücher.example\u3002", "domain_dots"],
    ["jane@localhost", "domain_without_dot"],
    ["jane@bücher", "domain_without_dot"],
    ["jane@-example.com", "domain_hyphen"],
    ["jane@example-.com", "domain_hyphen"],
    ["jane@-bücher.com", "domain_hyphen"],
    ["jane@bücher.com-", "domain_hyphen"],
    ["jane@bücher-。example", "domain_hyphen"],
    ["jane@127.0.0.1", "domain_all_digits"],
    ["jane@example.123", "domain_all_digits"],
    ["jane@0x7f.1", "domain_all_digits"],
    ["jane@１２３．１.1.1", "domain_not_international"],
    ["jane@０x7f.1", "domain_not_international"],
    ["jane@bücher。１", "domain_not_international"],
    ["jane@bücher。1", "domain_not_international"],
    ["jane@example.com\n", "control_character"],
    ["\r\njane@example.com", "control_character"],
    ["jane@example.com\u0000", "control_character"],
    ["jane@exa\u0085mple.com", "control_character"],
    ["jane\u2028@example.com", "control_character"],
    ["jane@bücher.example\u2029", "control_character"],
  ])("%j: %s", (input, code) => {
    expect(codesOf(input)).toEqual([code]);
  });

  it("bear the API's code 8055, and the offset in the text as given", () => {
    expect(normalizeEmailAddress("  jane@exam ple.com")).toMatchObject({
      errors: [{ code: "email_address.blank", apiErrorCode: 8055, path: [], params: { offset: 11 } }],
    });
    expect(normalizeEmailAddress(" jane@example.com\u0007")).toMatchObject({ errors: [{ params: { offset: 17 } }] });
    expect(normalizeEmailAddress(" j:ane@example.com")).toMatchObject({ errors: [{ params: { offset: 2 } }] });
    for (const issue of Object.values(emailAddressIssues)) expect(issue.apiErrorCode).toBe(8055);
  });

  it("reports the local part and the domain together", () => {
    expect(codesOf("a..b@-x")).toEqual(["local_part_dots", "domain_without_dot", "domain_hyphen"]);
    expect(codesOf("ä@bücher")).toEqual(["local_part_not_ascii", "domain_without_dot"]);
    expect(codesOf(`.${"a".repeat(64)}@example.com`)).toEqual(["local_part_dots", "local_part_too_long"]);
  });

  it("name an invisible or foreign character by its code point, with its place", () => {
    const paramsOf = (input: string): unknown => {
      const result = normalizeEmailAddress(input);
      return result.ok ? undefined : result.errors[0].params;
    };
    expect(paramsOf(" \ufeffjane@example.com")).toEqual({ offset: 1, character: "U+FEFF" });
    expect(paramsOf("jane@example.com\u200b")).toEqual({ offset: 16, character: "U+200B" });
    expect(paramsOf("jane\u{e0061}@example.com")).toEqual({ offset: 4, character: "U+E0061" });
    expect(paramsOf("\u200bjane")).toEqual({ offset: 0, character: "U+200B" });
    expect(paramsOf(" jane\u200b")).toEqual({ offset: 5, character: "U+200B" });
    expect(paramsOf(" jane\uff20example.com")).toEqual({ offset: 5, character: "U+FF20" });
    expect(paramsOf("\uff20example.com")).toEqual({ offset: 0, character: "U+FF20" });
    expect(paramsOf("jane@doe@example.com")).toEqual({ atSigns: 2 });
    expect(paramsOf(`${"j".repeat(65)}@example.com`)).toEqual({ maxOctets: 64, actualOctets: 65 });
    expect(paramsOf(" jane@ü😀.example™")).toEqual({ offset: 7, character: "U+1F600" });
    expect(paramsOf("jane@😀😀".replace("😀", "ü。𝔸"))).toEqual({ offset: 7, character: "U+1D538" });
    expect(paramsOf("jane@u\u0308.example™")).toEqual({ offset: 15, character: "U+2122" });
  });

  it("rejects invisible characters on both sides of an at sign, as copied addresses have them", () => {
    expect(codesOf("\u202ajane@example.com\u202c")).toEqual(["invisible_character", "domain_invisible_character"]);
  });

  it("refuses every other type", () => {
    for (const input of [1, true, {}, ["a@example.com"], new String("a@example.com"), Symbol("s")]) {
      expect(codesOf(input)).toEqual(["field.wrong_type"]);
    }
  });

  it.skipIf(inject("isMutationTest"))("stops a million characters at once", () => {
    for (const filler of ["a", " @", ".a", '"\\', "<", "ü", "(,", "a@b.c,", "-"]) {
      const text = filler.repeat(1_000_000 / filler.length);
      expect(valueOf(text)).toBeUndefined();
      expect(valueOf(`a@${text}`)).toBeUndefined();
      expect(valueOf(`${text}@example.com`)).toBeUndefined();
    }
  });
});

describe("a leading apostrophe", () => {
  it("is kept, with a warning that does not go away", () => {
    const expected = { ok: true, value: "'jane@example.com", warnings: [{ code: "email_address.leading_apostrophe" }] };
    expect(normalizeEmailAddress("'jane@example.com")).toMatchObject(expected);
    expect(normalizeEmailAddress(" 'jane@Example.COM ")).toMatchObject(expected);
    expect(codesOf("o'neill@example.com")).toEqual([]);
    expect(codesOf("'jane'@example.com")).toEqual(["leading_apostrophe"]);
    expect(codesOf("'jane@example")).toEqual(["domain_without_dot"]);
  });
});

describe("bounds, in octets", () => {
  const domainOf = (length: number): string => `${"a.".repeat(100)}${"b".repeat(63)}`.slice(-length);

  it("local part: 64", () => {
    expect(codesOf(`${"a".repeat(63)}@example.com`)).toEqual([]);
    expect(codesOf(`${"a".repeat(64)}@example.com`)).toEqual([]);
    expect(codesOf(`${"a".repeat(65)}@example.com`)).toEqual(["local_part_too_long"]);
  });

  it("label: 63, of an internationalised one as it is sent", () => {
    expect(codesOf(`a@${"b".repeat(62)}.com`)).toEqual([]);
    expect(codesOf(`a@${"b".repeat(63)}.com`)).toEqual([]);
    expect(codesOf(`a@${"b".repeat(64)}.com`)).toEqual(["domain_label_too_long"]);
    const domainWith = (length: number): string => `ü${"b".repeat(length)}.com`;
    const sentLength = (length: number): number => new URL(`http://${domainWith(length)}`).hostname.indexOf(".");
    const longest =
      Array.from({ length: 63 }, (_, length) => length).findLast((length) => sentLength(length) === 63) ?? NaN;
    expect(sentLength(longest + 1)).toBe(64);
    expect(codesOf(`a@${domainWith(longest - 1)}`)).toEqual([]);
    expect(codesOf(`a@${domainWith(longest)}`)).toEqual([]);
    expect(codesOf(`a@${domainWith(longest + 1)}`)).toEqual(["domain_label_too_long"]);
    expect(normalizeEmailAddress(`a@${"é".repeat(100)}.com`)).toMatchObject({
      errors: [{ code: "email_address.domain_label_too_long", params: { maxOctets: 63, actualOctets: 106 } }],
    });
  });

  it("whole: 254", () => {
    const local = "a".repeat(64);
    expect(codesOf(`${local}@${domainOf(188)}`)).toEqual(["domain_dots"]);
    expect(codesOf(`${local}@${domainOf(187)}`)).toEqual([]);
    expect(codesOf(`${local}@${domainOf(189)}`)).toEqual([]);
    expect(normalizeEmailAddress(`${local}@b${domainOf(189)}`)).toMatchObject({
      errors: [{ code: "email_address.too_long", params: { maxOctets: 254, actualOctets: 255 } }],
    });
    expect(codesOf(`${local}@B${domainOf(188)}`)).toEqual([]);
  });

  it("a domain outside of ASCII is looked at up to 1,000 UTF-16 units", () => {
    expect(codesOf(`a@ü.${"b.".repeat(497)}de`)).toEqual(["too_long"]);
    expect(normalizeEmailAddress(`a@ü.${"b.".repeat(499)}de`)).toMatchObject({
      errors: [{ code: "email_address.too_long", params: { actualOctets: 1003 } }],
    });
  });
});

describe("traps of the usual tools", () => {
  it("valibot's email refuses characters that the grammar allows; its rfcEmail takes dots in a row and domains without any", () => {
    const rfcEmail = v.pipe(v.string(), v.rfcEmail());
    expect(v.is(rfcEmail, "a..b@example.com")).toBe(true);
    expect(v.is(rfcEmail, "a@b")).toBe(true);
    expect(codesOf("a..b@example.com")).toEqual(["local_part_dots"]);
    expect(codesOf("a@b")).toEqual(["domain_without_dot"]);
  });

  it("valibot's nonEmpty takes blanks and a zero-width space", () => {
    const nonEmpty = v.pipe(v.string(), v.nonEmpty());
    expect(v.is(nonEmpty, " ")).toBe(true);
    expect(v.is(nonEmpty, "\u200b")).toBe(true);
    expect(codesOf(" ")).toEqual(["field.required"]);
    expect(codesOf("\u200b")).toEqual(["invisible_character"]);
  });

  it("URL makes an IPv4 address of numbers, decodes percent signs and drops invisible characters; addresses never do", () => {
    expect(new URL("http://0x7f.1").hostname).toBe("127.0.0.1");
    expect(new URL("http://ex%61mple.com").hostname).toBe("example.com");
    expect(new URL("http://ex\u00adample.com").hostname).toBe("example.com");
    expect(valueOf("a@0x7f.1")).toBeUndefined();
    expect(valueOf("a@ex%61mple.com")).toBeUndefined();
    expect(valueOf("a@ex\u00adample.com")).toBeUndefined();
  });
});

describe("properties", () => {
  const ATEXT = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&'*+/=?^_`{|}~-";
  const atom = fc.string({ unit: fc.constantFrom(...ATEXT), minLength: 1, maxLength: 12 });
  const local = fc
    .array(atom, { minLength: 1, maxLength: 4 })
    .map((atoms) => atoms.join("."))
    .filter((text) => !text.startsWith("'"));
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
  const top = fc.stringMatching(/^[a-z]{2,6}$/);
  const domain = fc
    .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), top)
    .map(([labels, last]) => [...labels, last].join("."));
  const parts = fc.record({ local, domain });

  it("keeps the local part and lowers the domain, silently", () => {
    fc.assert(
      fc.property(parts, (p) => {
        const value = `${p.local}@${p.domain}`;
        const expected = { ok: true, value, warnings: [] };
        expect(normalizeEmailAddress(` ${p.local}@${p.domain.toUpperCase()}`)).toEqual(expected);
        expect(normalizeEmailAddress(value)).toEqual(expected);
      }),
    );
  });
});
