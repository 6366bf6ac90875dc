import { toBytes } from "../fields/attachment/bytes.ts";

/** A file of a network drive or a cloud takes its time; one that never comes must not keep a caller waiting for ever. */
const MAX_MILLISECONDS = 20_000;

/** The bytes of a part of a blob. Rejects when it is not read in time, or when the blob gives anything else than as many bytes. */
export async function readSlice(blob: Blob, start: number, end: number): Promise<Uint8Array> {
  const bytes = toBytes(await inTime(blob.slice(start, end).arrayBuffer()));
  if (bytes === undefined || bytes.length !== end - start) throw new Error("The blob is not what it said.");
  return bytes;
}

async function inTime(reading: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("The blob was not read in time.")), MAX_MILLISECONDS);
  });
  try {
    return await Promise.race([reading, end]);
  } finally {
    clearTimeout(timer);
  }
}
