import { describe, expect, it } from "vitest";
import { isBlank, trimBlanks } from "../../src/text/blanks.ts";

describe("isBlank and trimBlanks", () => {
  it("agree with tab and Unicode category Zs on every character", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      const isOne = character === "\t" || /\p{Zs}/u.test(character);
      expect(isBlank(character), `U+${unit.toString(16)}`).toBe(isOne);
      expect(trimBlanks(`${character}a${character}`), `U+${unit.toString(16)}`).toBe(
        isOne ? "a" : `${character}a${character}`,
      );
    }
  });

  it("leave blanks inside and everything else alone", () => {
    expect(trimBlanks(" a b ")).toBe("a b");
    expect(trimBlanks("\na\n")).toBe("\na\n");
    expect(trimBlanks("   ")).toBe("");
    expect(isBlank("")).toBe(true);
  });
});
