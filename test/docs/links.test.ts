import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { repository } from "../support/source-files.ts";
import { findMarkdownFiles } from "./find-snippets.ts";

const { files: published } = JSON.parse(readFileSync(`${repository}package.json`, "utf8")) as { files: string[] };

/** Files that npm puts into every package, whatever `files` says. */
const ALWAYS = ["README.md", "LICENSE", "package.json"];

/** A page of the site, which readers of the package find there. */
const PLAYGROUND = "docs/playground/index.html";

const pages = findMarkdownFiles().filter(isPublished);

describe("links between pages", () => {
  test.each(pages)("%s leads to headings and files that the package has", (page) => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

test("a path outside of the package is found", () => {
  expect(isPublished("test/setup.ts")).toBe(false);
  expect(leadsSomewhere("README.md", "docs/performance.md#no-such-heading")).toBe(false);
});

/** Relative links only, outside of code. */
function linksOf(page: string): string[] {
  const text = readFileSync(repository + page, "utf8").replaceAll(/^```[\s\S]*?^```|`[^`\n]+`/gm, "");
  return Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link).filter((link) => !/^\w+:/.test(link));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [file = "", anchor] = link.split("#");
  const path = file === "" ? page : join(page, "..", file);
  if (path === PLAYGROUND) return true;
  if (!isPublished(path) || !existsSync(repository + path)) return false;
  return anchor === undefined || anchorsOf(path).includes(anchor);
}

function isPublished(path: string): boolean {
  const isListed = (entry: string): boolean =>
    entry === "docs/**/*.md" ? /^docs\/.*\.md$/.test(path) : path === entry || path.startsWith(`${entry}/`);
  return ALWAYS.includes(path) || published.some(isListed);
}

/** As GitHub makes them of headings. */
function anchorsOf(path: string): string[] {
  const headings = readFileSync(repository + path, "utf8")
    .replaceAll(/^```[\s\S]*?^```/gm, "")
    .match(/^#+ .*$/gm);
  return (headings ?? []).map((heading) =>
    heading
      .replace(/^#+ /, "")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(/\s/g, "-"),
  );
}
