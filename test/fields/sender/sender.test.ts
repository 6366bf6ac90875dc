import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sender } from "../../../src/fields/sender/sender.ts";
import { checkMessage, sms } from "../../../src/index.ts";
import { codePointAt } from "../../../src/issues/code-point.ts";
import { glance, read } from "../../support/read.ts";

describe("sender", () => {
  it.each([
    ["7381814046", "7381814046"],
    ["918000000000", "918000000000"],
    ["test sender", "test sender"],
    [" ACME\u00a0", "ACME"],
    ["\tACME\u3000", "ACME"],
    ["Müller", "Müller"],
  ])("%j comes out as %j", (input, value) => {
    expect(read(sender, input)).toEqual({ value, errors: [], warnings: [] });
  });

  it.each([undefined, null, "", "  ", "\t\u00a0"])("takes %j for absent", (input) => {
    expect(read(sender, input)).toEqual({ value: undefined, errors: [], warnings: [] });
  });

  it.each([5, ["ACME"], { name: "ACME" }])("refuses %j", (input) => {
    expect(read(sender, input).errors.map(([code]) => code)).toEqual(["field.wrong_type"]);
  });

  it.each(["\n", "\r", "\0", "\x7f", "\x85", "\u2028", "\u2029"])("refuses %j, at the ends too", (control) => {
    for (const [input, offset] of [
      [`AC${control}ME`, 2],
      [`${control}ACME`, 0],
      [`ACME${control}`, 4],
    ] as const) {
      expect(read(sender, input).errors).toEqual([
        ["sender.control_character", { offset, character: codePointAt(control, 0) }],
      ]);
    }
  });

  it("refuses a tab inside, not around", () => {
    expect(read(sender, "AC\tME").errors).toEqual([["sender.control_character", { offset: 2, character: "U+0009" }]]);
    expect(read(sender, "\tACME\t")).toMatchObject({ value: "ACME", errors: [] });
  });

  it("refuses half a surrogate pair", () => {
    expect(read(sender, "AC\ud800").errors).toEqual([["text.lone_surrogate", { offset: 2 }]]);
  });

  it.each([
    ["ABCDEFGHIJK", []],
    ["ABCDEFGHIJKL", [["sender.long_alphanumeric", { maxCharacters: 11, actualCharacters: 12 }]]],
    ["👍".repeat(11), [["sender.unicode", { offset: 0 }]]],
    [
      "👍".repeat(12),
      [
        ["sender.long_alphanumeric", { maxCharacters: 11, actualCharacters: 12 }],
        ["sender.unicode", { offset: 0 }],
      ],
    ],
    ["😀SHOP", [["sender.unicode", { offset: 0 }]]],
    ["Cafê", [["sender.unicode", { offset: 3 }]]],
    ["Café", []],
    ["`ACME`", [["sender.unicode", { offset: 0 }]]],
    ["123456789012345", []],
    ["1234567890123456", [["sender.long_number", { maxDigits: 15, actualDigits: 16 }]]],
    ["+12345678901", [["sender.leading_plus", {}]]],
    ["+1 202 555 0147", [["sender.leading_plus", {}]]],
    ["+1 (202) 555-01.47", [["sender.leading_plus", {}]]],
    ["+447700900001", [["sender.leading_plus", {}]]],
    ["+5", [["sender.leading_plus", {}]]],
    ["+123 456 789 012 345", [["sender.leading_plus", {}]]],
    [
      "+1234567890123456",
      [
        ["sender.leading_plus", {}],
        ["sender.long_number", { maxDigits: 15, actualDigits: 16 }],
      ],
    ],
    ["+", []],
    ["+ACME", []],
    ["ACME+1", []],
    ["1 202 555 0147", [["sender.long_alphanumeric", { maxCharacters: 11, actualCharacters: 14 }]]],
  ])("%j warns %j", (input, warnings) => {
    expect(read(sender, input)).toEqual({ value: input, errors: [], warnings });
  });

  it("says to drop the plus", () => {
    const { warnings } = checkMessage(sms, { to: "919988221100", body: "Hello", sender: "+1 202 555 0147" });
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringMatching(/(?:delete|drop) the plus/i)]);
  });

  it.each([
    "undefined",
    "null",
    "NaN",
    "NULL",
    "undefined1",
    "{{name}}",
    "${from}",
    "%SENDER%",
    "##ID##",
    "<BRAND>",
    "Co {Name}",
  ])("warns of %j, which a program put in place of a name", (input) => {
    expect(read(sender, input).warnings.map(([code]) => code)).toContain("text.placeholder");
    const shifted = read(sender, ` ${input}`).warnings.find(([code]) => code === "text.placeholder");
    expect(shifted).toEqual(["text.placeholder", { offset: input.startsWith("Co") ? 4 : 1 }]);
  });

  it.each(["Nullsoft", "Banana", "NaNo", "Club null", "{SALE}", "#1 Shop", "50% Off", "<3 Cats", "A&B", "Infinity"])(
    "does not take %j for a placeholder",
    (input) => {
      expect(read(sender, input).warnings).toEqual([]);
    },
  );

  it("counts the place of a character from the start of the input", () => {
    expect(read(sender, " \u00a0AC™").warnings).toEqual([["sender.unicode", { offset: 4 }]]);
  });

  it("takes at once only what it would take anyway, without a word", () => {
    const unit = fc.constantFrom(..."AZaz09 +-_@$#%<\"'`{é\t\n", "null", "NaN", "undefined");
    const ordinary = fc.string({ unit, maxLength: 18 });
    fc.assert(
      fc.property(fc.oneof(ordinary, fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 17 })), (input) => {
        const value = glance(sender, input);
        if (value !== undefined) expect(read(sender, input)).toEqual({ value, errors: [], warnings: [] });
      }),
    );
    expect(["ACME", "12345", "test sender", "918000000000000"].every((input) => glance(sender, input) === input)).toBe(
      true,
    );
  });

  it("keeps what it is given but for the blanks around it, or rejects it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (input) => {
        const { value, errors } = read(sender, input);
        const inner = input.replace(/^[\t\p{Zs}]+|[\t\p{Zs}]+$/gu, "");
        expect(value).toBe(errors.length > 0 || inner === "" ? undefined : inner);
      }),
    );
  });
});
