import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { repository } from "../support/source-files.ts";

const architecture = readPage("docs/architecture.md");
/** The example of CONTRIBUTING.md makes it. */
const TO_BE_MADE: readonly string[] = ["src/channels/viber.ts"];
const NOT_IN_GIT: readonly string[] = ["node_modules", "dist"];

describe.each(["docs/architecture.md", "CONTRIBUTING.md"])("%s", (name) => {
  test("names no path that is not there", () => {
    const paths = namedIn(readPage(name)).filter((text) => /^(?:src|test|tools|bench|docs)\//.test(text));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !TO_BE_MADE.includes(path) && !existsSync(repository + path))).toEqual([]);
  });
});

describe("docs/architecture.md", () => {
  const named = namedIn(architecture);

  test("names every folder of src", () => {
    expect(foldersOf("src").filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test("names every folder of test that does not mirror one of src", () => {
    const others = foldersOf("test").filter((folder) => !foldersOf("src").includes(folder));
    expect(others.filter((folder) => !named.includes(`test/${folder}`))).toEqual([]);
  });

  test("is right that the others mirror src: every folder of src has tests", () => {
    expect(foldersOf("src").filter((folder) => !existsSync(`${repository}test/${folder}`))).toEqual([]);
  });

  test.each(["tools", "docs"])("names every folder of %s", (parent) => {
    expect(foldersOf(parent).filter((folder) => !named.includes(`${parent}/${folder}`))).toEqual([]);
  });
});

describe("the table of rules", () => {
  const rows = architecture
    .split("\n")
    .map((line) => [...line.matchAll(/`(src\/[^`]+)`.*`(test\/[^`]+)`.*`(test\/[^`]+)`: "([^"]+)"/g)][0])
    .filter((row) => row !== undefined)
    .map(([, rule = "", folder = "", file = "", title = ""]) => ({ rule, folder, file, title }));

  test("has every rule of src/fields", () => {
    const folders = foldersOf("src/fields").map((name) => `src/fields/${name}`);
    expect([...new Set(rows.map(({ rule }) => dirname(rule)))]).toEqual(expect.arrayContaining(folders));
  });

  test.each(rows)("names a property test of $rule that is there", ({ file, title }) => {
    const text = readPage(file);
    const start = text.indexOf(`("${title}"`);
    expect(start).toBeGreaterThan(0);
    expect(text.slice(start).split(/\n(?: {2})?(?:it|test)\b/)[0]).toContain("fc.assert(");
  });
});

function readPage(name: string): string {
  return readFileSync(repository + name, "utf8");
}

/** Finds the names that stand in backticks, in a line or a fence. */
function namedIn(page: string): string[] {
  return [...page.matchAll(/`([\w./-]+)`/g)].map(([, text = ""]) => text.replace(/\/$/, ""));
}

function foldersOf(parent: string): string[] {
  return readdirSync(repository + parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && !NOT_IN_GIT.includes(entry.name))
    .map(({ name }) => name);
}
