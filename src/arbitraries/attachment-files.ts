import * as fc from "fast-check";
import { visibleLines } from "./characters.ts";
import { visibleTexts } from "./texts.ts";

/** A small file. */
export interface TextFile {
  readonly file_name: string;
  readonly file_type: string;
  readonly text: string;
}

export interface BinaryFile {
  readonly file_name: string;
  readonly file_type: string;
  readonly mediaType: string;
  /** Begin as such a file does; the rest is anything. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TEXT_TYPES: readonly string[] = ["txt", "csv", "html", "json", "md", "ics"];

const BINARY_TYPES: readonly {
  readonly type: string;
  readonly mediaType: string;
  readonly signature: readonly number[];
}[] = [
  { type: "png", mediaType: "image/png", signature: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: "jpg", mediaType: "image/jpeg", signature: [0xff, 0xd8, 0xff, 0xe0] },
  { type: "gif", mediaType: "image/gif", signature: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61] },
  { type: "pdf", mediaType: "application/pdf", signature: [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37] },
  { type: "zip", mediaType: "application/zip", signature: [0x50, 0x4b, 0x05, 0x06] },
];

const MAX_OTHER_BYTES = 48;

export function textFiles(): fc.Arbitrary<TextFile> {
  return fc
    .tuple(stems(), fc.constantFrom(...TEXT_TYPES), visibleTexts())
    .map(([stem, type, text]) => ({ file_name: `${stem}.${type}`, file_type: type, text }));
}

export function binaryFiles(): fc.Arbitrary<BinaryFile> {
  return fc
    .tuple(stems(), fc.constantFrom(...BINARY_TYPES), fc.uint8Array({ maxLength: MAX_OTHER_BYTES }))
    .map(([stem, { type, mediaType, signature }, others]) => ({
      file_name: `${stem}.${type}`,
      file_type: type,
      mediaType,
      bytes: Uint8Array.from([...signature, ...others]),
    }));
}

/** Base64 in its canonical form. */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

/** Characters that no file name may have, or that Windows refuses. */
const NOT_IN_NAMES = /[/\\"<>:|?*\u061c\u200e\u200f]/g;

/** File names without their ending, in any script; no path, no leading dash, of far fewer than 255 bytes. */
function stems(): fc.Arbitrary<string> {
  const words = fc.constantFrom("receipt", "Terms of use", "logo-2", "résumé", "चालान", "发票", "v1.2", ".hidden");
  const lines = visibleLines(6).map((line) => line.replace(NOT_IN_NAMES, "_"));
  return fc.oneof(words, lines);
}
