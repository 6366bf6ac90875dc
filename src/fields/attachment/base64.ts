import type { AddIssue } from "../../schema/dataset.ts";
import { type Chunk, chunksOf, chunksOfPieces } from "./base64-chunks.ts";
import {
  type Base64Decoder,
  createDecoder,
  decodeByAtob,
  SMALL_CHUNK_CHARACTERS,
  toStandard,
} from "./base64-decoder.ts";
import { addBase64Fault, blanks, findLoneBlank } from "./base64-fault.ts";
import { readHead } from "./base64-head.ts";

/**
 * Base64 as it was meant, and what is known of it beside its text: to look at a part of a long string that was just put together
 * would copy it as a whole.
 */
export interface Base64 {
  /** The standard alphabet, padded, nothing between. The input itself if it was that. */
  readonly text: string;
  /** The text came in the alphabet of base64url (RFC 4648, 5). */
  readonly isUrl: boolean;
  /** The number of bytes that the text encodes. */
  readonly byteLength: number;
  /** The first `HEAD_BYTES` of them, each as the character of its value. */
  readonly head: string;
}

/**
 * Reads base64 (RFC 4648, 4 and 5): padded or not, in lines, with blanks around them. In linear time, without a copy when there is
 * nothing to change, and with no more than one when there is. `undefined` when it is none: then the first thing that is wrong is
 * told, with its offset.
 */
export function readBase64(text: string, addIssue?: AddIssue): Base64 | undefined {
  const recoded =
    // Of base64url one character in 32 shows that it is; only a short one may have none.
    (/[-_]/.test(text.slice(0, URL_SIGN_WITHIN)) ? recodeText(text, true) : readCanonical(text)) ??
    recodeText(text, false) ??
    recodeOther(text);
  if (recoded === undefined || recoded.byteLength === 0) {
    if (addIssue !== undefined) addBase64Fault(text, addIssue);
    return undefined;
  }
  const { isChanged, isUrl, byteLength } = recoded;
  return { text: isChanged ? recoded.text : text, isUrl, byteLength, head: readHead(text) };
}

/** Reads the base64 that canonical base64 stands for: what was encoded twice. */
export function readInnerBase64({ text, byteLength, head }: Base64): Base64 | undefined {
  const innerHead = readHead(head);
  if (innerHead === "") return undefined;
  for (const isUrl of [false, true]) {
    const recoded = recode(chunksOfPieces(decodePieces(text)), createDecoder(byteLength, isUrl), isUrl);
    if (recoded !== undefined) return { ...recoded, head: innerHead };
  }
  const inner = Array.from(decodePieces(text)).join("");
  // Not a byte that, as a character, is a blank.
  return /[^\0-\x7f]/.test(inner) ? undefined : readBase64(inner);
}

function* decodePieces(canonical: string): Generator<string> {
  const decoder = createDecoder(canonical.length, false);
  for (const { text } of chunksOf(canonical, decoder.chunkCharacters)) yield decoder.decode(text)?.toBinary() ?? "";
}

interface Recoded {
  readonly text: string;
  readonly isUrl: boolean;
  readonly byteLength: number;
  readonly isChanged: boolean;
}

/** Reads a text that needs no change, at the least cost: `atob` refuses all but base64, and four characters are three bytes. */
function readCanonical(text: string): Recoded | undefined {
  const last = Math.max(0, text.length - 4);
  for (let start = 0; start < last; start += SMALL_CHUNK_CHARACTERS) {
    const chunk = text.slice(start, Math.min(start + SMALL_CHUNK_CHARACTERS, last));
    if ((decodeByAtob(chunk)?.byteLength ?? 0) * 4 !== chunk.length * 3) return undefined;
  }
  const end = text.slice(last);
  const decoded = decodeByAtob(end);
  if (decoded === undefined || text.length % 4 !== 0 || decoded.encode() !== end) return undefined;
  return { text, isUrl: false, byteLength: (last / 4) * 3 + decoded.byteLength, isChanged: false };
}

const URL_SIGN_WITHIN = 1024;

/** Reads the rare forms: lines of other than 4n characters, blanks outside of ASCII. */
function recodeOther(text: string): Recoded | undefined {
  const isUrl = text.includes("-") || text.includes("_");
  if (isUrl && (text.includes("+") || text.includes("/"))) return undefined;
  const recoded = isUrl ? recodeText(text, true) : undefined;
  if (recoded !== undefined || findLoneBlank(text) !== -1) return recoded;
  const bare = text.replace(blanks(), "");
  if (bare === text) return undefined;
  const whole = recodeText(bare, isUrl);
  return whole && { ...whole, isChanged: true };
}

function recodeText(text: string, isUrl: boolean): Recoded | undefined {
  const decoder = createDecoder(text.length, isUrl);
  return recode(chunksOf(text, decoder.chunkCharacters), decoder, isUrl);
}

/**
 * Decodes and encodes again, by the platform and chunk by chunk, which drops line breaks and adds what padding lacks. `undefined` for
 * what is no base64, for blanks outside of ASCII, and for long texts in lines of other than 4n characters.
 */
function recode(chunks: Iterable<Chunk>, decoder: Base64Decoder, isUrl: boolean): Recoded | undefined {
  let text = "";
  let byteLength = 0;
  let isChanged = isUrl;
  for (const { text: chunk, isLast } of chunks) {
    const decoded = decoder.decode(chunk);
    // Only the last group may be padded, and not with bits that belong to no byte: those come back otherwise.
    if (decoded === undefined || (!isLast && decoded.byteLength % 3 !== 0)) return undefined;
    // Without blanks four characters are three bytes: those are what they were.
    const isWhole = decoded.byteLength * 4 === chunk.length * 3;
    if (isOtherAlphabet(chunk, isUrl) || (!isWhole && isBlankDoubtful(chunk, isLast && text === ""))) return undefined;
    const encoded = isWhole && !isUrl ? chunk : decoded.encode();
    if (isLast && !isSameGroups(encoded, isUrl ? toStandard(chunk) : chunk)) return undefined;
    isChanged ||= encoded !== chunk;
    text += encoded;
    byteLength += decoded.byteLength;
  }
  return { text, isUrl, byteLength, isChanged };
}

function isOtherAlphabet(chunk: string, isUrl: boolean): boolean {
  return isUrl ? chunk.includes("+") || chunk.includes("/") : chunk.includes("-") || chunk.includes("_");
}

/** Returns `true` when a blank may stand inside a line: where chunks do not end with lines, it could stand at either end of one. */
function isBlankDoubtful(chunk: string, isAlone: boolean): boolean {
  if (!chunk.includes(" ") && !chunk.includes("\t") && !chunk.includes("\f")) return false;
  return (!isAlone && !chunk.includes("\n")) || findLoneBlank(chunk) !== -1;
}

function isSameGroups(encoded: string, given: string): boolean {
  return stripPadding(encoded) === stripPadding(given.replace(blanks(), ""));
}

function stripPadding(text: string): string {
  return text.replace(/={1,2}$/, "");
}
