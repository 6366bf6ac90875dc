import * as fc from "fast-check";

export function localParts(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(..."abcxyzABCXYZ0123456789!#$%&'*+/=?^_`{|}~-");
  return fc
    .array(fc.string({ unit, minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 3 })
    .map((atoms) => atoms.join("."))
    .filter((local) => !/^(?:mailto:|')/i.test(local));
}

export function domains(): fc.Arbitrary<string> {
  const ending = fc.constantFrom("shop.example", "mail.test", "nobody.invalid", "example.com", "example.org");
  return fc.tuple(fc.array(labels(12), { maxLength: 2 }), ending).map(([before, last]) => [...before, last].join("."));
}

export function labels(maxLength: number): fc.Arbitrary<string> {
  const inner = fc.string({ unit: fc.constantFrom(..."abcxyz0123456789-"), maxLength: maxLength - 2 });
  const edge = fc.constantFrom(..."abcxyz0123456789");
  return fc.tuple(edge, inner, edge).map((parts) => parts.join(""));
}

/** Puts an at sign between the two. */
export function at(local: fc.Arbitrary<string>, domain: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(local, domain).map((parts) => parts.join("@"));
}
