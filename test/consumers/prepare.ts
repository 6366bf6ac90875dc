import { execFile, execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { readVectorFiles } from "../vectors/runner/read-vector-files.ts";
import type { Consumer } from "./consumers.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Builds the package and packs it into `folder`, as `npm publish` would. */
export function packPackage(folder: string): void {
  const output = execFileSync(npm, ["pack", "--json", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const name: unknown = /"filename": *"([^"]+)"/.exec(output)?.[1];
  if (typeof name !== "string") throw new Error("npm pack has packed nothing.");
  renameSync(join(folder, name), join(folder, "capillary-messages.tgz"));
}

/** Copies a consumer into `folder` and installs what it depends on, the packed package among it. */
export async function installConsumer(consumer: Consumer, folder: string): Promise<string> {
  const target = join(folder, consumer.name);
  cpSync(join(root, "test/consumers", consumer.name), target, { recursive: true });
  for (const file of consumer.files ?? []) cpSync(join(root, file), join(target, file), { recursive: true });
  if (consumer.vectors !== undefined) await writeVectors(consumer, target);
  await installDependencies(target);
  return target;
}

/** Installs the runtimes with these names; gives the path of each. Other names are left out. */
export async function installRuntimes(
  folder: string,
  names: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const target = join(folder, "runtimes");
  const chosen = Object.entries(PROGRAMS).filter(([name]) => names.has(name));
  const manifest = JSON.parse(readFileSync(join(root, "test/consumers/runtimes/package.json"), "utf8"));
  const dependencies = Object.entries(manifest.dependencies).filter(([key]) =>
    chosen.some(([, program]) => program.dependency === key),
  );
  mkdirSync(target);
  writeFileSync(
    join(target, "package.json"),
    JSON.stringify({ ...manifest, dependencies: Object.fromEntries(dependencies) }),
  );
  await installDependencies(target);
  return new Map(chosen.map(([name, { path }]) => [name, join(target, "node_modules", path)]));
}

interface Program {
  /** Its name in the dependencies of `test/consumers/runtimes`. */
  readonly dependency: string;
  /** Below `node_modules`. */
  readonly path: string;
}

const PROGRAMS: Readonly<Record<string, Program>> = {
  "node-20": { dependency: "node-20", path: "node-20/bin/node" },
  "node-22": { dependency: "node-22", path: "node-22/bin/node" },
  "node-24": { dependency: "node-24", path: "node-24/bin/node" },
  "node-26": { dependency: "node-26", path: "node-26/bin/node" },
  bun: { dependency: "@oven/bun-linux-x64", path: "@oven/bun-linux-x64/bin/bun" },
  deno: { dependency: "@deno/linux-x64-glibc", path: "@deno/linux-x64-glibc/deno" },
  workerd: { dependency: "workerd", path: "@cloudflare/workerd-linux-64/bin/workerd" },
};

async function installDependencies(folder: string): Promise<void> {
  const flags = ["--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
  await promisify(execFile)(npm, ["install", ...flags], { cwd: folder });
}

/** The vectors and what runs them, in one file without dependencies but the package. */
async function writeVectors({ name, vectors }: Consumer, target: string): Promise<void> {
  const isProgram = vectors === "cjs" || !["bundles", "workerd"].includes(name);
  await build({
    entryPoints: [join(root, "test/vectors/runner/entry.ts")],
    outfile: join(target, "vectors.js"),
    bundle: true,
    format: vectors ?? "esm",
    platform: "neutral",
    target: "es2022",
    charset: "ascii",
    external: ["capillary-messages"],
    define: { VECTOR_FILES: JSON.stringify(readVectorFiles()), IS_PROGRAM: String(isProgram) },
    logLevel: "warning",
  });
}
