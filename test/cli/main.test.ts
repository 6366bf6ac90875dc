import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Run, runProgram, type RunOptions } from "../support/run-program.ts";
import { repository } from "../support/source-files.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(words: readonly string[], options?: RunOptions): Promise<Run> {
  return runProgram("src/cli/main.ts", words, options);
}

describe.concurrent("capillary-messages", () => {
  test.each<[string, string, number]>([
    ["right", "to,body\n447700900123,Hello\n", 0],
    ["wrong", "to,body\ncall me,Hello\n", 2],
  ])("check -: %s", async (_, text, exitCode) => {
    expect(await run(["check", "-"], { stdin: text })).toMatchObject({ exitCode, stderr: "" });
  });

  test("explains itself", async () => {
    const stdout = expect.stringContaining("Usage: capillary-messages check <file | -> [options]");
    expect(await run([])).toEqual({ exitCode: 0, stdout, stderr: "" });
  });

  test("tells its version", async () => {
    const { version } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
    expect(await run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("is not content when nobody reads on", async () => {
    const stdin = `to,body\n${"x,\n".repeat(50_000)}`;
    const { exitCode, stderr } = await run(["check", "-", "--format", "csv"], { stdin, closesEarly: true });
    expect([exitCode, stderr]).toEqual([1, ""]);
  });
});

describe("one line, exit code 1:", () => {
  test.each<[string, string[], RegExp]>([
    ["a missing file", [join(folder, "missing.csv")], /^The file does not exist: \S*missing\.csv$/],
    ["a folder", [folder], /^This is a folder, not a file: /],
    ["a name that no file can have", ["m".repeat(500)], /^The file cannot be read: m+$/],
    ["a name for the terminal", ["a\u001b[2J\nb.json"], /^The file does not exist: a\\u\{1b\}\[2J\\u\{a\}b\.json$/],
    ["what the command line cannot mean", [], /^The file is missing\. /],
  ])("%s", async (_, words, line) => {
    const { exitCode, stdout, stderr } = await runCli(words);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("also of the program itself", async () => {
    const stderr = 'The command "send" does not exist. Use "check".\n';
    expect(await run(["send", "m.json"])).toEqual({ exitCode: 1, stdout: "", stderr });
  });
});
