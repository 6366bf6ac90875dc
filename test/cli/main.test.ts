import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { repository } from "../support/source-files.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as its user does. `closesEarly`: reads one piece of the output and no more. */
function run(words: readonly string[], stdin = "", closesEarly = false): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], { cwd: repository });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (closesEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", reject);
    child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
    child.stdin.on("error", () => undefined).end(stdin);
  });
}

describe.concurrent("capillary-messages", () => {
  test.each<[string, string, number]>([
    ["right", "to,body\n447700900123,Hello\n", 0],
    ["wrong", "to,body\ncall me,Hello\n", 2],
  ])("check -: %s", async (_, text, exitCode) => {
    expect(await run(["check", "-"], text)).toMatchObject({ exitCode, stderr: "" });
  });

  test("explains itself", async () => {
    const { exitCode, stdout } = await run(["--help"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Usage: capillary-messages check <file | -> [options]");
    expect((await run([])).stdout).toBe(stdout);
  });

  test("tells its version", async () => {
    const { version } = JSON.parse(readFileSync(`${repository}package.json`, "utf8"));
    expect(await run(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  test("is not content when nobody reads on", async () => {
    const { exitCode, stderr } = await run(
      ["check", "-", "--format", "csv"],
      `to,body\n${"x,\n".repeat(50_000)}`,
      true,
    );
    expect([exitCode, stderr]).toEqual([1, ""]);
  });
});

describe("one line, exit code 1:", () => {
  writeFileSync(join(folder, "m.json"), "[]");

  test.each<[string, string[], RegExp]>([
    ["a missing file", [join(folder, "missing.csv")], /^The file does not exist: \S*missing\.csv$/],
    ["a folder", [folder], /^This is a folder, not a file: /],
    ["no file", [], /^The file is missing\. /],
    ["two files", ["a.json", "b.json"], /^Name one file, not 2\.$/],
    ["an unknown option", ["-", "--chanel", "sms"], /'--chanel'.*See --help\.$/],
    ["a channel that is left out", ["-", "--channel"], /See --help\.$/],
    ["an unknown channel", ["-", "--channel", "fax"], /^The channel "fax" does not exist\. /],
    ["an empty channel", ["-", "--channel", ""], /^The channel "" does not exist\. /],
    ["an unknown country", ["-", "--default-country", "UK"], /country/i],
    ["an unknown zone", ["-", "--time-zone", "Mars/Base"], /^--time-zone must be /],
    ["an unknown format", ["-", "--format", "xml"], /^--format takes table, json, csv\.$/],
    ["an unknown kind", ["-", "--input", "xml"], /^--input takes json, ndjson, csv\.$/],
    ["a field without a column", ["-", "--map", "to"], /^--map takes a field and its column/],
    ["a field that is mapped twice", ["-", "--map", "to=a", "--map", "to=b"], /^--map names the field "to" twice\.$/],
    ["a long delimiter", ["-", "--delimiter", ";;"], /^--delimiter takes one character/],
    ["an unknown encoding", ["-", "--encoding", "latin-99"], /^--encoding takes the name of an encoding/],
    ["a name for the terminal", ["a\u001b[2J\nb.json"], /^The file does not exist: a\\u\{1b\}\[2J\\u\{a\}b\.json$/],
  ])("%s", async (_, words, line) => {
    const { exitCode, stdout, stderr } = await runCli(words);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  test("another command", async () => {
    expect(await run(["send", "m.json"])).toMatchObject({
      exitCode: 1,
      stderr: 'The command "send" does not exist. Use "check".\n',
    });
  });
});
