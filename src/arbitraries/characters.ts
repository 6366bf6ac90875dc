import * as fc from "fast-check";

/** C0 and C1 controls but tab, DEL, and the line and paragraph separator: an error around every value that is one line. */
export function controlCharacters(): fc.Arbitrary<string> {
  return fc.constantFrom("\0", "\n", "\r", "\r\n", "\v", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\u2029");
}

/** Tab and Unicode category Zs. */
export function blanks(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(" ", "\t", "\u00a0", "\u2003", "\u202f", "\u3000"), maxLength: 3 });
}

export function withBlanksAround(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(blanks(), texts, blanks()).map((parts) => parts.join(""));
}

/** Line separators and direction marks that fast-check's unit "grapheme" includes. */
const NOT_IN_LINES = /[\u2028-\u202e\u2066-\u2069]/g;

/** A text with something visible in it and without any control, of whole characters from all of Unicode. */
export function visibleLines(maxLength = 40): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom("A", "é", "ß", "नमस्ते", "你", "🙂", "?"), fc.string({ unit: "grapheme", maxLength }))
    .map((parts) => parts.join("").replace(NOT_IN_LINES, ""));
}

/** Texts with nothing visible in them; none is the empty one. */
export function invisibleTexts(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(" ", "\t", "\n", "\r\n", "\u00a0", "\u200b", "\u2060", "\ufeff", "\u2800", "\u3164");
  return fc.string({ unit, minLength: 1, maxLength: 5 });
}

/** A high or low surrogate that stays alone, whatever is around it. */
export function loneSurrogates(): fc.Arbitrary<string> {
  return fc.constantFrom(" \ud800 ", " \udbff ", " \udc00 ", " \udfff ");
}

/** The forbidden controls of a text of several lines. */
export function textControls(): fc.Arbitrary<string> {
  return fc.constantFrom("\0", "\b", "\v", "\f", "\x1b", "\x7f", "\x80", "\x85", "\x9f");
}
