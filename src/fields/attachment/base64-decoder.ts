import { bufferOn, type PlatformBuffer } from "./base64-bytes.ts";

/** Small enough that what `atob` makes of it stays in the processor's cache, and is given up at once. */
export const SMALL_CHUNK_CHARACTERS = 65_536;
/** So long that no engine moves in memory what it makes of one. */
const LARGE_CHUNK_CHARACTERS = 262_144;
/** Texts of this length and more leave enough for the garbage collector to matter. */
const MIN_LARGE_CHARACTERS = 4_194_304;

/** A chunk of base64, decoded. Only good until the next chunk is. */
export interface DecodedChunk {
  readonly byteLength: number;
  /** Canonical base64 of the bytes. */
  encode(): string;
  /** The bytes, each as the character of its value. */
  toBinary(): string;
}

export interface Base64Decoder {
  /** The best length of a chunk: a multiple of four. */
  readonly chunkCharacters: number;
  /** Decodes a chunk whose lines may be broken; `undefined` when it is no base64. */
  decode(chunk: string): DecodedChunk | undefined;
}

/**
 * A decoder for the chunks of a text of some length. With a `Buffer` the chunks of a long one all go through the same memory.
 *
 * @param isUrl the chunks are base64url, which `Buffer` reads as fast
 */
export function createDecoder(length: number, isUrl: boolean): Base64Decoder {
  const isLarge = length >= (isUrl ? LARGE_CHUNK_CHARACTERS : MIN_LARGE_CHARACTERS);
  const buffer = isLarge ? bufferOn(new Uint8Array(LARGE_CHUNK_CHARACTERS)) : undefined;
  return {
    chunkCharacters: buffer === undefined ? SMALL_CHUNK_CHARACTERS : LARGE_CHUNK_CHARACTERS,
    decode(chunk) {
      const decoded = buffer === undefined ? undefined : decodeInto(buffer, chunk, isUrl);
      return decoded ?? decodeByAtob(isUrl ? toStandard(chunk) : chunk);
    },
  };
}

/** `Buffer` passes over what is no base64, so that it is told by the number of bytes: whole groups of four and line breaks alone. */
function decodeInto(buffer: PlatformBuffer, chunk: string, isUrl: boolean): DecodedChunk | undefined {
  const byteLength = buffer.write(chunk, isUrl ? "base64url" : "base64");
  const isWhole = byteLength * 4 === chunk.length * 3;
  const characters = isWhole ? chunk.length : chunk.length - count(chunk, "\n") - count(chunk, "\r");
  if (byteLength * 4 !== characters * 3) return undefined;
  return {
    byteLength,
    encode: () => buffer.toString("base64", 0, byteLength),
    toBinary: () => buffer.toString("latin1", 0, byteLength),
  };
}

function count(text: string, character: string): number {
  let times = 0;
  for (let index = text.indexOf(character); index !== -1; index = text.indexOf(character, index + 1)) times++;
  return times;
}

/** Decodes what may have line breaks, and blanks of ASCII. */
export function decodeByAtob(chunk: string): DecodedChunk | undefined {
  try {
    const binary = atob(chunk);
    return { byteLength: binary.length, encode: () => btoa(binary), toBinary: () => binary };
  } catch {
    return undefined;
  }
}

/** Base64url in the standard alphabet, four characters at a time: several times as fast as replacing. */
export function toStandard(text: string): string {
  const bytes = new Uint8Array((text.length + 3) & ~3);
  const { read, written } = new TextEncoder().encodeInto(text, bytes);
  // Only ASCII has as many bytes as characters; anything else is no base64 with or without this.
  if (read !== written || read < text.length) return text;
  const words = new Int32Array(bytes.buffer);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    words[index] = word ^ (onesWhere(word, 0x2d2d2d2d) * (0x2d ^ 0x2b)) ^ (onesWhere(word, 0x5f5f5f5f) * (0x5f ^ 0x2f));
  }
  return new TextDecoder().decode(bytes.subarray(0, written));
}

/** 1 in each of the four bytes that are equal to those of `pattern`, 0 in the others. */
function onesWhere(word: number, pattern: number): number {
  const difference = word ^ pattern;
  // The highest bit of a byte: whether any bit of the byte is set.
  const differs = ((difference & 0x7f7f7f7f) + 0x7f7f7f7f) | difference;
  return (~differs >>> 7) & 0x01010101;
}
