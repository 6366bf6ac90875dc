import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressList, normalizeAddressList } from "../../../src/fields/email-address/address-list.ts";
import { isCanonicalAddress, isCanonicalList } from "../../../src/fields/email-address/canonical-address.ts";
import { readDomain } from "../../../src/fields/email-address/domain.ts";
import { emailAddress, normalizeEmailAddress } from "../../../src/fields/email-address/email-address.ts";
import { checkLocalPart } from "../../../src/fields/email-address/local-part.ts";
import { glance } from "../../support/read.ts";

/** HTML Living Standard, 4.10.5.1.5, "valid e-mail address": a willful violation of RFC 5322. */
const HTML_EMAIL =
  // oxlint-disable-next-line -- word for word
  /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** Each difference from it, all of them narrower: what it takes and we refuse. */
const NARROWER: Record<string, (local: string, domain: string) => boolean> = {
  "RFC 5321, 4.1.2: dots of a local part stand between atoms": (local) => /^\.|\.\.|\.$/.test(local),
  "RFC 5321, 2.3.5: only fully qualified names": (_, domain) => !domain.includes("."),
  "RFC 3696, 2: no top-level domain is all digits": (_, domain) => /\.\d+$/.test(domain),
  "RFC 5321, 4.5.3.1.1: 64 octets": (local) => local.length > 64,
  "RFC 5321, 4.5.3.1.3: 254 octets": (local, domain) => local.length + 1 + domain.length > 254,
};

const unit = fc.constantFrom(...'aZ09.-!~_ @"<é,:');
const near = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."aZ9..!~_-+^`/?'"), maxLength: 70 }),
    fc.string({ unit: fc.constantFrom(..."az09.-"), maxLength: 70 }),
    fc.string({ unit: fc.constantFrom(..."az09.-Z_"), maxLength: 3 }),
    fc.constantFrom("", ".com", ".9", `.${"a".repeat(63)}`, `.${"a".repeat(64)}`, ".a".repeat(60)),
  )
  .map(([local, domain, odd, end]) => `${local}@${domain}${odd}${end}`);
const text = fc.oneof(near, fc.string({ unit, maxLength: 20 }));

function isThorough(address: string): string | undefined {
  const at = address.indexOf("@");
  if (at < 1 || at !== address.lastIndexOf("@") || at === address.length - 1) return undefined;
  const isLocalPartRight = checkLocalPart(address.slice(0, at), 0, () => {});
  const domain = readDomain(address.slice(at + 1), 0, () => {});
  const value = `${address.slice(0, at)}@${domain}`;
  return isLocalPartRight && domain !== undefined && value.length <= 254 ? value : undefined;
}

describe("isCanonicalAddress", () => {
  it.each(["a@b.c", "a.b@1.c", "a@1.c1", "a@b.1-1", "!#$%&'*+-/=?^_`{|}~@b.c", "a@xn--a.b"])("takes %s", (address) => {
    expect(isCanonicalAddress(address)).toBe(true);
  });

  it.each([
    "",
    "@",
    "a@b",
    "a@B.c",
    "a@b.1",
    "a@b.",
    "a@.b",
    "a@b..c",
    "a@-b.c",
    "a@b-.c",
    "a@b.c-",
    ".a@b.c",
    "a.@b.c",
    "a..b@c.d",
    "a@b@c.d",
    "a b@c.d",
    "a\u007f@b.c",
    "a@b_c.d",
    "é@b.c",
    "a@é.c",
    "'a@b.c",
  ])("leaves %j to the thorough path", (address) => expect(isCanonicalAddress(address)).toBe(false));

  it("is the same rule as the thorough path", () => {
    fc.assert(
      fc.property(text, (address) => {
        expect(isCanonicalAddress(address)).toBe(isThorough(address) === address && !address.startsWith("'"));
      }),
      { numRuns: 3000 },
    );
  });

  it("takes what the HTML standard's expression takes in lower case, save what is listed above", () => {
    const ascii = text.filter((address) => !/[^\0-\x7f]/.test(address));
    fc.assert(
      fc.property(ascii, (address) => {
        const [local = "", domain = ""] = address.split("@");
        const isHtml = HTML_EMAIL.test(address);
        const isNarrower = Object.values(NARROWER).some((difference) => difference(local, domain));
        const expected = isHtml && !isNarrower ? `${local}@${domain.toLowerCase()}` : undefined;
        expect(isThorough(address)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["a..b@example.com", "RFC 5321, 4.1.2: dots of a local part stand between atoms"],
    ["a@localhost", "RFC 5321, 2.3.5: only fully qualified names"],
    ["a@127.0.0.1", "RFC 3696, 2: no top-level domain is all digits"],
    [`${"a".repeat(65)}@example.com`, "RFC 5321, 4.5.3.1.1: 64 octets"],
    [`a@${"a.".repeat(126)}a`, "RFC 5321, 4.5.3.1.3: 254 octets"],
  ])("%s: the standard takes it, %s", (address, reason) => {
    const [local = "", domain = ""] = address.split("@");
    expect(HTML_EMAIL.test(address)).toBe(true);
    expect(isThorough(address)).toBeUndefined();
    expect(Object.keys(NARROWER).filter((key) => NARROWER[key]?.(local, domain))).toEqual([reason]);
  });
});

describe("the fast paths", () => {
  const part = fc.string({ unit: fc.constantFrom(..."aZ9_.+-'"), minLength: 1, maxLength: 4 });
  const label = fc.string({ unit: fc.constantFrom(..."a9-Z"), minLength: 1, maxLength: 3 });
  const near = fc
    .tuple(part, fc.array(label, { minLength: 1, maxLength: 3 }))
    .map(([local, labels]) => `${local}@${labels.join(".")}`);
  const sized = fc
    .tuple(fc.nat(70), fc.nat(70), fc.constantFrom("com", "a1", "c-m", "1"))
    .map(([local, domain, top]) => `${"a".repeat(local)}@${"b".repeat(domain)}.${top}`);
  const longer = near.map((address) => address.padStart(120, "a.b"));

  it("take an address only where the rule says nothing and changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(near, sized, longer, text), (address) => {
        const isSilent = isThorough(address) === address && !address.startsWith("'");
        const value = glance(emailAddress, address);
        expect([address, value === address]).toEqual([address, isSilent]);
        if (isSilent) expect(normalizeEmailAddress(address)).toEqual({ ok: true, value: address, warnings: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it("repair an address only as the rule does, without a word", () => {
    const written = fc.stringMatching(
      /^ {0,2}'?\w{1,2}[\w+.-]?\w@[A-Za-z0-9]{1,2}[A-Za-z0-9.-]?\w\.[A-Za-z]{1,3}[\t ]?$/,
    );
    const blanks = fc.stringMatching(/^[ \u00a0]{0,2}$/);
    let repaired = 0;
    fc.assert(
      fc.property(fc.oneof(written, fc.tuple(blanks, fc.oneof(near, text), blanks)), (parts) => {
        const address = typeof parts === "string" ? parts : parts.join("");
        const value = glance(emailAddress, address);
        if (value === undefined) return;
        if (value !== address) repaired++;
        expect([address, isThorough(address.trim())]).toEqual([address, value]);
        expect(normalizeEmailAddress(address)).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 3000 },
    );
    expect(repaired).toBeGreaterThan(100);
  });

  it("take a list only where the rule says nothing and changes nothing", () => {
    const separator = fc.constantFrom(", ", ", ", ", ", ", ", ",", "; ", " , ");
    const list = fc
      .array(fc.tuple(fc.oneof(near, fc.constantFrom("a@b.c", "aa@b.c", "a@b.cc", "'a@b.c"), sized), separator), {
        minLength: 1,
        maxLength: 12,
      })
      .map((entries) => entries.flat().slice(0, -1).join(""));
    fc.assert(
      fc.property(list, (value) => {
        const isTaken = glance(addressList, value) === value;
        expect(isTaken).toBe(isCanonicalList(value));
        const addresses = value.split(", ");
        const isCanonical = addresses.every((address) => isCanonicalAddress(address));
        expect([value, isTaken]).toEqual([value, isCanonical && new Set(addresses).size === addresses.length]);
        const oneByOne = normalizeAddressList(addresses);
        if (isTaken) expect(oneByOne).toEqual({ ok: true, value, warnings: [] });
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["a@b.c, a@b.c", "a@b.c,a@b.d", "a@b.c, ", "a@b.c, a@b.d, a@b.c", ", a@b.c", "", "a@b.c, 'a@b.c"])(
    "leave the list %j to the rule",
    (value) => expect(isCanonicalList(value)).toBe(false),
  );

  it.each(["a@b.c, a@b.d", "a@b.c, aa@b.c", "aa@b.c, a@b.c", "a@b.c, b@b.c, c@b.c"])("take the list %j", (value) =>
    expect(isCanonicalList(value)).toBe(true),
  );
});
