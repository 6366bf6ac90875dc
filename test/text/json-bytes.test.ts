import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonBytes } from "../../src/text/json-bytes.ts";

function written(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

test.each([
  ["", 2],
  ["é", 4],
  ["€", 5],
  ["😀", 6],
  ["\n", 4],
  ["\u0001", 8],
  ["\ud800", 8],
  ["\udc00\ud800", 14],
  ["\ud83dx", 9],
  ['"\\', 6],
  ["\u0080", 4],
  ["\u07ff\u0800", 7],
  ["\ud7ff\ue000", 8],
  ["\udbff\udfff", 6],
  ["\udfff", 8],
  ["\u007f\u2028", 6],
  [[], 2],
  [[1, null, true], 13],
  [{}, 2],
  [{ a: undefined }, 2],
  [{ a: "b", c: [] }, 16],
])("%j has %i bytes", (value, bytes) => {
  expect(jsonBytes(value)).toBe(bytes);
  expect(written(value)).toBe(bytes);
});

test("counts what JSON.stringify writes", () => {
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(null, true, false),
      fc.array(tie("value")),
      fc.dictionary(fc.string({ unit: "binary" }), fc.option(tie("value"), { nil: undefined })),
    ),
  })).value;
  fc.assert(fc.property(json, (value) => value === undefined || jsonBytes(value) === written(value)));
});
