import { dirname, join } from "node:path/posix";
import { describe, expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "./support/source-files.ts";

/** From the bottom up: a folder may import its own layer and those below it. */
const LAYERS: readonly (readonly string[])[] = [
  ["src/tables"],
  ["src/text"],
  ["src/issues"],
  ["src/input"],
  ["src/schema"],
  ["src/fields"],
  ["src/channels"],
  ["src/requests"],
  ["src/responses", "src/files"],
  ["src", "src/http", "src/mock", "src/arbitraries", "src/locales", "src/cli"],
];

/** Packages that src may load at run time, and the folder that each is kept to. Types may come from these only, too. */
const PACKAGES: readonly { readonly name: RegExp; readonly folder: string }[] = [
  { name: /^valibot$/, folder: "src" },
  { name: /^@date-fns\/tz\/\w+$/, folder: "src" },
  { name: /^@noble\/hashes\/(?:sha2|utils)\.js$/, folder: "src/requests" },
  { name: /^@noble\/hashes\//, folder: "src/http" },
  { name: /^fast-check$/, folder: "src/arbitraries" },
  { name: /^(?:node:[\w/]+|csv-parse|date-fns\/\w+|mime-types)$/, folder: "src/cli" },
];

const MAX_LINES = 250;

const files = readSourceFiles();
const localEdges = files.flatMap((file) => localPaths(file, imports(file)).map((to) => ({ from: file.path, to })));
const packageEdges = files.flatMap((file) =>
  imports(file)
    .filter((specifier) => !specifier.startsWith("."))
    .map((to) => ({ from: file.path, to })),
);

describe("src", () => {
  test("every folder is in a layer", () => {
    expect(files.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path)).toEqual([]);
  });

  test("files import their own layer and those below it", () => {
    const isUpward = (from: string, to: string): boolean => layerOf(to) > layerOf(from);
    expect(localEdges.filter(({ from, to }) => isUpward(from, to))).toEqual([]);
  });

  test("tables need no package", () => {
    expect(packageEdges.filter(({ from }) => layerOf(from) === 0)).toEqual([]);
  });

  test("no file leads back to itself", () => {
    expect(files.map(({ path }) => findCircle(path)).filter((circle) => circle !== undefined)).toEqual([]);
  });

  test("only the allowed packages are imported, each where it belongs", () => {
    expect(packageEdges.filter(({ from, to }) => !isAllowed(to, from))).toEqual([]);
  });

  test(`only tables are longer than ${MAX_LINES} lines`, () => {
    const isLong = ({ path, text }: SourceFile): boolean => !isTable(path) && lineCount(text) > MAX_LINES;
    expect(files.filter(isLong).map(({ path }) => path)).toEqual([]);
  });
});

/** Folders inside a folder belong to its layer. */
function layerOf(path: string): number {
  const folder = path.split("/").slice(0, -1).slice(0, 2).join("/");
  return LAYERS.findIndex((folders) => folders.includes(folder));
}

/** The catalogues of issues and their translations are tables, too. */
function isTable(path: string): boolean {
  return layerOf(path) === 0 || /^src\/(?:issues\/[\w-]+-issues|locales\/[\w-]+-texts)\.ts$/.test(path);
}

function lineCount(text: string): number {
  return text.trimEnd().split("\n").length;
}

function isAllowed(specifier: string, path: string): boolean {
  return PACKAGES.some(({ name, folder }) => name.test(specifier) && path.startsWith(`${folder}/`));
}

/** All specifiers of a file: imports, re-exports and `import()`, types included. */
function imports(file: SourceFile): string[] {
  const { staticImports, staticExports } = file.syntax.module;
  const specifiers = new Set(runTimeImports(file));
  for (const { moduleRequest } of staticImports) specifiers.add(moduleRequest.value);
  for (const { moduleRequest } of staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest !== null) specifiers.add(moduleRequest.value);
  }
  return [...specifiers];
}

/** Lists the imports that are still there when the types are gone. */
function runTimeImports({ text, syntax }: SourceFile): string[] {
  const { staticImports, staticExports, dynamicImports } = syntax.module;
  const exported = staticExports.flatMap(({ entries }) => entries.filter(({ isType }) => !isType));
  return [
    ...staticImports
      .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
      .map(({ moduleRequest }) => moduleRequest.value),
    ...exported.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ...dynamicImports.map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
}

function localPaths(file: SourceFile, specifiers: readonly string[]): string[] {
  return specifiers
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => join(dirname(file.path), specifier));
}

/** The shortest way from a file back to itself, types aside: those know each other (an issue its codes, the codes the issues). */
function findCircle(start: string): string[] | undefined {
  const graph = new Map(files.map((file) => [file.path, localPaths(file, runTimeImports(file))]));
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of graph.get(way.at(-1) ?? start) ?? []) {
      if (next === start) return [...way, next];
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
