import { describe, expect, it } from "vitest";
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
});
