import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSms } from "../../docs/playground/compose/split-sms.ts";
import { measureSms } from "../../src/index.ts";

const TEXTS = [fc.constantFrom("a", "€", "[", "é"), fc.constantFrom("a", "ж", "🎉", "’")].map((characters) =>
  fc.array(characters, { maxLength: 500 }).map((parts) => parts.join("")),
);

describe("splitSms", () => {
  test("keeps a text that fits into one SMS whole", () => {
    expect(splitSms("")).toEqual([""]);
    expect(splitSms("a".repeat(160))).toEqual(["a".repeat(160)]);
  });

  test("moves a character that has no room to the next SMS as a whole", () => {
    expect(splitSms(`${"a".repeat(152)}€${"b".repeat(10)}`)).toEqual(["a".repeat(152), `€${"b".repeat(10)}`]);
    expect(splitSms(`${"ж".repeat(66)}🎉${"ж".repeat(5)}`)).toEqual(["ж".repeat(66), `🎉${"ж".repeat(5)}`]);
  });

  test("gives as many parts as the library counts, and loses nothing", () => {
    fc.assert(
      fc.property(fc.oneof(...TEXTS), (text) => {
        const parts = splitSms(text);
        expect(parts).toHaveLength(measureSms(text).segments);
        expect(parts.join("")).toBe(text);
      }),
    );
  });
});
