/** Prints how long `import("capillary-messages")` of the built package takes, as a ratio to `import("valibot")`; fails above the budget. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROUNDS = 25;
const MAX_RATIO = 2;
const PACKAGES = ["valibot", "capillary-messages"] as const;

const root = fileURLToPath(new URL("..", import.meta.url));
const times: Record<(typeof PACKAGES)[number], number[]> = { valibot: [], "capillary-messages": [] };
// In turns, so that a slow moment of the machine meets both.
for (let round = 0; round < ROUNDS; round++) {
  for (const name of PACKAGES) times[name].push(importMilliseconds(name));
}

const ratio = median(times["capillary-messages"]) / median(times.valibot);
for (const name of PACKAGES)
  console.log(`import("${name}"): ${median(times[name]).toFixed(1)} ms (median of ${ROUNDS})`);
console.log(`ratio: ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
if (ratio > MAX_RATIO) process.exitCode = 1;

function importMilliseconds(name: string): number {
  const code = `const start = performance.now(); await import("${name}"); console.log(performance.now() - start);`;
  const options = { cwd: root, encoding: "utf8" } as const;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], options));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
