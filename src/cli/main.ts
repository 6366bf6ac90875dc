import { once } from "node:events";
import { createRequire } from "node:module";
import process from "node:process";
import { CliError } from "./cli-error.ts";
import { readArguments } from "./read-arguments.ts";
import { runCheck } from "./run-check.ts";
import { USAGE } from "./usage.ts";

const FAILED = 1;
const WRONG = 2;
const DEFAULT_COLUMNS = 120;

// Who reads no further, `head` for one, learns nothing about the rest: that is no success.
process.stdout.on("error", () => process.exit(FAILED));
process.stderr.on("error", () => process.exit(FAILED));
process.exitCode = await main().catch(explain);

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (args === "help" || args === "version") {
    await write(process.stdout, args === "help" ? USAGE : `${readVersion()}\n`);
    return 0;
  }
  const { errors } = await runCheck(args, process.stdin, {
    write: (text) => write(process.stdout, text),
    note: (text) => write(process.stderr, text),
    terminal: process.stderr,
    columns: process.stdout.columns ?? DEFAULT_COLUMNS,
  });
  return errors === 0 ? 0 : WRONG;
}

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

/** One line, never a stack trace: it could hold a value. */
async function explain(error: unknown): Promise<number> {
  const name = error instanceof Error ? error.name : "unknown error";
  const message = error instanceof CliError ? error.message : `The check failed (${name}). Please report it.`;
  await write(process.stderr, `${message}\n`);
  return FAILED;
}

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)("capillary-messages/package.json");
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
}
