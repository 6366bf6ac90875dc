import * as fc from "fast-check";
import { blanks, controlCharacters, withBlanksAround } from "./characters.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { type ExpectedError, notStrings, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

/** Addresses at domains that are nobody's (RFC 2606). */
export function emailAddresses(): FieldArbitraries {
  return {
    canonical: canonicalAddresses(),
    accepted: acceptedAddresses(),
    refused: fc.oneof(
      { weight: 1, arbitrary: refusedAs("field.wrong_type", notStrings()) },
      { weight: 9, arbitrary: refusedAddresses() },
      {
        weight: 1,
        arbitrary: refusedAs("email_address.several_addresses", joined(fc.constantFrom(", ", ";", " ", "，", "、"))),
      },
    ),
  };
}

export function canonicalAddresses(): fc.Arbitrary<string> {
  return fc.tuple(localParts(), domains()).map((parts) => parts.join("@"));
}

/** Generates addresses whose domain is in any letter case, or in letters outside of ASCII. */
export function acceptedAddresses(): fc.Arbitrary<string> {
  const international = fc.constantFrom(
    "bücher.example",
    "p\u0430y.example",
    "BÜCHER.Example",
    "例え.example",
    "почта.example",
    "faß。test",
    "col·lecció.example",
    "アニメ・ab．example",
    "二〇二六.test",
    "हिन्दी१.example",
  );
  const domain = fc.oneof(
    domains(),
    domains().map((text) => text.toUpperCase()),
    international,
  );
  // An apostrophe in front has a warning.
  const local = fc.oneof(
    { weight: 19, arbitrary: localParts() },
    { weight: 1, arbitrary: localParts().map((text) => `'${text}`) },
  );
  return withBlanksAround(fc.tuple(local, domain).map((parts) => parts.join("@")));
}

/** Texts that are meant as one address, each of them refused. */
export function refusedAddresses(): fc.Arbitrary<Refusal> {
  const addresses = canonicalAddresses();
  const long = fc.tuple(labels(12), fc.integer({ min: 21, max: 40 }));
  return fc.oneof(
    refusedAs("email_address.control_character", withInsertion(addresses, controlCharacters())),
    refusedAs(
      "email_address.one_per_line",
      fc.tuple(addresses, fc.constantFrom("\n", "\r\n"), addresses).map((parts) => parts.join("")),
    ),
    refusedAs(
      "email_address.quotation_marks",
      fc.tuple(fc.constantFrom("''", "“”", "„“", "«»"), addresses).map(([marks, address]) => {
        return marks.charAt(0) + address + marks.charAt(1);
      }),
    ),
    refusedAs(
      "email_address.mailto",
      addresses.map((address) => `mailto:${address}`),
    ),
    refusedAs(
      "email_address.display_name",
      addresses.map((address) => `Jane Doe <${address}>`),
    ),
    refusedAs("email_address.quoted_local_part", at(fc.constantFrom('"a b"', '""', 'a"b'), domains())),
    refusedAs("email_address.comment", at(fc.constantFrom("jane(home)", "(x)jane"), domains())),
    refusedAs("email_address.address_literal", at(localParts(), fc.constantFrom("[192.0.2.1]", "[IPv6:2001:db8::1]"))),
    refusedAs("email_address.no_at_sign", domains()),
    refusedAs(
      "email_address.several_at_signs",
      fc.tuple(localParts(), domains(), domains()).map((parts) => parts.join("@")),
    ),
    refusedAs(
      "email_address.no_local_part",
      domains().map((domain) => `@${domain}`),
    ),
    refusedAs(
      "email_address.no_domain",
      localParts().map((local) => `${local}@`),
    ),
    refusedAs(
      "email_address.too_long",
      long.map(([label, count]) => `jane@${`${label}mailserver.`.repeat(count)}example`),
    ),
    { weight: 10, arbitrary: faultyHalves() },
  );
}

function localParts(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(..."abcxyzABCXYZ0123456789!#$%&'*+/=?^_`{|}~-");
  return fc
    .array(fc.string({ unit, minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 3 })
    .map((atoms) => atoms.join("."))
    .filter((local) => !/^(?:mailto:|')/i.test(local));
}

function domains(): fc.Arbitrary<string> {
  const ending = fc.constantFrom("shop.example", "mail.test", "nobody.invalid", "example.com", "example.org");
  return fc.tuple(fc.array(labels(12), { maxLength: 2 }), ending).map(([before, last]) => [...before, last].join("."));
}

function labels(maxLength: number): fc.Arbitrary<string> {
  const inner = fc.string({ unit: fc.constantFrom(..."abcxyz0123456789-"), maxLength: maxLength - 2 });
  const edge = fc.constantFrom(..."abcxyz0123456789");
  return fc.tuple(edge, inner, edge).map((parts) => parts.join(""));
}

function at(local: fc.Arbitrary<string>, domain: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(local, domain).map((parts) => parts.join("@"));
}

function joined(separators: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(canonicalAddresses(), separators, canonicalAddresses(), blanks()).map((parts) => parts.join(""));
}

type Faults = readonly (readonly [text: string, code?: ExpectedError["code"]])[];

function localPartFaults(): Faults {
  return [
    ["jane"],
    ["jane doe", "email_address.blank"],
    ["jäne", "email_address.local_part_not_ascii"],
    ["jane\u200b", "email_address.invisible_character"],
    ["\ufeffjane", "email_address.invisible_character"],
    ["jane\\doe", "email_address.local_part_character"],
    ["jane:doe", "email_address.local_part_character"],
    [".jane", "email_address.local_part_dots"],
    ["jane.", "email_address.local_part_dots"],
    ["jane..doe", "email_address.local_part_dots"],
    ["j".repeat(65), "email_address.local_part_too_long"],
  ];
}
function domainFaults(): Faults {
  return [
    ["shop.example"],
    ["shop .example", "email_address.blank"],
    ["bü cher.example", "email_address.blank"],
    ["shop!.example", "email_address.domain_character"],
    ["shop:8080.example", "email_address.domain_character"],
    ["my_shop.example", "email_address.domain_underscore"],
    ["bü\u200bcher.example", "email_address.domain_invisible_character"],
    ["\ufffd.example", "email_address.domain_not_international"],
    ["shop.example™", "email_address.domain_not_international"],
    ["ｓｈｏｐ.example", "email_address.domain_not_international"],
    ["a·b.example", "email_address.domain_not_international"],
    [".shop.example", "email_address.domain_dots"],
    ["shop..example", "email_address.domain_dots"],
    ["shop.example.", "email_address.domain_dots"],
    ["localhost", "email_address.domain_without_dot"],
    ["-shop.example", "email_address.domain_hyphen"],
    ["shop-.example", "email_address.domain_hyphen"],
    ["bücher-.example", "email_address.domain_hyphen"],
    [`${"s".repeat(64)}.example`, "email_address.domain_label_too_long"],
    ["shop.123", "email_address.domain_all_digits"],
  ];
}

/** One at sign with something wrong on either side or on both, which is told of, the local part first. */
function faultyHalves(): fc.Arbitrary<Refusal> {
  return fc
    .tuple(fc.constantFrom(...localPartFaults()), fc.constantFrom(...domainFaults()))
    .map(([local, domain]) => ({
      value: `${local[0]}@${domain[0]}`,
      errors: [local, domain].flatMap(([, code]) => (code === undefined ? [] : [{ code, path: [] }])),
    }))
    .filter(({ errors }) => errors.length > 0);
}
