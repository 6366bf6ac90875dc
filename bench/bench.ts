/**
 * Measures what the library costs, as ratios to what any program that takes such input pays anyway:
 *   npm run bench                    everything in one run and one table, with the budgets
 *   npm run bench -- sms sent        some suites only
 *   npm run bench -- --markdown      writes the tables of docs/performance.md, too
 *   npm run bench -- --json          the same for machines
 * Fails when a budget is missed.
 */
import { existsSync } from "node:fs";
import { limitOf, unmeasured } from "./budgets.ts";
import { bundleCases, measureBundle } from "./bundle-sizes.ts";
import { measureColdStart } from "./cold-start.ts";
import { comparePeers } from "./compare-peers.ts";
import type { Figure } from "./figure.ts";
import { measurePeers } from "./measure-peers.ts";
import type { PeersReport } from "./peers/peers-report.ts";
import { renderFaults, renderFigures } from "./render-figures.ts";
import { bundle, runChild } from "./run-child.ts";
import { writePerformanceTables } from "./write-performance-tables.ts";

const TIMES: readonly string[] = ["sms", "email", "whatsapp", "zalo", "sent", "batches", "growth", "attachments"];
const SUITES: readonly string[] = [...TIMES, "memory", "peers", "size", "cold-start"];
const MEMORY_CASES: readonly (readonly string[])[] = [
  ["batches"],
  ...["base64", "base64, wrapped", "base64url", "data URL", "base64 of base64", "bytes", "text"].map((form) => [
    "attachment",
    form,
  ]),
  ["blob"],
];
/** So large that nothing is collected while allocations are counted. */
const LARGE_YOUNG_GENERATION: readonly string[] = ["--min-semi-space-size=128", "--max-semi-space-size=128"];

const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith("--"));
const unknown = asked.find((name) => !SUITES.includes(name));
if (unknown !== undefined) throw new Error(`There is no suite ${unknown}; there are ${SUITES.join(", ")}.`);
const isWanted = (name: string): boolean => asked.length === 0 || asked.includes(name);

const times = await measureTimes(TIMES.filter(isWanted));
const memory = isWanted("memory") ? await measureMemory() : [];
const peers = isWanted("peers") ? await measurePeers() : undefined;
const sizes = isWanted("size") ? await measureSizes() : [];
const coldStart = isWanted("cold-start") ? measureImports() : [];
const compared = peers === undefined ? [] : [...peers.figures, ...comparePeers(peers.figures)];
const figures = [...times, ...memory, ...compared, ...sizes, ...coldStart];
await report(figures, peers);

async function report(figures: readonly Figure[], peers: PeersReport | undefined): Promise<void> {
  if (words.includes("--json")) {
    const { version, arch, platform } = process;
    const rows = figures.map((figure) => ({ ...figure, limit: limitOf(figure) }));
    console.log(JSON.stringify({ node: version, platform, arch, figures: rows, peers: peers?.noticed }, null, 2));
  } else {
    console.log(renderFigures(figures));
    if (peers !== undefined) console.log(`\n${renderFaults(peers)}`);
  }
  if (words.includes("--markdown")) await writePerformanceTables(figures, peers);
  for (const { group, name } of unmeasured(figures)) {
    console.error(`Nothing was measured for the budget of ${name} (${group}).`);
    process.exitCode = 1;
  }
  if (figures.some((figure) => figure.value > (limitOf(figure) ?? Infinity))) process.exitCode = 1;
}

async function measureTimes(suites: readonly string[]): Promise<readonly Figure[]> {
  if (suites.length === 0) return [];
  const file = await bundle("run-suite.ts");
  return suites.flatMap((suite) => runChild<readonly Figure[]>(file, [suite]));
}

async function measureMemory(): Promise<readonly Figure[]> {
  const file = await bundle("run-memory.ts");
  return [
    ...MEMORY_CASES.flatMap((memoryCase) => runChild<readonly Figure[]>(file, memoryCase)),
    ...runChild<readonly Figure[]>(file, ["messages"], LARGE_YOUNG_GENERATION),
  ];
}

async function measureSizes(): Promise<readonly Figure[]> {
  const sizes = bundleCases.map(async (bundleCase) => {
    const { brotliBytes } = await measureBundle(bundleCase, "src");
    return { suite: "size", group: "bundle", name: bundleCase.name, unit: "kB, brotli", value: brotliBytes / 1000 };
  });
  return Promise.all(sizes);
}

function measureImports(): readonly Figure[] {
  if (!existsSync(new URL("../dist/index.js", import.meta.url))) {
    console.error("The import is not measured: run `npm run build` first.");
    return [];
  }
  const { valibot, own } = measureColdStart(31);
  const value = own.processor / valibot.processor;
  return [{ suite: "cold start", group: "import", name: "capillary-messages", unit: "x import of valibot", value }];
}
