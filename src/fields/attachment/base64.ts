import { isBlank } from "../blanks.ts";

/** Base64 as it was meant, or the first thing that is wrong with it (offsets in UTF-16 units, 0-based). */
export type Base64 =
  | {
      readonly ok: true;
      /** Canonical: the standard alphabet, padded, nothing between. The input itself if it was that. */
      readonly text: string;
      /** Whether it came in the alphabet of base64url. */
      readonly isUrl: boolean;
    }
  | Base64Fault;

export type Base64Fault =
  | { readonly ok: false; readonly fault: "character" | "pad-bits"; readonly offset: number }
  | { readonly ok: false; readonly fault: "incomplete"; readonly characters: number }
  | { readonly ok: false; readonly fault: "empty" };

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Multiples of four characters, small enough that what `atob` makes of one stays in the processor's cache. */
const CHUNK_CHARACTERS = 65_536;

/**
 * Reads base64 (RFC 4648, 4 and 5): padded or not, with blanks and line breaks anywhere. In linear time, and without a copy when
 * there is nothing to change.
 */
export function readBase64(text: string): Base64 {
  if (isCanonicalBase64(text)) return { ok: true, text, isUrl: false };
  const isUrl = text.includes("-") || text.includes("_");
  if (isUrl && (text.includes("+") || text.includes("/"))) return findFault(text);
  const canonical = recode(text, isUrl) ?? compact(text, isUrl);
  return canonical === undefined ? findFault(text) : { ok: true, text: canonical, isUrl };
}

/**
 * Decodes and encodes piece by piece, a piece ending with a line: fast, and right for lines of 4n characters, which all encoders write.
 * `undefined` for other lines, for blanks that the platform does not pass over, and for what is no base64.
 */
function recode(text: string, isUrl: boolean): string | undefined {
  let canonical = "";
  let start = 0;
  try {
    while (start < text.length) {
      const chunk = toStandard(text.slice(start, start + CHUNK_CHARACTERS), isUrl);
      const isLast = start + CHUNK_CHARACTERS >= text.length;
      const piece = isLast ? chunk : chunk.slice(0, chunk.lastIndexOf("\n") + 1 || CHUNK_CHARACTERS);
      const binary = atob(piece);
      // Whole groups of four without padding give whole groups of three.
      if (!isLast && binary.length % 3 !== 0) return undefined;
      const encoded = btoa(binary);
      // What comes back otherwise had bits that belong to no byte.
      if (isLast && stripPadding(encoded) !== stripPadding(piece.replace(BLANKS, ""))) return undefined;
      canonical += encoded;
      start += piece.length;
    }
  } catch {
    return undefined;
  }
  return canonical === "" ? undefined : canonical;
}

const BLANKS = /[\t\n\f\r\p{Zs}]+/gu;

function stripPadding(text: string): string {
  const end = text.indexOf("=");
  return end === -1 ? text : text.slice(0, end);
}

/** The same in the standard alphabet. Splitting is several times as fast as replacing. */
function toStandard(text: string, isUrl: boolean): string {
  return isUrl ? text.split("-").join("+").split("_").join("/") : text;
}

/** Without what stands between, and padded; `undefined` when it is no base64 even then. */
function compact(text: string, isUrl: boolean): string | undefined {
  const characters = toStandard(text.replace(BLANKS, ""), isUrl);
  const padding = PADDING[characters.length % 4] ?? "";
  // Half a padding is none that one may complete.
  if (padding !== "" && characters.endsWith("=")) return undefined;
  const padded = characters + padding;
  return isCanonicalBase64(padded) ? padded : undefined;
}

const PADDING: readonly string[] = ["", "", "==", "="];

/**
 * Whether a text is base64 that no encoder would write otherwise. The decoder of the platform looks at it chunk by chunk: a chunk
 * that gives three bytes for every four characters has neither blanks nor padding.
 */
export function isCanonicalBase64(text: string): boolean {
  const { length } = text;
  if (length === 0 || length % 4 !== 0) return false;
  const lastGroup = length - 4;
  try {
    for (let start = 0; start < lastGroup; start += CHUNK_CHARACTERS) {
      const chunk = text.slice(start, Math.min(start + CHUNK_CHARACTERS, lastGroup));
      if (atob(chunk).length * 4 !== chunk.length * 3) return false;
    }
    const end = text.slice(lastGroup);
    return btoa(atob(end)) === end;
  } catch {
    return false;
  }
}

/** What is wrong with a text that is no base64. */
function findFault(text: string): Base64Fault {
  let characters = 0;
  let pads = 0;
  let last = -1;
  /** Which of `+/` and `-_` came first: the other is wrong then. */
  let alphabet: Kind | undefined;
  for (let offset = 0; offset < text.length; offset++) {
    const kind = kindOf(text.charCodeAt(offset));
    if (kind === "blank") continue;
    if (kind === "pad") {
      const rest = characters % 4;
      if (rest < 2 || pads === 4 - rest) return { ok: false, fault: "character", offset };
      pads++;
      continue;
    }
    if (kind === "standard" || kind === "url") alphabet ??= kind;
    const isWrong = kind === "wrong" || (kind !== "common" && kind !== alphabet);
    if (isWrong || pads > 0) return { ok: false, fault: "character", offset };
    characters++;
    last = offset;
  }
  const rest = characters % 4;
  if (characters === 0) return { ok: false, fault: "empty" };
  if (rest === 1 || (pads > 0 && rest + pads < 4)) return { ok: false, fault: "incomplete", characters: rest + pads };
  return { ok: false, fault: "pad-bits", offset: last };
}

type Kind = "common" | "standard" | "url" | "pad" | "blank" | "wrong";

function kindOf(unit: number): Kind {
  // Letters of either case differ in one bit.
  const lower = unit | 0x20;
  if ((lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return "common";
  if (unit === 0x2b || unit === 0x2f) return "standard";
  if (unit === 0x2d || unit === 0x5f) return "url";
  if (unit === 0x3d) return "pad";
  return unit === 0x0a || unit === 0x0c || unit === 0x0d || isBlank(String.fromCharCode(unit)) ? "blank" : "wrong";
}

/** How many bytes canonical base64 stands for. */
export function decodedLength(canonical: string): number {
  const pads = canonical.endsWith("==") ? 2 : canonical.endsWith("=") ? 1 : 0;
  return (canonical.length / 4) * 3 - pads;
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

/** Canonical base64 of bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  const pairs = characterPairs();
  const decoder = new TextDecoder();
  const buffer = new Uint16Array(Math.min(2 * CHUNK_CHARACTERS, 2 * Math.ceil(bytes.length / 3)));
  const wholeBytes = bytes.length - (bytes.length % 3);
  let text = "";
  let filled = 0;
  for (let index = 0; index < wholeBytes; index += 3) {
    const group = (at(bytes, index) << 16) | (at(bytes, index + 1) << 8) | at(bytes, index + 2);
    buffer[filled++] = at(pairs, group >> 12);
    buffer[filled++] = at(pairs, group & 0xfff);
    if (filled === buffer.length) {
      text += decoder.decode(buffer);
      filled = 0;
    }
  }
  const end = String.fromCharCode(...bytes.subarray(wholeBytes));
  return text + decoder.decode(buffer.subarray(0, filled)) + btoa(end);
}

/** For every 12 bits the two characters, as they lie in memory. */
function characterPairs(): Uint16Array {
  const characters = new Uint8Array(8192);
  for (let bits = 0; bits < 4096; bits++) {
    characters[2 * bits] = ALPHABET.charCodeAt(bits >> 6);
    characters[2 * bits + 1] = ALPHABET.charCodeAt(bits & 63);
  }
  return new Uint16Array(characters.buffer);
}

/** Only ever called inside the bounds. */
function at(numbers: Uint8Array | Uint16Array, index: number): number {
  return numbers[index] ?? 0;
}
