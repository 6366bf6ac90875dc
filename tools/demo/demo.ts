/**
 * `npm run demo` checks the sample files as `capillary-messages check` does, and sends what is good to a fake of the API on this machine;
 * `npm run demo -- my.csv --channel email ...` does it with a file of yours and the options of that program.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CliError } from "../../src/cli/cli-error.ts";
import { readArguments } from "../../src/cli/read-arguments.ts";
import { runCheck } from "../../src/cli/run-check.ts";
import { USAGE } from "../../src/cli/usage.ts";
import { findChannel, unwrap } from "../../src/index.ts";
import { send } from "./send.ts";
import { startServer } from "./server.ts";

const FAILED = 1;
const WRONG = 2;
const SAMPLES = ["sms", "whatsapp", "zalo", "email", "sms-mixed"].map((name) => `docs/examples/${name}.json`);

// A reader that has seen enough, `head` for one, is no failure.
process.stdout.on("error", () => process.exit(0));
process.stderr.on("error", () => process.exit(FAILED));
process.exitCode = await main(process.argv.slice(2)).catch(explain);

async function main(words: readonly string[]): Promise<number> {
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  try {
    if (words.length > 0) return await checkAndSend(words, folder, server.origin);
    // The faults in the samples are there to be seen.
    for (const sample of SAMPLES) await checkAndSend([sample], folder, server.origin);
    return 0;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** @returns the exit code of the check. */
async function checkAndSend(words: readonly string[], folder: string, origin: string): Promise<number> {
  const args = readArguments(["check", ...words]);
  if (typeof args === "string") {
    print(USAGE.replaceAll("capillary-messages check", "npm run demo --"));
    return 0;
  }
  const out = args.out ?? join(folder, "good.ndjson");
  const { channel, errors, good } = await runCheck({ ...args, out }, process.stdin, {
    write: async (text) => print(text),
    note: async (text) => void process.stderr.write(text),
    terminal: process.stderr,
    columns: process.stdout.columns ?? 120,
  });
  const requests =
    good === 0
      ? []
      : readFileSync(out, "utf8")
          .trim()
          .split(out.endsWith(".json") ? /$/ : "\n");
  for (const request of requests) await send(origin, unwrap(findChannel(channel)), JSON.parse(request), print);
  print("\n");
  return errors === 0 ? 0 : WRONG;
}

function print(text: string): void {
  process.stdout.write(text);
}

/** One line, never a stack trace. */
function explain(error: unknown): number {
  const name = error instanceof Error ? error.name : "unknown error";
  const message = error instanceof CliError ? error.message : `The demo failed (${name}). Please report it.`;
  process.stderr.write(`${message}\n`);
  return FAILED;
}
