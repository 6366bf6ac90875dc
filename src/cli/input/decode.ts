import { CliError } from "../cli-error.ts";
import type { Bytes } from "./open-input.ts";

/** The first bytes of files that are no text, each with the name of its kind. */
const NO_TEXT: readonly (readonly [start: string, name: string])[] = [
  ["504b0304", "a spreadsheet or another ZIP file"],
  ["d0cf11e0", "an old spreadsheet"],
  ["25504446", "a PDF"],
  ["1f8b", "a compressed file"],
];
const MARK_BYTES = 4;

/**
 * The text of bytes, in pieces. A byte order mark tells UTF-8 and UTF-16, else it is UTF-8 unless `encoding` says otherwise; the mark is left
 * out. @throws {CliError} for bytes that are no such text: a guess would corrupt names and messages.
 */
export async function* decode(bytes: Bytes, encoding: string | undefined): AsyncGenerator<string> {
  let start = new Uint8Array();
  let decoder: TextDecoder | undefined;
  for await (const chunk of bytes) {
    let piece = chunk;
    if (decoder === undefined) {
      piece = start = concatenate(start, chunk);
      if (start.length < MARK_BYTES) continue;
      decoder = createDecoder(start, encoding);
    }
    const text = decodePiece(decoder, piece);
    if (text !== "") yield text;
  }
  const text =
    decoder === undefined
      ? decodePiece(createDecoder(start, encoding), start, true)
      : decodePiece(decoder, undefined, true);
  if (text !== "") yield text;
}

function createDecoder(start: Uint8Array, encoding: string | undefined): TextDecoder {
  const hex = Array.from(start.subarray(0, MARK_BYTES), (byte) => byte.toString(16).padStart(2, "0")).join("");
  const other = NO_TEXT.find(([beginning]) => hex.startsWith(beginning));
  if (other !== undefined) throw new CliError(`The file is ${other[1]}, not text. Save it as "CSV UTF-8".`);
  const marked = hex.startsWith("fffe") ? "utf-16le" : hex.startsWith("feff") ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding ?? marked, { fatal: true });
}

function decodePiece(decoder: TextDecoder, piece: Uint8Array | undefined, isLast = false): string {
  try {
    return decoder.decode(piece, { stream: !isLast });
  } catch {
    throw new CliError(
      `The file is not text in ${decoder.encoding.toUpperCase()}. Save it as "CSV UTF-8", or name its encoding: --encoding windows-1252.`,
    );
  }
}

function concatenate(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
