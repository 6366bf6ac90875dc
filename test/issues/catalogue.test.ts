import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { issueCodes } from "../../src/index.ts";
import { definitions } from "../../src/issues/definitions.ts";
import { issueFamilies } from "../../tools/rules/catalogue.ts";
import { renderIssueDefinitions } from "../../tools/rules/render-issue-definitions.ts";
import { repository } from "../support/source-files.ts";

const entries = issueFamilies.flatMap((family) => family.entries.map((entry) => ({ family: family.name, ...entry })));

/** Codes with two entries, each with a reason. */
const DOUBLES: readonly string[] = [
  // With the character that no domain has, and for a domain that is none as a whole.
  "email_address.domain_not_international",
  // With the at sign of another keyboard, and without any.
  "email_address.no_at_sign",
  // Of either severity.
  "attachment.misread_name",
  "envelope.more_issues",
  // With and without a suggestion.
  "field.unknown",
  "field.unknown",
  // With digits that begin with the trunk prefix, and without.
  "phone_number.impossible_length",
  // Behind a plus and an international prefix, and else.
  "phone_number.unknown_country_code",
  // With and without a status.
  "response.unknown_by_status",
];

/** Words with which a text says what to do. */
const ADVICE =
  /\b(?:Add|Attach|Change|Choose|Convert|Correct|Delete|Encode|Enter|Fill|Fix|Flatten|Go by|Keep|Leave|Parse|Pass|Put|Remove|Rename|Replace|Shorten|Split|Use|Write|must be|Did you mean|do not send)\b/i;

/** Openings that hide the thing a text is about, and advice that does not say what to do. */
const BANNED = /\bThere (?:is|are)\b|\bThis is no\b|\bNo such\b|(?:^|[.!?:] )(?:Check|Remove) it\./i;

/** The user of a form cannot set an option; only an adapter's author reads of the one that is named. */
const OPTIONS = /\b(?:defaultCountry|timeZone|unknownFields|phoneNumbers|mediaTypes|describe|limits)\b/;
const NAMES_AN_OPTION: readonly string[] = ["phone_number.adapter_failed"];

const MAX_CHARACTERS = 200;

/** Params that a text need not show. */
const UNSHOWN: readonly string[] = ["entry", "maxMinutes"];

test("every file of issues is a family", () => {
  const files = readdirSync(`${repository}src/issues`).filter((name) => name.endsWith("-issues.ts"));
  expect(issueFamilies.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

test.each(issueFamilies.map(({ name }) => name))("the codes of %s have their properties", (family) => {
  const files = readdirSync(`${repository}test`, { recursive: true, encoding: "utf8" });
  const tests = files.filter((name) => name.endsWith("codes.test.ts"));
  const proving = tests.filter((name) => read(`test/${name}`).includes(`\ndescribeCodes("${family}", {`));
  expect(proving).toHaveLength(1);
});

test("the list of definitions is what the files say now: npm run generate", () => {
  const list = read("src/issues/definitions.ts");
  expect(list).toBe(renderIssueDefinitions(issueFamilies));
  expect(definitions).toEqual(entries.map(({ definition }) => definition));
});

test.each([
  "There is a blank.",
  "Here there are two.",
  "This is no date.",
  "No such field.",
  "The number is long. Check it.",
  "A key is unsafe: remove it.",
])("a text cannot be: %s", (text) => {
  expect(text).toMatch(BANNED);
});

test("codes are unique, save the deliberate doubles", () => {
  const codes = entries.map(({ definition }) => definition.code);
  const doubles = codes.filter((code, index) => codes.indexOf(code) !== index);
  expect(doubles.toSorted()).toEqual(DOUBLES.toSorted());
  expect(issueCodes).toEqual([...new Set(codes)]);
  expect(Object.isFrozen(issueCodes)).toBe(true);
});

describe.each(entries)("$definition.code ($name)", ({ family, name, definition, docs }) => {
  const { code, severity, text, apiErrorCode } = definition;

  test("its code is its family and a reason", () => {
    expect(code).toMatch(/^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z0-9]+)*$/);
    expect(code.split(".")[0]).toBe(family);
    if (!DOUBLES.includes(code)) expect(code.split(".")[1]?.replaceAll("_", "")).toBe(name.toLowerCase());
  });

  test("its text is whole sentences, and an error's says what to do", () => {
    expect(text).toMatch(/^[A-Z{].*[.?]$/);
    expect(text).toBe(text.trim());
    if (severity !== "warning") expect(text).toMatch(ADVICE);
  });

  test("its text is short, and names its subject", () => {
    expect(text.length).toBeLessThanOrEqual(MAX_CHARACTERS);
    expect(text).not.toMatch(BANNED);
  });

  test("its text names no option", () => {
    expect(OPTIONS.test(text)).toBe(NAMES_AN_OPTION.includes(code));
  });

  test("its text shows its documented params, and no others", () => {
    const shown = Array.from(text.matchAll(/\{(\w+)(?:\+1)?\}/g), ([, placeholder]) => placeholder);
    const params = Object.keys(docs.params).filter((param) => !UNSHOWN.includes(param) || shown.includes(param));
    expect([...new Set(shown)].toSorted()).toEqual(params.toSorted());
    expect(text.replace(/\{\w+(?:\+1)?\}/g, "")).not.toMatch(/[{}]/);
  });

  test("its API code is one that the API has", () => {
    expect([undefined, 4203, 4201, 8055, 403, 4217, 4218]).toContain(apiErrorCode);
    expect(apiErrorCode === 8055).toBe(family === "email_address");
  });

  test("its meaning is whole sentences", () => {
    expect(docs.meaning).toMatch(/^[A-Z`].*[.)]$/);
  });
});

function read(path: string): string {
  return readFileSync(repository + path, "utf8");
}
