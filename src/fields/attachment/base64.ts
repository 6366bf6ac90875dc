import { isBlank } from "../blanks.ts";

/** Base64 as it was meant, or the first thing that is wrong with it (offsets in UTF-16 units, 0-based). */
export type Base64 =
  | ({
      readonly ok: true;
      /** Whether it came in the alphabet of base64url. */
      readonly isUrl: boolean;
    } & CanonicalBase64)
  | Base64Fault;

/** What is known beside the text: to look at a part of a long string that was just put together would copy it as a whole. */
export interface CanonicalBase64 {
  /** The standard alphabet, padded, nothing between. The input itself if it was that. */
  readonly text: string;
  /** The first `HEAD_CHARACTERS` characters of it. */
  readonly head: string;
  /** How many bytes it stands for. */
  readonly byteLength: number;
}

export type Base64Fault =
  | { readonly ok: false; readonly fault: "character" | "pad-bits"; readonly offset: number }
  | { readonly ok: false; readonly fault: "incomplete"; readonly characters: number }
  | { readonly ok: false; readonly fault: "empty" };

/** `HEAD_BYTES` of a file as base64. */
export const HEAD_CHARACTERS = 10_920;

/** Multiples of four characters, small enough that what `atob` makes of one stays in the processor's cache. */
export const CHUNK_CHARACTERS = 65_536;

/**
 * Reads base64 (RFC 4648, 4 and 5): padded or not, with blanks and line breaks anywhere. In linear time, and without a copy when
 * there is nothing to change.
 */
export function readBase64(text: string): Base64 {
  const whole = complete(text, false);
  if (whole !== undefined) return { ok: true, isUrl: false, ...whole };
  const isUrl = text.includes("-") || text.includes("_");
  if (isUrl && (text.includes("+") || text.includes("/"))) return findFault(text);
  const canonical = isUrl ? (complete(text, true) ?? readWrapped(toStandard(text))) : readWrapped(text);
  return canonical === undefined ? findFault(text) : { ok: true, isUrl, ...canonical };
}

/** Base64 of the standard alphabet with something between. */
function readWrapped(text: string): CanonicalBase64 | undefined {
  return recode(text) ?? complete(text.replace(BLANKS, ""), false);
}

/** Whether a text is base64 that no encoder would write otherwise. */
export function isCanonicalBase64(text: string): boolean {
  return complete(text, false)?.text === text;
}

/** A text that is base64 with nothing between, padded and in the standard alphabet; `undefined` for any other. */
function complete(text: string, isUrl: boolean): CanonicalBase64 | undefined {
  const lastGroup = Math.max(text.length - (text.length % 4 || 4), 0);
  const padding = PADDING[text.length % 4] ?? "";
  const end = (isUrl ? toStandard(text.slice(lastGroup)) : text.slice(lastGroup)) + padding;
  // Half a padding is none that one may complete.
  if (end.length !== 4 || (padding !== "" && text.endsWith("="))) return undefined;
  try {
    const lastBytes = atob(end);
    if (btoa(lastBytes) !== end) return undefined;
    const groups = text.slice(0, lastGroup);
    const start = isUrl ? translateGroups(groups) : hasOnlyGroups(groups) ? groups : undefined;
    if (start === undefined) return undefined;
    const head = text.slice(0, HEAD_CHARACTERS);
    return {
      text: isUrl || padding !== "" ? start + end : text,
      head: text.length > HEAD_CHARACTERS ? (isUrl ? toStandard(head) : head) : start + end,
      byteLength: (lastGroup / 4) * 3 + lastBytes.length,
    };
  } catch {
    return undefined;
  }
}

const PADDING: readonly string[] = ["", "", "==", "="];

/**
 * Whether a text has neither blanks nor padding: the decoder of the platform, which throws for anything else, gives three bytes for every
 * four characters then.
 */
function hasOnlyGroups(text: string): boolean {
  for (let start = 0; start < text.length; start += CHUNK_CHARACTERS) {
    const chunk = text.slice(start, start + CHUNK_CHARACTERS);
    if (atob(chunk).length * 4 !== chunk.length * 3) return false;
  }
  return true;
}

/** Groups of base64url in the standard alphabet; `undefined` when there is something else between. */
function translateGroups(text: string): string | undefined {
  const scratch = createScratch(Math.min(text.length, LONG_CHUNK_CHARACTERS));
  let standard = "";
  for (let start = 0; start < text.length; start += LONG_CHUNK_CHARACTERS) {
    const chunk = toStandard(text.slice(start, start + LONG_CHUNK_CHARACTERS), scratch);
    if (!hasOnlyGroups(chunk)) return undefined;
    standard += chunk;
  }
  return standard;
}

/** So long that no engine moves them in memory, which costs as much as making them. */
const LONG_CHUNK_CHARACTERS = 262_144;

/** Room for so many ASCII characters, in whole words. */
function createScratch(characters: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array((characters + 3) & -4);
}

/** Base64url in the standard alphabet, four characters at a time: several times as fast as replacing. */
function toStandard(text: string, bytes: Uint8Array<ArrayBuffer> = createScratch(text.length)): string {
  const { read, written } = new TextEncoder().encodeInto(text, bytes);
  // Only ASCII has as many bytes as characters; what else there is may be a blank.
  if (read !== written || read < text.length) return text.replaceAll("-", "+").replaceAll("_", "/");
  const words = new Int32Array(bytes.buffer);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0;
    words[index] = word ^ (onesWhere(word, DASHES) * (0x2d ^ 0x2b)) ^ (onesWhere(word, UNDERSCORES) * (0x5f ^ 0x2f));
  }
  return new TextDecoder().decode(bytes.subarray(0, written));
}

const DASHES = 0x2d2d2d2d;
const UNDERSCORES = 0x5f5f5f5f;

/** 1 in each of the four bytes that are equal to those of `pattern`, 0 in the others. */
function onesWhere(word: number, pattern: number): number {
  const difference = word ^ pattern;
  // The highest bit of a byte: whether any bit of the byte is set.
  const differs = ((difference & 0x7f7f7f7f) + 0x7f7f7f7f) | difference;
  return (~differs >>> 7) & 0x01010101;
}

/**
 * Base64 with blanks or line breaks. Decodes and encodes piece by piece, a piece ending with a line: fast, and right for lines of 4n
 * characters, which all encoders write. `undefined` for other lines, for blanks that the platform does not pass over, and for
 * what is no base64.
 */
function recode(text: string): CanonicalBase64 | undefined {
  let canonical = "";
  let head = "";
  let byteLength = 0;
  let start = 0;
  try {
    while (start < text.length) {
      const chunk = text.slice(start, start + CHUNK_CHARACTERS);
      const isLast = start + CHUNK_CHARACTERS >= text.length;
      const piece = isLast ? chunk : chunk.slice(0, chunk.lastIndexOf("\n") + 1 || CHUNK_CHARACTERS);
      const binary = atob(piece);
      // Whole groups of four without padding give whole groups of three.
      if (!isLast && binary.length % 3 !== 0) return undefined;
      const encoded = btoa(binary);
      // What comes back otherwise had bits that belong to no byte.
      if (isLast && stripPadding(encoded) !== stripPadding(piece.replace(BLANKS, ""))) return undefined;
      if (head.length < HEAD_CHARACTERS) head = (head + encoded).slice(0, HEAD_CHARACTERS);
      byteLength += binary.length;
      canonical += encoded;
      start += piece.length;
    }
  } catch {
    return undefined;
  }
  return canonical === "" ? undefined : { text: canonical, head, byteLength };
}

const BLANKS = /[\t\n\f\r\p{Zs}]+/gu;

function stripPadding(text: string): string {
  const end = text.indexOf("=");
  return end === -1 ? text : text.slice(0, end);
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
