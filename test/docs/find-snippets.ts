import { readdirSync, readFileSync } from "node:fs";
import { readSourceFiles, repository, type SourceFile } from "../support/source-files.ts";

/** A fenced block of a Markdown file or of a docstring. */
export interface Snippet {
  /** From the repository's top, with slashes. */
  readonly file: string;
  /** Of the code's first line in that file, from 1. */
  readonly line: number;
  /** The word after the fence: `ts`, `json`, ... */
  readonly language: string;
  readonly code: string;
  /** The output: the `text` block right behind it. */
  readonly output: string | undefined;
}

/** All blocks of `README.md` and of `docs`. */
export function findMarkdownSnippets(): Snippet[] {
  return findMarkdownFiles()
    .filter((file) => file === "README.md" || file.startsWith("docs/"))
    .flatMap((file) => findBlocks(file, readFileSync(repository + file, "utf8")));
}

/** The papers at the repository's top, and all pages of `docs`, by their paths from the top. */
export function findMarkdownFiles(): string[] {
  const docs = readdirSync(`${repository}docs`, { recursive: true, encoding: "utf8" });
  return [...readdirSync(repository), ...docs.map((name) => `docs/${name.replaceAll("\\", "/")}`)]
    .filter((file) => file.endsWith(".md"))
    .sort();
}

/** All blocks of the docstrings of `src`. */
export function findDocstringSnippets(): Snippet[] {
  return readSourceFiles().flatMap(findDocstringBlocks);
}

function findDocstringBlocks({ path, text, syntax }: SourceFile): Snippet[] {
  return syntax.comments
    .filter(({ type, value }) => type === "Block" && value.startsWith("*"))
    .flatMap(({ start, value }) => {
      const markdown = value.replace(/^ *\* ?/gm, "");
      const linesBefore = text.slice(0, start).split("\n").length - 1;
      return findBlocks(path, markdown).map((block) => ({ ...block, line: block.line + linesBefore }));
    });
}

/** Blocks of Markdown, in order. A block that never ends is an error. */
export function findBlocks(file: string, markdown: string): Snippet[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Snippet[] = [];
  let lineBehind = -1;
  for (let index = 0; index < lines.length; index++) {
    const [, indent = "", fence, language = ""] = /^( *)(`{3,}|~{3,}) *([^\s`]*)/.exec(lines[index] ?? "") ?? [];
    if (fence === undefined) continue;
    const end = lines.findIndex((line, at) => at > index && line.trim() === fence);
    if (end < 0) throw new Error(`${file}:${index + 1}: this block has no end.`);
    const code = lines
      .slice(index + 1, end)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const block = { file, line: index + 2, language, code: code.join("\n"), output: undefined };
    const previous = blocks.at(-1);
    const isOutput = language === "text" && previous?.language === "ts" && isBlank(lines.slice(lineBehind, index));
    if (isOutput) blocks.splice(-1, 1, { ...previous, output: block.code });
    blocks.push(block);
    index = end;
    lineBehind = end + 1;
  }
  return blocks;
}

function isBlank(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === "");
}
