import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseSync } from "oxc-parser";

/** Copies the sources that maps name to `src` in the folder, and leads the maps there. */
export function copySources(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".map")) continue;
    const path = join(folder, name);
    const map = JSON.parse(readFileSync(path, "utf8"));
    const given: readonly string[] = map.sources;
    const sources = given.map((source) => copySource(join(dirname(path), source), folder));
    const places = sources.map((source) => relative(dirname(path), source).replaceAll("\\", "/"));
    writeFileSync(path, JSON.stringify({ ...map, sources: places }));
  }
}

function copySource(path: string, folder: string): string {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, withoutDocstrings(path, readFileSync(path, "utf8")));
  return target;
}

/** The declarations have the docstrings, which are a fifth of all sources. Every line stays where it is. */
function withoutDocstrings(path: string, text: string): string {
  const docstrings = parseSync(path, text).comments.filter(({ value }) => value.startsWith("*"));
  let result = "";
  let end = 0;
  for (const docstring of docstrings) {
    result += text.slice(end, docstring.start) + text.slice(docstring.start, docstring.end).replaceAll(/[^\n]/g, "");
    end = docstring.end;
  }
  return (result + text.slice(end)).replaceAll(/[ \t]+$/gm, "");
}
