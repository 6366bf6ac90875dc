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

/** Every TypeScript file under a folder, parsed; packages that are installed there are left out. */
export function readSourceFiles(folder = "src"): SourceFile[] {
  return readdirSync(repository + folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts") && !path.includes("/node_modules/"))
    .sort()
    .map(readSourceFile);
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(repository + path, "utf8");
  return { path, text, syntax: parseSync(path, text) };
}
