const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** So long that no engine moves them in memory, which costs as much as making them. */
const CHUNK_CHARACTERS = 262_144;

/** The bytes of canonical base64. */
export function decodeBase64(canonical: string): Uint8Array<ArrayBuffer> {
  const binary = atob(canonical);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Canonical base64 of bytes: by the platform where it can (ECMAScript 2026, or a `Buffer`), and else to the same result. */
export function encodeBase64(bytes: Uint8Array): string {
  if (encodesItself(bytes)) return bytes.toBase64();
  return bufferOn(bytes)?.toString("base64") ?? encodeByTable(bytes);
}

function encodesItself(bytes: Uint8Array): bytes is Uint8Array & { toBase64(): string } {
  return "toBase64" in bytes && !("toBase64" in Object.prototype);
}

/** The members of a `Buffer` that are called. */
export interface PlatformBuffer {
  write(text: string, encoding: "base64" | "base64url"): number;
  toString(encoding: "base64" | "latin1", start?: number, end?: number): string;
}

/** A `Buffer` on the memory of bytes, where the platform has that class: several times as fast as anything else that it has. */
export function bufferOn({ buffer, byteOffset, byteLength }: Uint8Array): PlatformBuffer | undefined {
  const platform: unknown = Reflect.get(globalThis, "Buffer");
  return makesBuffers(platform) ? platform.from(buffer, byteOffset, byteLength) : undefined;
}

function makesBuffers(
  platform: unknown,
): platform is { from(buffer: ArrayBufferLike, byteOffset: number, byteLength: number): PlatformBuffer } {
  return typeof platform === "function" && "from" in platform && typeof platform.from === "function";
}

/** Encodes on platforms that have neither. */
export function encodeByTable(bytes: Uint8Array): string {
  const alphabet = new TextEncoder().encode(ALPHABET);
  const decoder = new TextDecoder();
  const wholeBytes = bytes.length - (bytes.length % 3);
  const buffer = new Uint8Array(Math.min((wholeBytes / 3) * 4, CHUNK_CHARACTERS));
  let text = "";
  let filled = 0;
  for (let index = 0; index < wholeBytes; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    buffer[filled++] = alphabet[group >> 18] ?? 0;
    buffer[filled++] = alphabet[(group >> 12) & 63] ?? 0;
    buffer[filled++] = alphabet[(group >> 6) & 63] ?? 0;
    buffer[filled++] = alphabet[group & 63] ?? 0;
    if (filled === buffer.length) {
      text += decoder.decode(buffer);
      filled = 0;
    }
  }
  const end = String.fromCharCode(...bytes.subarray(wholeBytes));
  return text + decoder.decode(buffer.subarray(0, filled)) + btoa(end);
}
