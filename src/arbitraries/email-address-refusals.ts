import * as fc from "fast-check";
import { controlCharacters } from "./characters.ts";
import { at, domains, labels, localParts } from "./email-address-parts.ts";
import { type Faults, faultyParts, type Refusal, refusedAs, withInsertion } from "./refusal.ts";

/** Texts that are meant as one address, each of them refused. */
export function refusedAddresses(): fc.Arbitrary<Refusal> {
  const addresses = at(localParts(), domains());
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
    { weight: 10, arbitrary: faultyParts([localPartFaults(), domainFaults()], (halves) => halves.join("@")) },
  );
}

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
