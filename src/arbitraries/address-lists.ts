import * as fc from "fast-check";
import { blanks } from "./characters.ts";
import { refusedAddresses } from "./email-address-refusals.ts";
import { acceptedAddresses, canonicalAddresses } from "./email-addresses.ts";
import type { FieldArbitraries } from "./field-arbitraries.ts";
import { below, notStrings, type Refusal, refusedAs } from "./refusal.ts";

/** Punctuation that cuts one text into several addresses. */
const HAS_PUNCTUATION = /[,;<>()"[\]]/;

/** Lists of addresses: one text, or an array. */
export function addressLists(): FieldArbitraries {
  const canonical = fc
    .uniqueArray(canonicalAddresses(), { minLength: 1, maxLength: 4 })
    .map((addresses) => addresses.join(", "));
  return {
    canonical,
    accepted: fc.oneof(canonical, arrays(), texts(), absentLists()),
    refused: fc.oneof(
      refusedAs("field.wrong_type", fc.oneof(fc.integer(), fc.boolean(), fc.constant({ address: "a@shop.example" }))),
      refusedArrays(),
      refusedTexts(),
    ),
  };
}

function absentLists(): fc.Arbitrary<unknown> {
  return fc
    .constantFrom(undefined, null, "", " ", ",", "; ,", [], {}, [null, ""])
    .map((value) => structuredClone(value));
}

function arrays(): fc.Arbitrary<unknown> {
  return fc.array(fc.oneof(acceptedAddresses(), fc.constantFrom(undefined, null, "", " ")), { maxLength: 4 });
}

function texts(): fc.Arbitrary<string> {
  return joined(fc.oneof(acceptedAddresses(), blanks()));
}

function joined(entries: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(entries, { minLength: 1, maxLength: 4 }), separators())
    .map(([addresses, separator]) => addresses.join(separator));
}

function separators(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(",", ", ", ";", " ; ") },
    { weight: 1, arbitrary: fc.constantFrom("，", "；", "、") },
  );
}

function refusedArrays(): fc.Arbitrary<Refusal> {
  const entry = fc.oneof(
    acceptedAddresses().map((value): Refusal => ({ value, errors: [] })),
    refusedAddresses(),
    refusedAs("field.wrong_type", notStrings()),
    refusedAs(
      "email_address.several_addresses",
      fc.tuple(canonicalAddresses(), canonicalAddresses()).map((parts) => parts.join(", ")),
    ),
  );
  return fc
    .array(entry, { minLength: 1, maxLength: 4 })
    .map((entries) => ({
      value: entries.map(({ value }) => value),
      errors: entries.flatMap(({ errors }, index) => below([index], errors)),
    }))
    .filter(({ errors }) => errors.length > 0);
}

/** Generates texts that are refused. In one text every error stands at the field itself. */
function refusedTexts(): fc.Arbitrary<Refusal> {
  const entry = fc.oneof(
    acceptedAddresses().map((value): Refusal => ({ value, errors: [] })),
    refusedAddresses().filter(({ value }) => !HAS_PUNCTUATION.test(String(value))),
  );
  return fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: 4 }), separators())
    .map(([entries, separator]) => ({
      value: entries.map(({ value }) => String(value)).join(separator),
      errors: entries.flatMap(({ errors }) => errors),
    }))
    .filter(({ errors }) => errors.length > 0);
}
