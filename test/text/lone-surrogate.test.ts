import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLoneSurrogate } from "../../src/text/lone-surrogate.ts";

describe("findLoneSurrogate", () => {
  it.each([
    ["", -1],
    ["नमस्ते 🙂", -1],
    ["a\ud83d", 1],
    ["\ude42a", 0],
    ["🙂\ude42\ud83d", 2],
    ["\ud83d\ud83d\ude42", 0],
  ])("%j: %i", (text, offset) => {
    expect(findLoneSurrogate(text)).toBe(offset);
  });

  it("says the same on a platform without isWellFormed", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "я", "🙂", "\ud83d", "\ude42") }), (text) => {
        const older = Object.assign(Object(text) as string, { isWellFormed: undefined });
        expect(findLoneSurrogate(older)).toBe(findLoneSurrogate(text));
      }),
    );
  });
});
