import { spawn } from "node:child_process";
import { repository } from "./source-files.ts";

/** What came of a program. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** The text of standard input. Default: none. */
  readonly stdin?: string;
  /** Reads one piece of the output and no more. */
  readonly closesEarly?: boolean;
}

/** Runs a TypeScript file of this repository as its user does, in a process of its own. */
export function runProgram(
  file: string,
  words: readonly string[],
  { stdin = "", closesEarly = false }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", file, ...words], { cwd: repository });
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
