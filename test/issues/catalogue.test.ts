import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { issueFamilies } from "../../scripts/catalogue.ts";
import type { IssueDocumentation } from "../../scripts/issue-docs/issue-documentation.ts";
import type { IssueDefinition } from "../../src/issues/issue.ts";
import { repository } from "../support/source-files.ts";

interface Entry {
  readonly family: string;
  readonly name: string;
  readonly definition: IssueDefinition;
  readonly docs: IssueDocumentation | undefined;
}

const entries = issueFamilies.flatMap(({ name: family, definitions, docs }) =>
  Object.entries(definitions).map(([name, definition]): Entry => ({ family, name, definition, docs: docs[name] })),
);

/** Codes with two entries, each with a reason. */
const DOUBLES: readonly string[] = [
  // Of either severity.
  "envelope.more_issues",
  // With and without a suggestion.
  "field.unknown",
];

/** Words with which a text says what to do. */
const ADVICE =
  /\b(?:Begin|Check|Choose|Encode|Expected|Fix|Give|Leave|Make|Move|Parse|Put|Remove|required|Shorten|Split|Use|Write|Did you mean|do not send)\b/;

test("every file of issues is a family", () => {
  const files = readdirSync(`${repository}src/issues`).filter((name) => /(?<!define)-issues\.ts$/.test(name));
  const families = issueFamilies.map(({ name }) => `${name.replaceAll("_", "-")}-issues.ts`);
  expect(families.toSorted()).toEqual(files.toSorted());
});

test("codes are unique, save the deliberate doubles", () => {
  const codes = entries.map(({ definition }) => definition.code);
  const doubles = codes.filter((code, index) => codes.indexOf(code) !== index);
  expect(doubles.toSorted()).toEqual(DOUBLES.toSorted());
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

  test("its text has its documented parameters, and no others", () => {
    const placeholders = Array.from(text.matchAll(/\{([^}]*)\}/g), ([, placeholder]) => placeholder);
    // Which entry of a list is told by a number besides.
    const params = Object.keys(docs?.params ?? {}).filter((param) => param !== "entry");
    expect(placeholders.toSorted()).toEqual(params.toSorted());
    expect(text.replace(/\{\w+\}/g, "")).not.toMatch(/[{}]/);
  });

  test("its API code is one that the API has", () => {
    expect([undefined, 4203, 4201, 8055, 403, 4217, 4218]).toContain(apiErrorCode);
    expect(apiErrorCode === 8055).toBe(family === "email_address");
  });

  test("its documentation is complete", () => {
    const { fields = "", meaning = "", source = "", params = {} } = docs ?? {};
    for (const part of [fields, meaning, source, ...Object.values(params)]) {
      expect(part.trim()).not.toBe("");
      expect(part).not.toContain("\n");
    }
    expect(meaning).toMatch(/^[A-Z`].*[.)]$/);
  });
});

test("there is no documentation of what does not exist", () => {
  for (const { definitions, docs } of issueFamilies) {
    expect(Object.keys(docs).toSorted()).toEqual(Object.keys(definitions).toSorted());
  }
});
