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
    "keeps %j",
    (text) => {
      expect(read(rule, text).value).toBe(text);
      expect(read(rule, text).errors).toEqual([]);
    },
  );

  it.each([undefined, null])("accepts %s as absent", (absent) => {
    expect(read(rule, absent)).toEqual({ value: undefined, ...clean });
  });

  it.each([
    [5, "number"],
    [true, "boolean"],
    [{ html: "x" }, "object"],
    [["x"], "array"],
    [new String("x"), "String"],
    [new Date(0), "Date"],
  ])("rejects %j", (input, actual) => {
    expect(read(rule, input)).toEqual({
      value: undefined,
      errors: [["field.wrong_type", { expected: "string", actual }]],
      warnings: [],
    });
  });

  it("rejects half a surrogate pair, wherever it stands", () => {
    expect(read(rule, "ab\ud83d").errors).toEqual([["text.lone_surrogate", { offset: 2 }]]);
    expect(read(rule, "\ude00ab").errors).toEqual([["text.lone_surrogate", { offset: 0 }]]);
    expect(read(rule, "привет\ud83d").errors).toEqual([["text.lone_surrogate", { offset: 6 }]]);
    expect(read(rule, "a😀b").errors).toEqual([]);
  });

  it("rejects a control among letters outside of ASCII, too", () => {
    expect(read(rule, "привет\0").errors).toEqual([["text.control_character", { offset: 6, character: "U+0000" }]]);
  });

  it.each(["\0", "\x08", "\x0b", "\x0c", "\x0e", "\x1b", "\x1f", "\x7f", "\x80", "\x85", "\x9f"])(
    "rejects the control %j",
    (control) => {
      expect(read(rule, `ab${control}c`).errors).toHaveLength(1);
      expect(read(rule, `${control}abc`).value).toBeUndefined();
      expect(read(rule, `abc${control}`).value).toBeUndefined();
    },
  );

  it("keeps any text as it is, or rejects it", () => {
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
    "rejects %j: nothing visible",
    (text) => {
      expect(read(rule, text)).toEqual({ value: undefined, errors: [["text.blank", {}]], warnings: [] });
    },
  );

  it.each(["\u200bx", "\u2800.", "\u{e0001}é"])("accepts %j: something is visible", (text) => {
    expect(read(rule, text).errors).toEqual([]);
  });

  it("rejects any mixture of invisible characters, and accepts it with one visible in it", () => {
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
  it.each(["a\tb", "a\nb", "a\r\nb", "a\u2028b", "a\u2029b"])("accepts %j", (text) => {
    expect(read(rule, text)).toMatchObject({ value: text, errors: [] });
  });
});
