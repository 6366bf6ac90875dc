import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const PACKAGES = ["valibot", "capillary-messages"] as const;
const MEASURE = `
  const start = performance.now();
  const before = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ clock: performance.now() - start, processor: (user + system) / 1000 }));
`;

/** Medians, in milliseconds. */
export interface ColdStart {
  readonly valibot: Cost;
  readonly own: Cost;
}

interface Cost {
  readonly clock: number;
  /** Of the processor: the clock on a shared machine measures the neighbours, too. */
  readonly processor: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/** Measures the import of the built package and that of valibot, in turns, so that a slow moment of the machine meets both. */
export function measureColdStart(rounds: number): ColdStart {
  const [valibot, own] = PACKAGES.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++) {
    valibot?.push(measureImport(PACKAGES[0]));
    own?.push(measureImport(PACKAGES[1]));
  }
  return { valibot: medians(valibot ?? []), own: medians(own ?? []) };
}

function measureImport(name: string): Cost {
  const options = { cwd: root, encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", MEASURE, name], options));
}

function medians(costs: readonly Cost[]): Cost {
  return { clock: median(costs.map(({ clock }) => clock)), processor: median(costs.map(({ processor }) => processor)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
