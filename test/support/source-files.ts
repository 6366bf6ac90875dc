import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseSync, type ParseResult } from "oxc-parser";

export interface SourceFile {
  /** From the repository's top, with slashes: `src/fields/blanks.ts`. */
  readonly path: string;
  readonly text: string;
  readonly syntax: ParseResult;
}

export const repository: string = fileURLToPath(new URL("../../", import.meta.url));

/** Every TypeScript file under `src`, parsed. */
export function readSourceFiles(): SourceFile[] {
  return readdirSync(`${repository}src`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .sort()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(repository + path, "utf8");
  return { path, text, syntax: parseSync(path, text) };
}
