import fc from "fast-check";
import { SegmentedMessage } from "sms-segments-calculator";
import { describe, expect, it } from "vitest";
import { measureSms } from "../../src/index.ts";

/** Every character of 3GPP TS 23.038, 6.2.1, row by row, without the escape code; then 6.2.1.1. */
const BASIC =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENSION = "\f^{}\\[~]|€";

describe("measureSms", () => {
  it.each([
    ["", "GSM-7", 0, 1, 160],
    ["Hello", "GSM-7", 5, 1, 155],
    ["Pay 5€", "GSM-7", 7, 1, 153],
    ["привет", "UCS-2", 6, 1, 64],
    ["👍", "UCS-2", 2, 1, 68],
    ["tab\t", "UCS-2", 4, 1, 66],
  ])("%j is %s, %i units, %i segment, %i left", (text, encoding, units, segments, unitsLeft) => {
    expect(measureSms(text)).toMatchObject({ encoding, units, segments, unitsLeft });
  });

  it("names each character that forces UCS-2, with its offset", () => {
    expect(measureSms("a👍b’").unicodeCharacters).toEqual([
      { index: 1, character: "👍" },
      { index: 4, character: "’" },
    ]);
  });

  it.each([
    ["a", 160, 1],
    ["a", 161, 2],
    ["a", 306, 2],
    ["a", 307, 3],
    ["€", 80, 1],
    ["€", 81, 2],
    ["я", 70, 1],
    ["я", 71, 2],
    ["я", 134, 2],
    ["я", 135, 3],
    ["👍", 35, 1],
    ["👍", 36, 2],
    // 67 units hold 33 pairs, for the 34th is not split.
    ["👍", 66, 2],
    ["👍", 67, 3],
  ])("%j %i times takes %i segments", (character, times, segments) => {
    expect(measureSms(character.repeat(times)).segments).toBe(segments);
  });

  it("moves an extension character that would be split to the next part", () => {
    expect(measureSms("a".repeat(152) + "€" + "a".repeat(8))).toMatchObject({
      units: 162,
      segments: 2,
      unitsLeft: 143,
    });
  });

  it.each([undefined, null, 5, {}, ["a"]])("throws a TypeError for %j", (text) => {
    expect(() => measureSms(text as never)).toThrow(new TypeError("measureSms takes a string."));
  });

  it("knows exactly the characters of the standard", () => {
    expect(BASIC).toHaveLength(127);
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      const units = BASIC.includes(character) ? 1 : EXTENSION.includes(character) ? 2 : undefined;
      const measure = measureSms(character);
      expect(measure.encoding === "GSM-7" ? measure.units : undefined, `U+${unit.toString(16)}`).toBe(units);
    }
  });

  it("agrees with sms-segments-calculator", () => {
    // Left out: a lone surrogate, which it counts as a pair, and text it splits by grapheme (it keeps a CR LF or an emoji
    // sequence whole, which the standard does not ask for): so characters here are single code points without joiners.
    const character = fc.oneof(
      fc.constantFrom(...BASIC.replace(/[\n\r]/g, ""), ...EXTENSION),
      fc.constantFrom("я", "中", "’", "👍", "😀", "𝒳"),
    );
    const text = fc.oneof(
      fc.string({ unit: character, maxLength: 340 }),
      fc.string({ unit: fc.constantFrom("a", "€", "["), minLength: 140, maxLength: 480 }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const theirs = new SegmentedMessage(value, "auto");
        const ours = measureSms(value);
        expect([ours.encoding, ours.segments]).toEqual([theirs.encodingName, theirs.segments.length]);
      }),
    );
  });

  it("adds up: full parts and what is left make the whole", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (value) => {
        const { encoding, units, segments, unitsLeft } = measureSms(value);
        const [single, part] = encoding === "GSM-7" ? [160, 153] : [70, 67];
        const capacity = segments === 1 ? single : segments * part;
        // Each part but the last may end one unit early, so that nothing is split.
        expect(capacity - units - unitsLeft).toBeGreaterThanOrEqual(0);
        expect(capacity - units - unitsLeft).toBeLessThanOrEqual(segments - 1);
        expect(segments === 1).toBe(units <= single);
      }),
    );
  });
});
