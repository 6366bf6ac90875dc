/**
 * Measures what the library costs, as ratios to what any program that takes such input pays anyway:
 *   npm run bench                     all suites and the memory, one table of ratios, the verdict on every budget
 *   npm run bench -- peers channels   some suites only (budgets, channels, batches, growth, peers, attachments, memory)
 *   npm run bench -- --json           the same for machines
 * Fails when a budget is missed.
 */
import { judge, type Verdict } from "./bench/budgets.ts";
import type { BenchRow } from "./bench/measure.ts";
import type { MemoryRow } from "./bench/memory-row.ts";
import { bundle, runChild } from "./bench/run-child.ts";

const SUITES: readonly string[] = ["budgets", "channels", "batches", "growth", "peers", "attachments"];
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
const unknown = asked.find((name) => name !== "memory" && !SUITES.includes(name));
if (unknown !== undefined) throw new Error(`There is no suite ${unknown}; there are ${SUITES.join(", ")} and memory.`);
const isWanted = (name: string): boolean => asked.length === 0 || asked.includes(name);

const rows = await measureTimes(SUITES.filter(isWanted));
const memory = isWanted("memory") ? await measureMemory() : [];
const verdicts = judge(rows, memory);
if (words.includes("--json")) {
  const { version, arch, platform } = process;
  console.log(JSON.stringify({ node: version, platform, arch, rows, memory, verdicts }, null, 2));
} else {
  printTimes(rows);
  printMemory(memory);
  printVerdicts(verdicts);
}
if (verdicts.some(({ holds }) => !holds)) process.exitCode = 1;

async function measureTimes(suites: readonly string[]): Promise<readonly BenchRow[]> {
  const file = await bundle("run-suite.ts");
  return suites.flatMap((suite) => runChild<readonly BenchRow[]>(file, [suite]));
}

async function measureMemory(): Promise<readonly MemoryRow[]> {
  const file = await bundle("run-memory.ts");
  return [
    ...MEMORY_CASES.flatMap((memoryCase) => runChild<readonly MemoryRow[]>(file, memoryCase)),
    ...runChild<readonly MemoryRow[]>(file, ["messages"], LARGE_YOUNG_GENERATION),
  ];
}

function printTimes(rows: readonly BenchRow[]): void {
  const lines = rows.map((row) => [
    row.group,
    row.name,
    row.yardstick,
    round(row.ratio),
    `${round(row.lowerQuartile)} to ${round(row.upperQuartile)}`,
    round(row.microseconds),
  ]);
  printTable(["input", "case", "yardstick", "ratio", "quartiles", "microseconds"], lines);
}

function printMemory(rows: readonly MemoryRow[]): void {
  const lines = rows.map(({ name, what, value }) => [name, what, round(value)]);
  printTable(["memory", "what", "value"], lines);
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  const lines = verdicts.map(({ budget, limit, measured, holds }) => [
    budget,
    round(limit),
    round(measured),
    holds ? "holds" : "MISSED",
  ]);
  printTable(["budget", "at most", "measured", "verdict"], lines);
}

/** As Markdown, so that it can be put into docs/performance.md as it is. */
function printTable(head: readonly string[], lines: readonly (readonly string[])[]): void {
  if (lines.length === 0) return;
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const printLine = (cells: readonly string[], fill = " "): void =>
    console.log(`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`);
  printLine(head);
  printLine(
    head.map(() => ""),
    "-",
  );
  for (const line of lines) printLine(line);
  console.log();
}

function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(2);
}
