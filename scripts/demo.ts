/** `npm run demo` sends the sample files to a fake of the API; `npm run demo -- my.json --channel email` a file of yours. */
import { readArguments, USAGE } from "./demo/arguments.ts";
import { DemoError } from "./demo/demo-error.ts";
import { print } from "./demo/print.ts";
import { runSamples } from "./demo/run-samples.ts";
import { runUserFile } from "./demo/run-user-file.ts";
import { startServer } from "./demo/server.ts";

const FAILED = 1;
const INVALID = 2;

// A reader that has seen enough, `head` for one, is no failure.
process.stdout.on("error", () => process.exit(0));
process.stderr.on("error", () => process.exit(FAILED));
process.exitCode = await main().catch(explain);

async function main(): Promise<number> {
  const { isHelp, path, channel } = readArguments(process.argv.slice(2));
  if (isHelp) {
    print(USAGE);
    return 0;
  }
  const server = await startServer();
  try {
    if (path === undefined) await runSamples(server.origin, channel);
    else if (!(await runUserFile(server.origin, path, channel))) return INVALID;
    return 0;
  } finally {
    server.stop();
  }
}

/** One line, never a stack trace. */
function explain(error: unknown): number {
  const isOurs = error instanceof DemoError;
  const name = error instanceof Error ? error.name : "unknown error";
  process.stderr.write(`${isOurs ? error.message : `The demo failed (${name}). Please report it.`}\n`);
  return FAILED;
}
