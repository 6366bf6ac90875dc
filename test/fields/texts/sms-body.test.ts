import fc from "fast-check";
import { expect, it } from "vitest";
import { smsBody } from "../../../src/fields/texts/sms-body.ts";
import { zaloTemplate } from "../../../src/fields/texts/text.ts";
import { measureSms } from "../../../src/index.ts";
import { read } from "../../support/read.ts";

it("is a text like any other, with a word for what UCS-2 and several segments cost", () => {
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
