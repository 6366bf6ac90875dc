import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAttachment } from "../../../src/index.ts";

describe("buildAttachment", () => {
  test("never throws, never shows a value, and lists at most maxIssues", () => {
    const CANARY = "c4n4ry";
    const values = fc.oneof(
      fc.anything(),
      fc.string().map((end) => `${CANARY}\n/${end}`),
      fc.uint8Array(),
      fc.constant(`${CANARY}*`),
    );
    const keys = fc.constantFrom("file_name", "file_type", "file_data", "file_encoding_type", "constructor", "other");
    fc.assert(
      fc.property(fc.dictionary(keys, values), fc.constantFrom("reject", "strip", "keep"), (input, unknownFields) => {
        const before = fc.stringify(input);
        const result = buildAttachment(input, { unknownFields, limits: { maxIssues: 2 } });
        expect(fc.stringify(input)).toBe(before);
        if (result.ok) return;
        expect(result.errors.length).toBeLessThanOrEqual(3);
        expect(JSON.stringify(result)).not.toContain(CANARY);
      }),
    );
  });
});
