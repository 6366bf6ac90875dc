import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PeersReport } from "./peers/peers-report.ts";
import { bundle, runChild } from "./run-child.ts";

const folder = fileURLToPath(new URL("peers", import.meta.url));
const generated = join(folder, "node_modules/.cache/typia/validators.ts");

/** Measures the peers beside this library, in one process. Installs those that the project itself does not need, at the first call. */
export async function measurePeers(): Promise<PeersReport> {
  install();
  const file = await bundle("peers/run-peers.ts", join(folder, "node_modules/.cache"), [
    {
      name: "typia-as-generated",
      setup({ onResolve }) {
        onResolve({ filter: /\/typia\/validators\.ts$/ }, () => ({ path: generated }));
      },
    },
  ]);
  return runChild<PeersReport>(file, []);
}

function install(): void {
  // The commands print to the error output: the output is the table.
  const run = (command: string, args: readonly string[]): unknown =>
    execFileSync(command, args, { cwd: folder, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (!existsSync(join(folder, "node_modules/typia"))) run("npm", ["install", "--no-package-lock"]);
  const cache = "node_modules/.cache/typia";
  run("npx", [
    "--no-install",
    "typia",
    "generate",
    "--input",
    "typia",
    "--output",
    cache,
    "--project",
    "typia/tsconfig.json",
  ]);
}
