import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { emailBody } from "../../../src/fields/texts/email-body.ts";
import { emailSubject } from "../../../src/fields/texts/email-subject.ts";
import { mayLackValue } from "../../../src/fields/texts/missing-value.ts";
import { smsBody } from "../../../src/fields/texts/sms-body.ts";
import { zaloTemplate } from "../../../src/fields/texts/text.ts";
import { whatsappTemplate } from "../../../src/fields/texts/whatsapp-template.ts";
import type { AnySchema } from "../../../src/schema/schema.ts";
import { glance, read } from "../../support/read.ts";
import { ORDINARY_HTML, ORDINARY_LINES, ORDINARY_TEXTS } from "./ordinary-texts.ts";
import { sentences } from "./sentences.ts";
import {
  ESCAPED_LINE_BREAKS,
  HTML_ENTITIES,
  PLACEHOLDER_LINES,
  PLACEHOLDERS,
  PLACEHOLDERS_IN_HTML,
} from "./unfinished-texts.ts";

const ALL = { smsBody, whatsappTemplate, zaloTemplate, emailSubject, emailBody };
const BUT_BODY_OF_EMAIL = { smsBody, whatsappTemplate, zaloTemplate, emailSubject };
const OF_SEVERAL_LINES = { smsBody, whatsappTemplate, zaloTemplate, emailBody };

/** The codes of the warnings that are about what was never meant to be read. */
function warningsOf(schema: AnySchema, text: string): string[] {
  const { errors, warnings } = read(schema, text);
  expect(errors).toEqual([]);
  return warnings.map(([code]) => code).filter((code) => code.startsWith("text.") && code !== "text.long");
}

describe.each(Object.entries(BUT_BODY_OF_EMAIL))("%s", (_, schema) => {
  it.each(ORDINARY_TEXTS)("is silent on %j", (text) => {
    expect(warningsOf(schema, text.replaceAll("\t", " "))).toEqual([]);
  });

  it.each(PLACEHOLDERS)("sees a placeholder in %j", (text) => {
    expect(warningsOf(schema, text)).toContain("text.placeholder");
  });

  it.each(HTML_ENTITIES)("sees an HTML entity in %j", (text) => {
    expect(warningsOf(schema, text)).toContain("text.html_entity");
  });

  it.each(ESCAPED_LINE_BREAKS)("sees an escaped line break in %j", (text) => {
    expect(warningsOf(schema, text)).toContain("text.escaped_line_break");
  });

  it("is silent on ordinary sentences of many languages", () => {
    fc.assert(
      fc.property(sentences(), (text) => {
        expect(warningsOf(schema, text)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(Object.entries(OF_SEVERAL_LINES))("%s", (_, schema) => {
  it.each(ORDINARY_LINES)("is silent on %j", (text) => {
    expect(warningsOf(schema, text)).toEqual([]);
  });

  it.each(PLACEHOLDER_LINES)("sees a placeholder in %j", (text) => {
    expect(warningsOf(schema, text)).toEqual(["text.placeholder"]);
  });
});

describe.each(Object.entries(ALL))("%s", (_, schema) => {
  it("sees a sign of a wrong encoding", () => {
    expect(warningsOf(schema, "Caf\ufffd")).toEqual(["text.replacement_character"]);
    expect(warningsOf(schema, "Caf\u00e9 \ufffc")).toEqual([]);
  });

  it("does not look at a text that has an error", () => {
    expect(read(schema, "{{1}} &amp; \\n \ufffd \ud83d").warnings).toEqual([]);
  });

  it("takes at once only what it would take anyway, without a word", () => {
    const piece = fc.oneof(
      fc.constantFrom(...ORDINARY_TEXTS, ...PLACEHOLDERS, ...HTML_ENTITIES, ...ESCAPED_LINE_BREAKS, ...ORDINARY_HTML),
      sentences(),
      fc.string({
        unit: fc.constantFrom(
          ..."aZ 0.,:;?!'\"()-_#$%&<>[]{|}\\^~`@€é\n\r\t\0\x7f\x85\u00ad\u200b\u2028\ufffd",
          "न",
          "🙂",
          "\ud83d",
          "\ude42",
        ),
      }),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, fc.boolean(), (input, isSilent) => {
        if (glance(schema, input, {}, { isSilent, findOldName: undefined }) !== input) return;
        const { value, errors, warnings } = read(schema, input);
        expect({ value, errors }).toEqual({ value: input, errors: [] });
        if (!isSilent) expect(warnings).toEqual([]);
      }),
    );
  });

  it("takes none of the words at once that stand for a missing value", () => {
    const part = fc.constantFrom(
      ..."nuNIdDeLa ",
      "aN",
      "ULL",
      "ull",
      "efined",
      "ndefined",
      "nvalid ",
      "NaN",
      "null",
      "é",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const input = `Hello ${parts.join("")}`;
        const isTaken = glance(schema, input) === input;
        // A text that has one may be taken where people write it, as in a domain.
        if (mayLackValue(input)) expect(isTaken && schema !== smsBody).toBe(false);
        else if (schema !== smsBody || !input.includes("é")) expect([input, isTaken]).toEqual([input, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not throw on more letters than the engine can turn back to", () => {
    const input = "n".repeat(8_000_000);
    expect(glance(schema, input)).toBeUndefined();
    expect(() => read(schema, input)).not.toThrow();
  });

  it.each(["Hello", "Your code is 123456.", "Café at 10:30, it's ready!"])("takes %j at once", (text) => {
    expect(glance(schema, text)).toBe(schema === smsBody && text.includes("é") ? undefined : text);
  });

  it.each([
    "{{".repeat(250_000),
    "{".repeat(500_000),
    "%a".repeat(250_000),
    "%0a".repeat(150_000),
    `https://example.com/?${"%0A".repeat(150_000)}`,
    "\\n".repeat(150_000),
    `C:${"\\n".repeat(150_000)}`,
    "C:\\ ".repeat(100_000),
    "a ..\\n ".repeat(80_000),
    "<a ".repeat(200_000),
    "<!--".repeat(120_000),
    "<script ".repeat(60_000),
    "<NAME".repeat(100_000),
    "&#".repeat(250_000),
    "&a".repeat(250_000),
    "null ".repeat(100_000),
    "is undefined in ".repeat(40_000),
    "undefined".repeat(60_000),
    "NaN".repeat(150_000),
    "Invalid Date of ".repeat(40_000),
    "##".repeat(250_000),
    "[[a".repeat(150_000),
    "*|a".repeat(150_000),
    "<%a".repeat(150_000),
    "$".repeat(500_000),
    " ".repeat(500_000) + "null",
    "x".repeat(500_000) + "%0A",
  ])("comes to its end on a hostile text", (text) => {
    expect(() => read(schema, text)).not.toThrow();
  });
});

describe("emailBody", () => {
  it.each(ORDINARY_HTML)("is silent on %j", (html) => {
    expect(warningsOf(emailBody, html)).toEqual([]);
  });

  it.each(PLACEHOLDERS_IN_HTML)("sees a placeholder in %j", (html) => {
    expect(warningsOf(emailBody, html)).toEqual(["text.placeholder"]);
  });

  it("takes markup for what it is", () => {
    expect(warningsOf(emailBody, "<NAME>&amp;<br>\\n%0A")).toEqual([]);
  });
});

describe("gives its place in UTF-16 units", () => {
  test.each([
    ["😀 Hi {{1}} undefined", "text.placeholder", 6],
    ["😀 Hi undefined {{1}}", "text.placeholder", 6],
    ["Hi <NAME> %NAME%", "text.placeholder", 3],
    ["Hi %NAME% <NAME>", "text.placeholder", 3],
    ["😀&amp;&lt;", "text.html_entity", 2],
    ["😀 a<br>b%0Ac\\nd", "text.escaped_line_break", 4],
    ["😀 a\\nb<br>c%0Ad", "text.escaped_line_break", 4],
    ["😀 a%0Ab<br>c\\nd", "text.escaped_line_break", 4],
    ["C:\\new, Hi\\nthere", "text.escaped_line_break", 10],
    ["https://example.com/%0A b%0A", "text.escaped_line_break", 25],
    ["😀\ufffd", "text.replacement_character", 2],
  ])("%j: %s at %i", (text, code, offset) => {
    expect(read(zaloTemplate, text).warnings).toContainEqual([code, { offset }]);
  });

  test("gives its place in HTML, behind parts that no reader sees", () => {
    expect(read(emailBody, "<style>{{x}}</style><!-- {{y}} --><p>{{z}}</p>").warnings).toEqual([
      ["text.placeholder", { offset: 37 }],
    ]);
    expect(read(emailBody, "<!-- <style> {{y}} --><p>{{z}}</p>").warnings).toEqual([
      ["text.placeholder", { offset: 25 }],
    ]);
    expect(read(emailBody, "<p>Hi&nbsp;<b>null</b></p>").warnings).toEqual([["text.placeholder", { offset: 14 }]]);
  });
});

it.each([
  ["Hi <FIRST_NAME> and <<First Name>>", 3],
  ["Hi <<First Name>> and <FIRST_NAME>", 3],
  ["See <Foo at 0x7f> and <FIRST_NAME>", 4],
])("names the first of several fields in angles: %s", (text, offset) => {
  expect(read(smsBody, text).warnings).toContainEqual(["text.placeholder", { offset }]);
});
