import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { originalOffset } from "./original-offset.ts";

/**
 * Base64 as it was meant, and what is known of it beside its text: to look at a part of a long string that was just put together
 * would copy it as a whole.
 */
export interface Base64 {
  /** The standard alphabet, padded, nothing between. The input itself if it was that. */
  readonly text: string;
  /** Whether it came in the alphabet of base64url. */
  readonly isUrl: boolean;
  /** How many bytes it stands for. */
  readonly byteLength: number;
  /** The first `HEAD_BYTES` of them, each as the character of its value. */
  readonly head: string;
}

/** What may stand anywhere in base64. */
const BLANKS: RegExp = /[\t\n\f\r\p{Zs}]+/gu;

/** `HEAD_BYTES` as base64. */
const HEAD_CHARACTERS = 10_920;

/** A multiple of four, small enough that what `atob` makes of it stays in the processor's cache. */
const CHUNK_CHARACTERS = 65_536;

/**
 * Reads base64 (RFC 4648, 4 and 5): padded or not, with blanks and line breaks anywhere. In linear time, and without a copy when
 * there is nothing to change. `undefined` when it is none: then the first thing that is wrong is told, with its offset.
 */
export function readBase64(text: string, addIssue?: AddIssue): Base64 | undefined {
  const base64 = recode(text, false) ?? recodeOther(text);
  if (base64 === undefined && addIssue !== undefined) addFault(text, addIssue);
  return base64;
}

/** What is rare: the alphabet of base64url, lines of other than 4n characters, blanks outside of ASCII. */
function recodeOther(text: string): Base64 | undefined {
  const isUrl = text.includes("-") || text.includes("_");
  if (isUrl && (text.includes("+") || text.includes("/"))) return undefined;
  return (isUrl ? recode(text, true) : undefined) ?? recode(text.replace(BLANKS, ""), isUrl);
}

/**
 * Decodes and encodes again, by the platform and piece by piece, which drops blanks and adds what padding lacks; a piece ends with a
 * line. `undefined` for what is no base64, for blanks outside of ASCII, and for long texts in lines of other than 4n characters.
 */
function recode(text: string, isUrl: boolean): Base64 | undefined {
  let canonical: string | undefined;
  let byteLength = 0;
  for (let start = 0; start < text.length;) {
    const chunk = text.slice(start, start + CHUNK_CHARACTERS);
    const isLast = start + CHUNK_CHARACTERS >= text.length;
    const given = isLast || !chunk.includes("\n") ? chunk : chunk.slice(0, chunk.lastIndexOf("\n") + 1);
    const piece = isUrl ? toStandard(given) : given;
    const bytes = decode(piece);
    // Only the last group may be padded, and not with bits that belong to no byte: those come back otherwise.
    if (bytes === undefined || (!isLast && bytes.length % 3 !== 0)) return undefined;
    // Without blanks four characters are three bytes: to encode those again would take twice as long.
    const isWhole = bytes.length * 4 === piece.length * 3;
    const encoded = isWhole && !isLast ? piece : btoa(bytes);
    if (isLast && stripPadding(encoded) !== stripPadding(piece.replace(BLANKS, ""))) return undefined;
    if (encoded !== given) canonical ??= text.slice(0, start);
    if (canonical !== undefined) canonical += encoded;
    byteLength += bytes.length;
    start += given.length;
  }
  return byteLength === 0 ? undefined : { text: canonical ?? text, isUrl, byteLength, head: readHead(text) };
}

/** Base64url in the standard alphabet, four characters at a time: several times as fast as replacing. */
function toStandard(text: string): string {
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

function decode(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

function stripPadding(text: string): string {
  return text.replace(/={1,2}$/, "");
}

/** The first bytes of base64 in any notation, however long it is, each as the character of its value; `""` of what is none. */
export function readHead(text: string): string {
  const given = text.slice(0, HEAD_CHARACTERS * 2).replace(BLANKS, "");
  // Most texts are told apart by their first full stop: an exception of the decoder costs twenty times as much.
  if (/[^\w+/=-]/.test(given)) return "";
  const bare = toStandard(given).slice(0, HEAD_CHARACTERS);
  // One character of a group stands for no byte yet.
  return decode(bare.length % 4 === 1 ? bare.slice(0, -1) : bare) ?? "";
}

/** Tells what is wrong with a text that is no base64. */
function addFault(text: string, addIssue: AddIssue): void {
  const bare = text.replace(BLANKS, "");
  const [first = ""] = /[-_+/]/.exec(bare) ?? [];
  // Whichever alphabet came first: the other is wrong then.
  const end = bare.search(/[-_]/.test(first) ? /[^\w-]/ : /[^A-Za-z0-9+/]/);
  const characters = end === -1 ? bare.length : end;
  const rest = characters % 4;
  const maxPads = rest < 2 ? 0 : 4 - rest;
  let pads = 0;
  while (pads < maxPads && bare[characters + pads] === "=") pads++;
  const offsetOf = (index: number): number => originalOffset(text, index, BLANKS, 0);
  if (bare === "") addIssue(attachmentIssues.empty);
  else if (characters + pads < bare.length)
    addIssue(attachmentIssues.invalidBase64, { offset: offsetOf(characters + pads) });
  else if (rest === 1 || (pads > 0 && pads < maxPads)) {
    addIssue(attachmentIssues.incompleteBase64, { actualCharacters: rest + pads });
  } else addIssue(attachmentIssues.padBits, { offset: offsetOf(characters - 1) });
}
