/**
 * Prints what `import("capillary-messages")` of the built package costs, as a ratio to `import("valibot")`; fails above the budget. The
 * budget is for the time of the processor: the clock on a shared machine measures the neighbours, too.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROUNDS = 41;
const MAX_RATIO = 1.2;
const PACKAGES = ["valibot", "capillary-messages"] as const;
const MEASURE = `
  const start = performance.now();
  const before = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ clock: performance.now() - start, processor: (user + system) / 1000 }));
`;

interface Cost {
  /** Both in milliseconds. */
  readonly clock: number;
  readonly processor: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const costs: Record<(typeof PACKAGES)[number], Cost[]> = { valibot: [], "capillary-messages": [] };
// In turns, so that a slow moment of the machine meets both.
for (let round = 0; round < ROUNDS; round++) {
  for (const name of PACKAGES) costs[name].push(measureImport(name));
}

const ratio = compare("processor");
compare("clock");
console.log(`at most ${MAX_RATIO} of the processor's time`);
if (ratio > MAX_RATIO) process.exitCode = 1;

function compare(kind: keyof Cost): number {
  const [theirs, ours] = PACKAGES.map((name) => median(costs[name].map((cost) => cost[kind])));
  const ratio = (ours ?? Number.NaN) / (theirs ?? Number.NaN);
  const figures = PACKAGES.map((name, index) => `${name} ${[theirs, ours][index]?.toFixed(1)} ms`).join(", ");
  console.log(`${kind}: ${figures} (medians of ${ROUNDS}), ratio ${ratio.toFixed(2)}`);
  return ratio;
}

function measureImport(name: string): Cost {
  const options = { cwd: root, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", MEASURE, name], options));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
