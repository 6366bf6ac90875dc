import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "../support/source-files.ts";

/** Openings that hide the subject of a sentence: "What is sent", "Whether it is empty", "How long it is". */
const BANNED_OPENING = /^(?:What|Whether|How)\b/;

const ENTRIES: readonly string[] = [
  "src/index.ts",
  "src/http/index.ts",
  "src/mock/index.ts",
  "src/arbitraries/index.ts",
];

/** Code besides `src` whose comments keep to the same rule. */
const FURTHER_FOLDERS: readonly string[] = ["bench", "docs/playground", "docs/site", "tools"];

const files = readSourceFiles();
const publicNames = files.filter(({ path }) => ENTRIES.includes(path)).flatMap(reexportedNames);

test("no comment hides its subject", () => {
  const further = FURTHER_FOLDERS.flatMap((folder) => readSourceFiles(folder));
  const hidden = [...files, ...further].flatMap((file) =>
    openings(file)
      .filter((opening) => BANNED_OPENING.test(opening))
      .map((opening) => `${file.path}: ${opening}`),
  );
  expect(hidden).toEqual([]);
});

test("every public name has a docstring", () => {
  expect(publicNames.length).toBeGreaterThan(90);
  expect(publicNames.filter(({ path, name }) => !hasDocstring(path, name))).toEqual([]);
});

/** The beginning of every comment; lines of `//` that follow each other are one comment. */
function openings({ text, syntax: { comments } }: SourceFile): string[] {
  return comments
    .filter(({ start, type }, index) => {
      const previous = comments[index - 1];
      return type === "Block" || previous?.type !== "Line" || text.slice(previous.end, start).trim() !== "";
    })
    .map(({ value }) => value.replace(/^[\s*]+/, "").slice(0, 60));
}

function reexportedNames({ path, syntax }: SourceFile): { readonly path: string; readonly name: string }[] {
  return syntax.module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest, importName }) => ({
      path: join(dirname(path), moduleRequest?.value ?? ""),
      name: importName.name ?? "",
    })),
  );
}

function hasDocstring(path: string, name: string): boolean {
  const { text, syntax } = files.find((file) => file.path === path) ?? { text: "" };
  const exported = syntax?.module.staticExports.find(({ entries }) =>
    entries.some(({ exportName }) => exportName.name === name),
  );
  const above = text.slice(0, exported?.start ?? 0).trimEnd();
  return above.endsWith("*/") && above.slice(above.lastIndexOf("/*")).startsWith("/**");
}
