import { parseArgs } from "node:util";
import { type AnyChannel, findChannel } from "../../src/index.ts";
import { DemoError } from "./demo-error.ts";
import { printable } from "./print.ts";

export const USAGE = "Usage: npm run demo -- [payload.json] [--channel sms|email|whatsapp|zalo]";

export interface DemoArguments {
  readonly isHelp: boolean;
  /** The user's own file; the samples without one. */
  readonly path: string | undefined;
  readonly channel: AnyChannel | undefined;
}

/** @throws {DemoError} for what the command line cannot mean. */
export function readArguments(words: readonly string[]): DemoArguments {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new DemoError(`Give one file, not ${positionals.length}. ${USAGE}`);
  const { help: isHelp = false, channel } = values;
  return { isHelp, path: positionals[0], channel: channel === undefined ? undefined : readChannel(channel) };
}

type Parsed = { values: { help?: boolean | undefined; channel?: string | undefined }; positionals: string[] };

function parse(words: readonly string[]): Parsed {
  try {
    const options = { help: { type: "boolean", short: "h" }, channel: { type: "string", short: "c" } } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? printable(error.message).split(". ")[0] : "The options are wrong";
    throw new DemoError(`${reason}. ${USAGE}`);
  }
}

function readChannel(name: string): AnyChannel {
  const channel = name.trim() === "" ? undefined : findChannel(name);
  if (channel?.ok === true) return channel.value;
  throw new DemoError(`There is no channel "${printable(name)}". ${USAGE}`);
}
