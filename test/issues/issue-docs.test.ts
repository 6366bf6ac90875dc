import { describe, expect, test } from "vitest";
import { parseIssueDocs } from "../../tools/rules/issue-docs.ts";

const MEANING = "Two lines.";
const TAGS: readonly string[] = ["@field to", "@source RFC"];
const OTHER_TAGS: readonly string[] = [
  "@near That.",
  "@bad f(1)",
  "@good f(2)",
  "@param offset units",
  "@param maxBytes bytes",
];

function parse(...lines: readonly string[]): unknown {
  return parseIssueDocs(`*\n${lines.map((line) => ` * ${line}\n`).join("")} `, "here");
}

describe("parseIssueDocs", () => {
  test("reads every tag, its lines joined", () => {
    expect(
      parse(
        "Two",
        "lines.",
        "",
        "@field to",
        "@near a",
        "  b",
        "@bad f(1)",
        "@good g(2)",
        "@param offset units",
        "@source RFC",
      ),
    ).toEqual({
      meaning: MEANING,
      field: "to",
      near: "a b",
      bad: "f(1)",
      good: "g(2)",
      params: { offset: "units" },
      source: "RFC",
    });
  });

  test.each(TAGS)("rejects a comment without %s", (tag) => {
    expect(() => parse(MEANING, ...TAGS.filter((other) => other !== tag))).toThrow(/^here: the comment has no @/);
  });

  test.each([...TAGS, ...OTHER_TAGS])("rejects %s twice", (tag) => {
    const others = [...TAGS, ...OTHER_TAGS].filter((other) => other !== tag);
    expect(() => parse(MEANING, ...others, tag, tag)).toThrow(/twice/);
    expect(() => parse(MEANING, ...others, tag)).not.toThrow();
  });

  test.each(["@field", "@fields to", "@param offset", "@returns nothing", "@"])("rejects %s", (tag) => {
    expect(() => parse(MEANING, ...TAGS, tag)).toThrow(/^here: the comment has /);
  });

  test("rejects a comment that does not say what gets the code", () => {
    expect(() => parse(...TAGS)).toThrow("here: the comment does not say what gets the code.");
    expect(() => parseIssueDocs("", "here")).toThrow("here: the comment does not say what gets the code.");
  });
});
