import { execFileSync } from "node:child_process";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Inside `node_modules`, so that the packages that stay outside the bundle are found. */
const folder = join(root, "node_modules/.cache/bench");

/** Bundles a file, its path given from this folder, with all of src as the build does (tsx would give every function its name anew, which costs time). */
export async function bundle(entry: string, into: string = folder, plugins: Plugin[] = []): Promise<string> {
  const outfile = join(into, basename(entry, ".ts") + ".mjs");
  await build({
    absWorkingDir: root,
    entryPoints: [join("bench", entry)],
    outfile,
    bundle: true,
    packages: "external",
    alias: { "capillary-messages": "./src/index.ts" },
    format: "esm",
    target: "es2022",
    platform: "node",
    plugins,
  });
  return outfile;
}

/** Runs a bundle in a process of its own; what it prints is JSON. */
export function runChild<Output>(file: string, args: readonly string[], nodeFlags: readonly string[] = []): Output {
  const output = execFileSync(process.execPath, ["--expose-gc", ...nodeFlags, file, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64_000_000,
  });
  return JSON.parse(output);
}
