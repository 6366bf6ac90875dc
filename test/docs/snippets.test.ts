import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repository } from "../support/source-files.ts";
import { findDocstringSnippets, findMarkdownSnippets, type Snippet } from "./find-snippets.ts";
import { rewriteSnippet } from "./rewrite-snippet.ts";
import { takeRecord } from "./snippet-checks.ts";

/*
 * Every `ts` block of README.md, of docs and of the docstrings in src is a module of its own that is type-checked and run.
 * Its `//=>` comments are checked (see rewrite-snippet.ts), and what it prints must equal the `text` block right behind it.
 * In docstrings, whatever the library or the file itself exports need not be imported.
 * `json` blocks must parse. The other languages here are not run; a block of no or another language is an error.
 */
const NOT_RUN: readonly string[] = ["sh", "text", "json", "html"];
const ENTRIES: readonly string[] = ["", "/http", "/mock", "/arbitraries"];

const folder = `${repository}test/docs/.snippets/${process.pid}/`;
const markdown = findMarkdownSnippets();
const docstrings = findDocstringSnippets();
const modules = new Map<string, readonly string[]>();

beforeAll(async () => {
  for (const language of ["checked", "run"]) mkdirSync(`${folder}${language}`, { recursive: true });
  for (const entry of ENTRIES) {
    modules.set(`capillary-messages${entry}`, await exportsOf(`src${entry}/index.ts`));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("blocks are of a known language", () => {
  test.each([...markdown, ...docstrings])("$file:$line", ({ language, code }) => {
    expect(["ts", ...NOT_RUN]).toContain(language);
    if (language === "json") JSON.parse(code);
  });
});

describe("the code of Markdown and docstrings", () => {
  const runnable = [...markdown, ...docstrings].filter(({ language }) => language === "ts");

  // The compiler takes some seconds, and many on a machine that is busy with something else.
  test("has no type errors", { timeout: 120_000 }, async () => {
    for (const snippet of runnable) {
      writeFileSync(`${folder}checked/${fileName(snippet)}`, await toModule(snippet, snippet.code, "export {};"));
    }
    expect(typeErrors(runnable.map(fileName))).toBe("");
  });

  test.each(runnable)("$file:$line does what it says", async (snippet) => {
    const path = `${folder}run/${fileName(snippet)}`;
    const prelude = 'import { checkValue, checkThrows, console } from "../../../snippet-checks.ts";';
    const { code, locations } = rewriteSnippet(snippet.code, snippet.file, snippet.line);
    writeFileSync(path, await toModule(snippet, code, prelude));
    takeRecord();
    await import(path);
    expect(takeRecord()).toEqual({ output: snippet.output?.trimEnd() ?? "", locations });
  });
});

/** `docs/requests.md` from line 12 on becomes `docs-requests-md-12.ts`. */
function fileName({ file, line }: Snippet): string {
  return `${file.replaceAll(/\W+/g, "-")}-${line}.ts`;
}

/** Every line stands where it stands in the file that it is from, so that errors name the right one. */
async function toModule({ file, line }: Snippet, code: string, prelude: string): Promise<string> {
  const imports = file.endsWith(".ts") ? await implicitImports(file, code) : "";
  return `${prelude} ${imports}${"\n".repeat(line - 1)}${code}\n`;
}

/** Imports of the names in a docstring's code that the library exports, or else the file. */
async function implicitImports(file: string, code: string): Promise<string> {
  const sources = [...modules, [`../../../../../${file}`, await exportsOf(file)] as const];
  const words = new Set(code.match(/[\w$]+/g));
  for (const [declared] of code.matchAll(/(?<=\b(?:const|let|function|class|import \{.*) )[\w$]+/g))
    words.delete(declared);
  return sources
    .map(([specifier, names]) => {
      const used = names.filter((name) => words.delete(name));
      return used.length === 0 ? "" : `import { ${used.join(", ")} } from "${specifier}";`;
    })
    .join(" ");
}

async function exportsOf(file: string): Promise<string[]> {
  const path = repository + file;
  return Object.keys(await import(path));
}

function typeErrors(files: readonly string[]): string {
  const path = `${folder}checked/tsconfig.json`;
  const compilerOptions = { noUnusedLocals: false, noUnusedParameters: false, allowImportingTsExtensions: true };
  writeFileSync(
    path,
    JSON.stringify({ extends: `${repository}test/tsconfig.json`, compilerOptions, include: [], files }),
  );
  const compiler = `${repository}node_modules/typescript/bin/tsc`;
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, "-p", path, "--pretty", "false"], {
    encoding: "utf8",
  });
  return stdout + stderr;
}
