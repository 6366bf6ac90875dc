import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { CliError } from "../cli-error.ts";
import { printable } from "../printable.ts";

export type Bytes = AsyncIterable<Uint8Array>;

export interface OpenInput {
  readonly bytes: Bytes;
  /** Undefined where nobody can know: standard input, a pipe. */
  readonly totalBytes: number | undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "The file does not exist",
  ENOTDIR: "The file does not exist",
  EISDIR: "This is a folder, not a file",
  EACCES: "The file may not be read",
  EPERM: "The file may not be read",
};

/** Opens a file, or standard input for `-`. @throws {CliError} also while the bytes are read. */
export async function openInput(file: string, stdin: Bytes): Promise<OpenInput> {
  if (file === "-") return { bytes: stdin, totalBytes: undefined };
  try {
    const about = await stat(file);
    if (about.isDirectory()) throw new CliError(`${REASONS["EISDIR"]}: ${printable(file)}`);
    return { bytes: read(file), totalBytes: about.isFile() ? about.size : undefined };
  } catch (error) {
    throw explain(error, file);
  }
}

async function* read(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 18 });
  } catch (error) {
    throw explain(error, file);
  }
}

/** One line for what keeps a file from being read. */
function explain(error: unknown, file: string): CliError {
  if (error instanceof CliError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new CliError(`${REASONS[code] ?? "The file cannot be read"}: ${printable(file)}`);
}
