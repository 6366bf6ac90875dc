import { CliError } from "../../src/cli/cli-error.ts";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { runCheck } from "../../src/cli/run-check.ts";

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Text, bytes, or bytes in pieces. */
export type StandardInput = string | Uint8Array | AsyncIterable<Uint8Array>;

/** Runs `check` in this process. `isTerminal`: whether standard error is one. */
export async function runCli(words: readonly string[], stdin: StandardInput = "", isTerminal = false): Promise<CliRun> {
  let [stdout, stderr] = ["", ""];
  const note = (text: string): void => void (stderr += text);
  try {
    const args = readArguments(["check", ...words]);
    if (typeof args === "string") throw new TypeError("Not a check.");
    const { errors } = await runCheck(args, toBytes(stdin), {
      write: async (text) => void (stdout += text),
      note: async (text) => note(text),
      terminal: { isTTY: isTerminal, write: note },
      columns: 120,
    });
    return { exitCode: errors === 0 ? 0 : 2, stdout, stderr };
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    return { exitCode: 1, stdout, stderr: `${stderr}${error.message}\n` };
  }
}

export interface JsonReport {
  readonly problems: readonly {
    readonly row?: number;
    readonly field: string;
    readonly column?: string;
    readonly severity: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly channel: string;
  readonly messages: number;
  readonly good: number;
  readonly wrong: number;
  readonly warned: number;
  readonly repeated?: number;
  readonly codes: Readonly<Record<string, number>>;
}

/** The report of `--format json`. */
export async function check(words: readonly string[], stdin: StandardInput): Promise<JsonReport> {
  const { stdout, stderr } = await runCli(["-", ...words, "--format", "json"], stdin);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** `3 to phone_number.letters`, one of each problem. */
export function listProblems({ problems }: JsonReport): string[] {
  return problems.map(({ row, field, code }) =>
    [row, field, code].filter((part) => part !== undefined && part !== "").join(" "),
  );
}

async function* toBytes(input: StandardInput): AsyncGenerator<Uint8Array> {
  if (typeof input === "string") yield new TextEncoder().encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}
