import { CHUNK_CHARACTERS } from "./base64.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** How many bytes canonical base64 stands for. */
export function decodedLength(canonical: string): number {
  const pads = canonical.endsWith("==") ? 2 : canonical.endsWith("=") ? 1 : 0;
  return (canonical.length / 4) * 3 - pads;
}

/** The bytes of canonical base64, each as the character of its value. */
export function decodeToBinary(canonical: string): string {
  let binary = "";
  for (let start = 0; start < canonical.length; start += CHUNK_CHARACTERS) {
    binary += atob(canonical.slice(start, start + CHUNK_CHARACTERS));
  }
  return binary;
}

/** The bytes of canonical base64. */
export function decodeBase64(canonical: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(decodedLength(canonical));
  let position = 0;
  for (let start = 0; start < canonical.length; start += CHUNK_CHARACTERS) {
    const binary = atob(canonical.slice(start, start + CHUNK_CHARACTERS));
    for (let index = 0; index < binary.length; index++) bytes[position++] = binary.charCodeAt(index);
  }
  return bytes;
}

/** Canonical base64 of bytes: by the platform where it can (ECMAScript 2026), and else to the same result. */
export function encodeBase64(bytes: Uint8Array): string {
  return encodesItself(bytes) ? bytes.toBase64() : encodeByTable(bytes);
}

function encodesItself(bytes: Uint8Array): bytes is Uint8Array & { toBase64(): string } {
  return "toBase64" in bytes;
}

/** For platforms without `toBase64`. */
export function encodeByTable(bytes: Uint8Array): string {
  const pairs = (characterPairs ??= listCharacterPairs());
  const decoder = new TextDecoder();
  const buffer = new Uint16Array(Math.min(2 * CHUNK_CHARACTERS, 2 * Math.ceil(bytes.length / 3)));
  const wholeBytes = bytes.length - (bytes.length % 3);
  let text = "";
  let filled = 0;
  for (let index = 0; index < wholeBytes; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    buffer[filled++] = pairs[group >> 12] ?? 0;
    buffer[filled++] = pairs[group & 0xfff] ?? 0;
    if (filled === buffer.length) {
      text += decoder.decode(buffer);
      filled = 0;
    }
  }
  const end = String.fromCharCode(...bytes.subarray(wholeBytes));
  return text + decoder.decode(buffer.subarray(0, filled)) + btoa(end);
}

let characterPairs: Uint16Array | undefined;

/** For every 12 bits the two characters, as they lie in memory. */
function listCharacterPairs(): Uint16Array {
  const characters = new Uint8Array(8192);
  for (let bits = 0; bits < 4096; bits++) {
    characters[2 * bits] = ALPHABET.charCodeAt(bits >> 6);
    characters[2 * bits + 1] = ALPHABET.charCodeAt(bits & 63);
  }
  return new Uint16Array(characters.buffer);
}
