import { listEntries } from "../../input/list-entries.ts";
import { isRecord } from "../../input/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../../input/read-property.ts";

/**
 * The bytes of an `ArrayBuffer` or of any view on one (`Uint8Array`, a Node `Buffer`, `DataView`), of other realms too; of a list of
 * bytes, and of what JSON makes of a `Buffer` or a `Uint8Array`. `undefined` for anything else. Not copied, save from lists and from
 * shared memory, which may change while it is read. Memory that was transferred away is empty.
 */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (ArrayBuffer.isView(value)) return unshared(value.buffer, value.byteOffset, value.byteLength);
    if (isBuffer(value)) return unshared(value, 0, value.byteLength);
    if (Array.isArray(value)) return bytesOfList(value);
  } catch {
    return undefined;
  }
  return isRecord(value) ? bytesOfRecord(value) : undefined;
}

/** Returns `true` when the value is a whole `ArrayBuffer`, not a view on a part of one. */
export function isArrayBuffer(value: unknown): boolean {
  try {
    return typeof value === "object" && value !== null && isBuffer(value);
  } catch {
    return false;
  }
}

function isBuffer(value: object): value is ArrayBuffer | SharedArrayBuffer {
  const tag = Object.prototype.toString.call(value);
  if (tag !== "[object ArrayBuffer]" && tag !== "[object SharedArrayBuffer]") return false;
  // A tag can be forged; the getter of a real buffer cannot be called on anything else.
  return value instanceof ArrayBuffer || new DataView(value as ArrayBuffer).byteLength >= 0;
}

function unshared(buffer: ArrayBuffer | SharedArrayBuffer, byteOffset: number, byteLength: number): Uint8Array {
  // Of a detached buffer no view can be made.
  if (byteLength === 0) return new Uint8Array();
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  return Object.prototype.toString.call(buffer) === "[object SharedArrayBuffer]" ? bytes.slice() : bytes;
}

/** `{ type: "Buffer", data: [37, 80] }` of a Node `Buffer`, or `{ "0": 37, "1": 80 }` of any other array of bytes. */
function bytesOfRecord(record: Readonly<Record<string, unknown>>): Uint8Array | undefined {
  const keys = listKeys(record);
  if (keys === UNREADABLE || keys.length === 0) return undefined;
  if (keys.length === 2 && keys.includes("type") && keys.includes("data")) {
    return readProperty(record, "type") === "Buffer" ? bytesOfList(readProperty(record, "data")) : undefined;
  }
  // Such keys come in the order of their numbers.
  if (keys[0] !== "0" || keys.at(-1) !== String(keys.length - 1)) return undefined;
  const bytes = new Uint8Array(keys.length);
  return fill(bytes, (index) => readProperty(record, keys[index] === String(index) ? index : ""));
}

function bytesOfList(list: unknown): Uint8Array | undefined {
  const entries = listEntries(list);
  if (entries === undefined || entries === UNREADABLE) return undefined;
  return fill(new Uint8Array(entries.length), (index) => entries[index]);
}

/** Bytes are 0 to 255 or, where a language has signed ones, -128 to 127. */
function fill(bytes: Uint8Array, read: (index: number) => unknown): Uint8Array | undefined {
  let least = 0;
  let most = 0;
  for (let index = 0; index < bytes.length; index++) {
    const value = read(index);
    if (typeof value !== "number" || !Number.isInteger(value)) return undefined;
    least = Math.min(least, value);
    most = Math.max(most, value);
    bytes[index] = value;
  }
  return least >= -128 && most <= (least < 0 ? 127 : 255) ? bytes : undefined;
}
