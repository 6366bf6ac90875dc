import { describe, expect, test } from "vitest";
import { checkMessage, type Issue, issueCodes, zalo } from "../../src/index.ts";
import type { IssueDefinition, UndescribedIssue } from "../../src/issues/issue.ts";
import type { Words } from "../../src/issues/render-text.ts";
import { translateIssue } from "../../src/locales/translation.ts";
import { VI_TEXTS } from "../../src/locales/vi-texts.ts";
import { vi } from "../../src/locales/vi.ts";
import { issueFamilies } from "../../tools/rules/catalogue.ts";

const definitions = issueFamilies.flatMap(({ entries }) => entries.map(({ definition }) => definition));

/** An issue with every param of a text, told apart by their values. */
function issueOf({ code, severity, text }: IssueDefinition): UndescribedIssue {
  const names = Array.from(text.matchAll(/\{(\w+)/g), ([, name = ""]) => name);
  const params = names.map((name, index) => [name, name === "offset" ? 6100 + index : `<${name}>`]);
  return { code, severity: severity ?? "error", path: [], params: Object.fromEntries(params) };
}

test("every code has its texts, in the order of the catalogue", () => {
  expect(Object.keys(VI_TEXTS)).toEqual(issueCodes);
});

describe.each(definitions)("$code", (definition) => {
  test("shows every param of the English text, and is no English", () => {
    const issue = issueOf(definition);
    const text = vi(issue);
    for (const [name, value] of Object.entries(issue.params)) {
      expect(text).toContain(name === "offset" ? String(Number(value) + 1) : value);
    }
    expect(text).not.toMatch(/[{}]/);
    expect(text).toMatch(/[\u00c0-\u1ef9]/);
    expect(text).toMatch(/[.?]$/);
  });
});

test("the option describe takes it", () => {
  const result = checkMessage(zalo, { receiver: "", template: "Xin chào" }, { describe: vi });
  expect(result.ok ? [] : result.errors.map(({ message }) => message)).toEqual([
    "Trường này là bắt buộc. Hãy điền vào.",
  ]);
});

test("a suggestion is in the text only where the issue has one", () => {
  const unknown = { severity: "error", code: "field.unknown", path: [] } as const;
  expect(vi({ ...unknown, params: {} })).not.toContain("Có phải");
  expect(vi({ ...unknown, params: { suggestion: "to" } })).toContain('Có phải ý bạn là "to"?');
});

test("a text about one address of a list says which", () => {
  const issue = { severity: "error", code: "email_address.no_domain", path: [], params: { entry: 1 } } as const;
  expect(vi(issue)).toMatch(/^Địa chỉ thứ 2: Thiếu phần sau @/);
});

test("what is no issue of ours throws a TypeError", () => {
  const issue = { severity: "error", code: "field.odd", path: [], params: {} };
  expect(() => vi(issue as never)).toThrow(TypeError);
  expect(() => vi({ ...issue, code: "toString" } as never)).toThrow(TypeError);
});

test("a translation that misses a code or a param, or shows one too many, does not compile", () => {
  const translate = (issue: Issue, words: Words): string[] => {
    const { "sms.unicode": missing, ...others } = VI_TEXTS;
    translateIssue(issue, VI_TEXTS, words);
    // @ts-expect-error: a code is missing
    translateIssue(issue, others, words);
    // @ts-expect-error: a param is missing
    translateIssue(issue, { ...VI_TEXTS, "sms.several_segments": "Nhiều phân đoạn." } as const, words);
    // @ts-expect-error: the code has no such param
    translateIssue(issue, { ...VI_TEXTS, "field.required": "{segments}" } as const, words);
    // @ts-expect-error: no text shows the suggestion
    translateIssue(issue, { ...VI_TEXTS, "field.unknown": ["Không có."] } as const, words);
    return [missing];
  };
  expect(translate).toHaveLength(2);
});
