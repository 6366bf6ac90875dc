/**
 * Packs the package, installs it into the projects of test/consumers in a temporary folder, and runs them in every runtime:
 *   npm run test:consumers                 all of them
 *   npm run test:consumers -- types bun    some of them
 * Needs the package registry, Linux on x64, and for the browsers /usr/bin/chromium and /usr/bin/firefox-esr.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { VectorReport } from "../vectors/runner/run-vectors.ts";
import { type Consumer, consumers, type Run } from "./consumers.ts";
import { installConsumer, installRuntimes, packPackage } from "./prepare.ts";

interface Row {
  readonly consumer: string;
  readonly runtime: string;
  readonly command: string;
  readonly result: "ok" | "failed" | "not run";
  readonly vectors: string;
  readonly seconds: number;
}

/** Of what a failed run has to say. */
const MAX_CHARACTERS = 5000;
const MAX_MILLISECONDS = 300_000;
const AT_ONCE = 2;

const wanted = process.argv.slice(2);
const chosen = consumers.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const folder = mkdtempSync(join(tmpdir(), "consumers-"));
const rows: Row[] = [];
try {
  packPackage(folder);
  const names = chosen.flatMap(({ runs }) => runs.map(({ command }) => command[0] ?? ""));
  const programs = await installRuntimes(folder, new Set(names));
  const waiting = [...chosen];
  const work = async (): Promise<void> => {
    for (let consumer = waiting.shift(); consumer !== undefined; consumer = waiting.shift()) {
      rows.push(...(await runAll(consumer, programs)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.table(rows);
const digests = new Set(rows.map(({ vectors }) => vectors).filter((digest) => digest !== ""));
if (digests.size > 1) console.error("The vectors give different results in different runtimes.");
if (rows.length === 0)
  console.error(`There is no such consumer; known are ${consumers.map(({ name }) => name).join(", ")}.`);
if (digests.size > 1 || rows.length === 0 || rows.some(({ result }) => result === "failed")) process.exitCode = 1;

async function runAll(consumer: Consumer, programs: ReadonlyMap<string, string>): Promise<Row[]> {
  const target = await installConsumer(consumer, folder);
  const done: Row[] = [];
  for (const run of consumer.runs) done.push(await runOne(consumer, run, target, programs));
  return done;
}

async function runOne({ name }: Consumer, run: Run, cwd: string, programs: ReadonlyMap<string, string>): Promise<Row> {
  const [program = "", ...args] = run.command;
  const row = { consumer: name, runtime: run.runtime, command: run.command.join(" "), vectors: "", seconds: 0 };
  if (run.needs !== undefined && !existsSync(run.needs)) return { ...row, result: "not run" };
  const start = performance.now();
  const { error, output } = await execute(programs.get(program) ?? program, args, cwd, run.env);
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  const reports = findReports(output);
  const failures = reports.flatMap((report) => report.failures);
  const digests = [...new Set(reports.map(({ digest }) => digest.slice(0, 12)))];
  const isOk = error === null && failures.length === 0 && reports.length === (run.reports ?? 0) && digests.length <= 1;
  if (!isOk) {
    const words = reports.length > 0 ? failures : [error?.message ?? "", output];
    console.error([`${name}: ${row.command}`, ...words].join("\n").slice(0, MAX_CHARACTERS));
  }
  return { ...row, result: isOk ? "ok" : "failed", vectors: digests.join(" "), seconds };
}

function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  more: Run["env"],
): Promise<{ error: Error | null; output: string }> {
  const env = { ...process.env, NO_COLOR: "1", DO_NOT_TRACK: "1", ...more };
  const options = { cwd, env, timeout: MAX_MILLISECONDS, maxBuffer: 100_000_000 };
  return new Promise((resolve) => {
    execFile(program, [...args], options, (error, stdout, stderr) =>
      resolve({ error, output: `${stdout}\n${stderr}` }),
    );
  });
}

/** Lines of output that are a report of the vectors; some runtimes put words before it. */
function findReports(output: string): VectorReport[] {
  return output.split("\n").flatMap((line) => {
    const json = /\{"cases":.*\}/.exec(line)?.[0];
    return json === undefined ? [] : [JSON.parse(json) as VectorReport];
  });
}
