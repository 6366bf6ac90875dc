import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zaloTemplate } from "../../../src/fields/texts/text.ts";
import { whatsappTemplate } from "../../../src/fields/texts/whatsapp-template.ts";
import { read } from "../../support/read.ts";

describe("whatsappTemplate", () => {
  it.each([
    [1024, [], []],
    [1025, [], [["text.long", { maxCodePoints: 1024, actualCodePoints: 1025 }]]],
    [32_768, [], [["text.long", { maxCodePoints: 1024, actualCodePoints: 32_768 }]]],
    [32_769, [["text.too_long", { maxCodePoints: 32_768, actualCodePoints: 32_769 }]], []],
  ])("counts %i code points, whatever they take in UTF-16", (count, errors, warnings) => {
    expect(read(whatsappTemplate, "a".repeat(count))).toMatchObject({ errors, warnings });
    expect(read(whatsappTemplate, "👍".repeat(count))).toMatchObject({ errors, warnings });
  });

  it("agrees with the rule of texts, and adds what its number of code points says", () => {
    const piece = fc.constantFrom("Hello ", "é", "👍", "{{name}}", "\n", "\u200b", "\ud83d", "\0");
    const text = fc.tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom(1, 40, 300, 1024, 9000));
    fc.assert(
      fc.property(text, ([pieces, times]) => {
        const input = pieces.join("").repeat(times);
        const shared = read(zaloTemplate, input);
        const actualCodePoints = [...input].length;
        const isRight = shared.errors.length === 0 && shared.value !== undefined;
        const isTooLong = isRight && actualCodePoints > 32_768;
        const isLong = isRight && !isTooLong && actualCodePoints > 1024;
        const tooLong = ["text.too_long", { maxCodePoints: 32_768, actualCodePoints }];
        const long = ["text.long", { maxCodePoints: 1024, actualCodePoints }];
        expect(read(whatsappTemplate, input)).toEqual({
          value: isTooLong ? undefined : shared.value,
          errors: isTooLong ? [tooLong] : shared.errors,
          warnings: isLong ? [...shared.warnings, long] : shared.warnings,
        });
      }),
    );
  });
});
