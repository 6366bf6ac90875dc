import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emailBody } from "../../../src/fields/texts/email-body.ts";
import { emailSubject } from "../../../src/fields/texts/email-subject.ts";
import { smsBody } from "../../../src/fields/texts/sms-body.ts";
import { zaloTemplate } from "../../../src/fields/texts/text.ts";
import { whatsappTemplate } from "../../../src/fields/texts/whatsapp-template.ts";
import { read } from "../../support/read.ts";

const RULES = { zaloTemplate, smsBody, whatsappTemplate, emailBody, emailSubject };
const ALL = Object.entries(RULES);
const DEMANDING = ALL.filter(([name]) => name !== "emailBody");
const LINES = ALL.filter(([name]) => name !== "emailSubject");
const clean = { errors: [], warnings: [] };

describe.each(ALL)("%s", (_, rule) => {
  it.each(["Hello", "  spaces stay  ", "é is é", "e\u0301 is not composed", "ẞ ﬁ", "\u200bzero width stays"])(
    "gives %j back unchanged",
    (text) => {
      expect(read(rule, text).value).toBe(text);
      expect(read(rule, text).errors).toEqual([]);
    },
  );

  it.each([undefined, null])("takes %s for absent", (absent) => {
    expect(read(rule, absent)).toEqual({ value: undefined, ...clean });
  });

  it.each([
    [5, "number"],
    [true, "boolean"],
    [{ html: "x" }, "object"],
    [["x"], "array"],
    [new String("x"), "String"],
    [new Date(0), "Date"],
  ])("refuses %j", (input, actual) => {
    expect(read(rule, input)).toEqual({
      value: undefined,
      errors: [["field.wrong_type", { expected: "string", actual }]],
      warnings: [],
    });
  });

  it("refuses half a surrogate pair, wherever it stands", () => {
    expect(read(rule, "ab\ud83d").errors).toEqual([["text.lone_surrogate", { offset: 2 }]]);
    expect(read(rule, "\ude00ab").errors).toEqual([["text.lone_surrogate", { offset: 0 }]]);
    expect(read(rule, "привет\ud83d").errors).toEqual([["text.lone_surrogate", { offset: 6 }]]);
    expect(read(rule, "a😀b").errors).toEqual([]);
  });

  it("refuses a control among letters outside of ASCII, too", () => {
    expect(read(rule, "привет\0").errors).toEqual([["text.control_character", { offset: 6, character: "U+0000" }]]);
  });

  it.each(["\0", "\x08", "\x0b", "\x0c", "\x0e", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\x9f"])(
    "refuses the control %j",
    (control) => {
      expect(read(rule, `ab${control}c`).errors).toHaveLength(1);
      expect(read(rule, `${control}abc`).value).toBeUndefined();
      expect(read(rule, `abc${control}`).value).toBeUndefined();
    },
  );

  it("gives any text back unchanged, or an error", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { value, errors } = read(rule, text);
        expect(value).toBe(errors.length === 0 ? text : undefined);
      }),
    );
  });
});

describe.each(DEMANDING)("%s", (_, rule) => {
  it.each(["", " ", "\u00a0\u3000", "\u200b", "\u2800", "\u00ad\u034f\u3164", "\u{e0001}", "\ufeff \u2060"])(
    "refuses %j: nothing visible",
    (text) => {
      expect(read(rule, text)).toEqual({ value: undefined, errors: [["text.blank", {}]], warnings: [] });
    },
  );

  it.each(["\u200bx", "\u2800.", "\u{e0001}é"])("takes %j: something is visible", (text) => {
    expect(read(rule, text).errors).toEqual([]);
  });

  it("finds nothing visible in any mixture of invisible characters, and something once one visible is in it", () => {
    const invisible = fc.string({
      unit: fc.constantFrom(" ", "\u00a0", "\u2003", "\u200b", "\u200d", "\u2800", "\ufe0f", "\u115f"),
    });
    fc.assert(
      fc.property(invisible, invisible, fc.constantFrom("a", "!", "é", "中", "👍"), (before, after, visible) => {
        expect(read(rule, before + after).errors).toEqual([["text.blank", {}]]);
        expect(read(rule, before + visible + after).errors).toEqual([]);
      }),
    );
  });
});

describe.each(LINES)("%s", (_, rule) => {
  it.each(["a\tb", "a\nb", "a\r\nb", "a\u2028b", "a\u2029b"])("takes %j", (text) => {
    expect(read(rule, text)).toMatchObject({ value: text, errors: [] });
  });
});

describe("emailBody", () => {
  it.each(["", "  ", "\n", "\u200b"])("keeps %j, with a warning", (text) => {
    expect(read(emailBody, text)).toEqual({ value: text, errors: [], warnings: [["text.empty_body", {}]] });
  });

  it("does not warn once something is visible", () => {
    expect(read(emailBody, "<p></p>")).toEqual({ value: "<p></p>", ...clean });
  });
});

describe("emailSubject", () => {
  it.each(["\n", "\r", "\r\n", "\v", "\f", "\x85", "\u2028", "\u2029"])(
    "refuses the line break %j, at the ends too",
    (lineBreak) => {
      const code = "text.line_break";
      expect(read(emailSubject, `Hi${lineBreak}Bcc: x`).errors).toEqual([[code, { offset: 2 }]]);
      expect(read(emailSubject, `${lineBreak}Hi`).errors).toEqual([[code, { offset: 0 }]]);
      expect(read(emailSubject, `Hi${lineBreak}`).errors).toEqual([[code, { offset: 2 }]]);
    },
  );

  it("refuses a tab", () => {
    expect(read(emailSubject, "a\tb").errors).toEqual([["text.control_character", { offset: 1, character: "U+0009" }]]);
  });

  it("reports independent faults together", () => {
    expect(read(emailSubject, "a\nb\0c\ud800").errors.map(([code]) => code)).toEqual([
      "text.line_break",
      "text.control_character",
      "text.lone_surrogate",
    ]);
  });
});

describe("smsBody", () => {
  it("takes one segment in GSM-7 without a word", () => {
    expect(read(smsBody, "a".repeat(160))).toEqual({ value: "a".repeat(160), ...clean });
    expect(read(smsBody, "€".repeat(80))).toEqual({ value: "€".repeat(80), ...clean });
  });

  it("warns of several segments", () => {
    expect(read(smsBody, "a".repeat(161)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
    expect(read(smsBody, "€".repeat(81)).warnings).toEqual([["sms.several_segments", { actualSegments: 2 }]]);
  });

  it("warns of the character that forces UCS-2", () => {
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
  ])("%j %i times: %j", (character, times, errors) => {
    expect(read(smsBody, character.repeat(times)).errors).toEqual(errors);
  });
});

describe("whatsappTemplate", () => {
  it.each([
    [1024, [], []],
    [1025, [], [["text.long", { maxCodePoints: 1024, actualCodePoints: 1025 }]]],
    [32_768, [], [["text.long", { maxCodePoints: 1024, actualCodePoints: 32_768 }]]],
    [32_769, [["text.too_long", { maxCodePoints: 32_768, actualCodePoints: 32_769 }]], []],
  ])("%i code points, whatever they take in UTF-16", (count, errors, warnings) => {
    expect(read(whatsappTemplate, "a".repeat(count))).toMatchObject({ errors, warnings });
    expect(read(whatsappTemplate, "👍".repeat(count))).toMatchObject({ errors, warnings });
  });
});
