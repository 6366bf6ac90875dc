import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { realpath, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { AnyChannel } from "../index.ts";
import { CliError } from "./cli-error.ts";
import type { Message } from "./messages/check-row.ts";
import { printable } from "./printable.ts";

/** Writes the good messages to a file. Nothing stands under its name before `end`, and nothing after `abandon`. */
export interface GoodWriter {
  add(channel: AnyChannel, message: Message): Promise<void>;
  end(channel: AnyChannel): Promise<void>;
  abandon(): Promise<void>;
}

const MAX_MESSAGES = 100;

/** `.ndjson` and `.jsonl`: requests of 100 messages, one a line; any other name: all in one request. */
export async function createGoodWriter(path: string, input: string): Promise<GoodWriter> {
  const part = `${path}.part`;
  if ((await isSame(path, input)) || (await isSame(part, input)))
    throw new CliError("--out would overwrite the file that is checked. Name another.");
  const stream = createWriteStream(part);
  await new Promise((resolve, reject) => {
    stream.once("open", resolve);
    stream.once("error", () => reject(new CliError(`The file cannot be written: ${printable(path)}`)));
  });
  const isLines = /\.(?:ndjson|jsonl)$/i.test(path);
  let messages = 0;
  return {
    async add(channel: AnyChannel, message: Message): Promise<void> {
      const isStart = isLines ? messages % MAX_MESSAGES === 0 : messages === 0;
      const end = isLines && messages > 0 ? "]}\n" : "";
      await write(stream, (isStart ? end + begin(channel) : isLines ? "," : ",\n") + JSON.stringify(message));
      messages++;
    },
    async end(channel: AnyChannel): Promise<void> {
      if (messages > 0) await write(stream, "]}\n");
      else if (!isLines) await write(stream, `${begin(channel)}]}\n`);
      stream.end();
      await finished(stream);
      await rename(part, path);
    },
    async abandon(): Promise<void> {
      stream.destroy();
      await rm(part, { force: true });
    },
  };
}

function begin({ requestKey }: AnyChannel): string {
  return `{${JSON.stringify(requestKey)}:[`;
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    return (await realpath(one)) === (await realpath(other));
  } catch {
    return false;
  }
}
