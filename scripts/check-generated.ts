/** Runs all generators on a copy of the repository and fails when a generated file differs from the one that is here. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const NOT_COPIED: readonly string[] = [
  "node_modules",
  "dist",
  "coverage",
  "reports",
  ".git",
  ".stryker-tmp",
  ".snippets",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "check-generated-"));
try {
  cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.includes(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  execFileSync(process.execPath, [tsx, join(copy, "scripts/generate.ts")], { cwd: copy, stdio: "inherit" });
  const stale = readdirSync(copy, { recursive: true, encoding: "utf8" }).filter(isStale);
  for (const path of stale) console.error(`${path} is stale: run "npm run generate".`);
  if (stale.length > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true });
}

function isStale(path: string): boolean {
  if (path.startsWith("node_modules") || statSync(join(copy, path)).isDirectory()) return false;
  return !existsSync(join(root, path)) || !readFileSync(join(copy, path)).equals(readFileSync(join(root, path)));
}
