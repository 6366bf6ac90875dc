import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smsBody } from "../../../src/fields/texts/sms-body.ts";
import { zaloTemplate } from "../../../src/fields/texts/text.ts";
import { measureSms } from "../../../src/index.ts";
import { NOT_GSM_7 } from "../../../src/tables/gsm-7.ts";
import { read } from "../../support/read.ts";

const clean = { errors: [], warnings: [] };

describe("smsBody", () => {
  it("accepts one segment in GSM-7 silently", () => {
    expect(read(smsBody, "a".repeat(160))).toEqual({ value: "a".repeat(160), ...clean });
    expect(read(smsBody, "€".repeat(80))).toEqual({ value: "€".repeat(80), ...clean });
  });

  it("warns about several segments", () => {
    expect(read(smsBody, "a".repeat(161)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
    expect(read(smsBody, "€".repeat(81)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
  });

  it("warns about the character that forces UCS-2", () => {
    expect(read(smsBody, "It’s").warnings).toEqual([["sms.unicode", { offset: 2 }]]);
    expect(read(smsBody, "a\tb").warnings).toEqual([["sms.unicode", { offset: 1 }]]);
    expect(read(smsBody, "я".repeat(71)).warnings.map(([code]) => code)).toEqual([
      "sms.unicode",
      "sms.several_segments",
    ]);
  });

  it.each([
    ["a", 255 * 153, []],
    ["a", 255 * 153 + 1, [["sms.too_many_segments", { maxSegments: 255, actualSegments: 256 }]]],
    ["я", 255 * 67, []],
    ["я", 255 * 67 + 1, [["sms.too_many_segments", { maxSegments: 255, actualSegments: 256 }]]],
  ])("counts the segments of %j %i times: %j", (character, times, errors) => {
    expect(read(smsBody, character.repeat(times)).errors).toEqual(errors);
  });

  it("agrees with the rule of texts, and warns about UCS-2 and several segments", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "Hello",
        "Your code is 123456. ",
        "Café ",
        "{{name}}",
        "5€ [1]",
        "नमस्ते ",
        "🎉",
        "undefined",
        "\ud83d",
        "\0",
      ),
      fc.string({ unit: fc.constantFrom(..."aZ 0.,:;?!'\"()-_#$%&<>[]{|}\\^~`@€é\n\r\t\ufffd"), maxLength: 3 }),
    );
    const text = fc
      .tuple(fc.array(piece, { maxLength: 4 }), fc.constantFrom(1, 1, 2, 12, 40, 2000))
      .map(([pieces, times]) => pieces.join("").repeat(times));
    fc.assert(
      fc.property(text, (input) => {
        const { value, errors, warnings } = read(zaloTemplate, input);
        expect(read(smsBody, input)).toEqual(
          errors.length > 0 || value === undefined ? { value, errors, warnings } : measured(input, warnings),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

// The rule searches no further when it meets a character behind the euro sign.
it("knows no character of GSM-7 behind the euro sign", () => {
  const ofGsm7 = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(
    (unit) => !NOT_GSM_7.test(String.fromCharCode(unit)),
  );
  expect(ofGsm7.at(-1)).toBe("€".charCodeAt(0));
});

function measured(text: string, warnings: [string, object][]): ReturnType<typeof read> {
  const { segments, unicodeCharacters } = measureSms(text);
  const [first] = unicodeCharacters;
  const found = [
    ...warnings,
    ...(first === undefined ? [] : [["sms.unicode", { offset: first.index }] satisfies [string, object]]),
  ];
  if (segments > 255) {
    return {
      value: undefined,
      errors: [["sms.too_many_segments", { maxSegments: 255, actualSegments: segments }]],
      warnings: found,
    };
  }
  if (segments > 1) found.push(["sms.several_segments", { actualSegments: segments }]);
  return { value: text, errors: [], warnings: found };
}
