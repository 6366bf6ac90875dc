import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { glanceAtNotation } from "../../../src/fields/phone-number/glance-at-notation.ts";
import { phoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { countryCodes } from "../../../src/tables/country-codes.ts";
import { read } from "../../support/read.ts";

describe("glanceAtNotation", () => {
  it.each([
    ["+919988221100", "919988221100"],
    ["+91 99882 21100", "919988221100"],
    ["+91-99882-21100", "919988221100"],
    ["+91 (99882) 21100", "919988221100"],
    ["+1 (415) 555-2671", "14155552671"],
    ["+1.415.555.2671", "14155552671"],
    ["+49 151 23456789 ", "4915123456789"],
    ["+ 91 99882 21100", "919988221100"],
  ])("reads %j", (text, digits) => {
    expect(glanceAtNotation(text)).toBe(digits);
  });

  it.each([
    "",
    "+",
    "919988221100",
    "91 99882 21100", // a missing plus is worth a word
    "+91 (0) 99882 21100",
    "+91 (0)99882 21100",
    "+91 (09988) 221100",
    "+91 ( 9988) 221100",
    "+91.99882.21100.0", // a spreadsheet's fraction
    "+9199882211.00",
    "+9199882211.12",
    "+91998822.1100.",
    "+91998822.0000",
    "+91 99882/21100",
    "+91 99882\u00a021100",
    "+91 99882\t21100",
    "+91 99882 2110x",
    "++919988221100",
    "+44 20 7946 0958", // a landline
    "+91 0998 822 1100",
    "+999 12 345 678",
    `+91 99882 21100${" ".repeat(16)}`,
  ])("leaves %j to a closer look", (text) => {
    expect(glanceAtNotation(text)).toBeUndefined();
  });

  it("reads what the rule reads, without a word, whatever the country", () => {
    const number = fc.oneof(
      fc.tuple(
        fc.constantFrom("91", "1", "44", "49", "39", "52", "521", "55", "225"),
        fc.stringMatching(/^[0-9]{6,11}$/),
      ),
      fc.constantFrom(["91", "9988221100"], ["1", "4155552671"], ["49", "15123456789"], ["44", "7700900123"]),
    );
    const separators = fc.constantFrom(
      ...Array.from({ length: 12 }, () => ""),
      " ",
      "-",
      ".",
      "(",
      ")",
      " (",
      ") ",
      " - ",
      "0",
      "/",
    );
    const notation = fc
      .tuple(
        fc.constantFrom("+", "+", "+", "", "00", "+ "),
        number,
        fc.array(separators, { minLength: 14, maxLength: 14 }),
      )
      .map(([start, parts, between]) => {
        return start + [...parts.join("")].map((digit, index) => `${between[index] ?? ""}${digit}`).join("");
      });
    let readings = 0;
    fc.assert(
      fc.property(notation, fc.constantFrom(undefined, "IN", "US", ...countryCodes), (text, defaultCountry) => {
        const value = glanceAtNotation(text);
        if (value === undefined) return;
        readings++;
        expect([text, read(phoneNumber, text, { defaultCountry })]).toEqual([
          text,
          { value, errors: [], warnings: [] },
        ]);
      }),
      { numRuns: 5000 },
    );
    expect(readings).toBeGreaterThan(200);
  });
});
