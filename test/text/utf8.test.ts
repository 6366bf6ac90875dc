import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Length } from "../../src/text/utf8.ts";

const encoder = new TextEncoder();

test("utf8Length is what TextEncoder writes, at every bound, of surrogates alone and in pairs", () => {
  const bounds = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff];
  for (const first of bounds) {
    for (const second of bounds) {
      for (const third of bounds) {
        const text = String.fromCharCode(first, second, third);
        expect(utf8Length(text), JSON.stringify(text)).toBe(encoder.encode(text).length);
      }
    }
  }
});

test("utf8Length is what TextEncoder writes", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "é", "€", "😀", "\ud800", "\udc00", "\u07ff", "\u0800") }),
      (text) => {
        expect(utf8Length(text)).toBe(encoder.encode(text).length);
      },
    ),
  );
});
