import * as fc from "fast-check";
import { blanks, withBlanksAround } from "./characters.ts";
import { at, domains, localParts } from "./email-address-parts.ts";
import { refusedAddresses } from "./email-address-refusals.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { notStrings, refusedAs } from "./refusal.ts";

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
  return at(localParts(), domains());
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
  return withBlanksAround(at(local, domain));
}

function joined(separators: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(canonicalAddresses(), separators, canonicalAddresses(), blanks()).map((parts) => parts.join(""));
}
