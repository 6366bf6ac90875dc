import fc from "fast-check";

/** Pieces that fields give a meaning to, and pieces that they reject. */
const PARTS: readonly string[] = [
  ..."0123456789 ()+-./:,;@<>[]\"'\\%_TZtzWabx#ü１९\u0660．。\uff0b\u00ad\u200b\u200e\0\n\t",
  ..."(0) 00 +91 521 tel: .0 @c.us IST +05 mailto: xn-- .de".split(" "),
];

const soup = fc.array(fc.constantFrom(...PARTS), { maxLength: 24 }).map((parts) => parts.join(""));

/** Those texts with a few characters cut out or put in, and texts of nothing but what fields look for. */
export function nearTexts(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const part = fc.oneof(fc.constantFrom("", ...PARTS), fc.string({ maxLength: 3 }));
  const changed = fc
    .tuple(texts, fc.nat(40), fc.nat(2), part)
    .map(([text, at, cut, added]) => text.slice(0, at) + added + text.slice(at + cut));
  return fc.oneof(changed, soup, fc.string({ unit: "binary" }));
}

/** Such a text with another in the middle of it. */
export function textsAround(inner: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(soup, inner, soup).map((parts) => parts.join(""));
}
