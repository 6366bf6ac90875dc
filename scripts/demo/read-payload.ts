import { readFile } from "node:fs/promises";
import { DemoError } from "./demo-error.ts";
import { printable } from "./print.ts";

/** What stands in a JSON file. @throws {DemoError} with one line for whatever keeps it from being read. */
export async function readPayload(path: string): Promise<unknown> {
  const text = decode(await readBytes(path), path);
  try {
    return JSON.parse(text);
  } catch {
    throw new DemoError(`${printable(path)} is no JSON, or broken JSON.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file",
  ENOTDIR: "There is no such file",
  EISDIR: "This is a folder, not a file",
  EACCES: "The file may not be read",
  EPERM: "The file may not be read",
};

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new DemoError(`${REASONS[code] ?? "The file cannot be read"}: ${printable(path)}`);
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new DemoError(`${printable(path)} is no JSON: it is no text in UTF-8.`);
  }
}
