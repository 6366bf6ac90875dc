/**
 * The bytes of an `ArrayBuffer` or of any view on one (`Uint8Array`, a Node `Buffer`, `DataView`), of other realms too; `undefined` for
 * anything else. Not copied, save from shared memory, which may change while it is read. Memory that was transferred away is empty.
 */
export function toBytes(value: unknown): Uint8Array | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (ArrayBuffer.isView(value)) return unshared(value.buffer, value.byteOffset, value.byteLength);
    return isBuffer(value) ? unshared(value, 0, value.byteLength) : undefined;
  } catch {
    return undefined;
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
