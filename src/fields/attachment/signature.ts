import { type FileSignature, fileSignatures, zipParts } from "../../tables/file-signatures.ts";

/** As many of the first bytes as `detectSignature` wants to see: the parts of an Office file begin within them. */
export const HEAD_BYTES = 8190;

/**
 * The extensions of files whose content begins like this, the likeliest first; none when the beginning is of no known kind.
 * Looks at the first `HEAD_BYTES` bytes only.
 */
export function detectSignature(bytes: Uint8Array): readonly string[] {
  const head = bytes.subarray(0, HEAD_BYTES);
  const types = fileSignatures.find((signature) => bears(head, signature))?.types;
  if (types === undefined) return isMp3Frame(head) ? ["mp3", "mpga"] : [];
  return types[0] === "zip" ? zipTypes(head, types) : types;
}

function bears(head: Uint8Array, { offset, bytes }: FileSignature): boolean {
  if (head.length < offset + bytes.length / 2) return false;
  for (let index = 0; index < bytes.length; index += 2) {
    const byte = bytes.slice(index, index + 2);
    if (byte !== ".." && head[offset + index / 2] !== Number.parseInt(byte, 16)) return false;
  }
  return true;
}

/** The header of an MPEG audio frame of layer III (ISO/IEC 11172-3, 2.4.1.3): sync, layer, and a bit rate and sampling rate that exist. */
function isMp3Frame(head: Uint8Array): boolean {
  const [sync = 0, layer = 0, rates = 0xff] = head;
  const isLayer3 = sync === 0xff && (layer & 0xe6) === 0xe2 && (layer & 0x18) !== 0x08;
  return isLayer3 && (rates & 0xf0) !== 0xf0 && (rates & 0x0c) !== 0x0c;
}

/** Looks through the names of the parts that a ZIP container begins with (APPNOTE 4.3.7: a local header's name stands at 30). */
function zipTypes(head: Uint8Array, types: readonly string[]): readonly string[] {
  const text = new TextDecoder("latin1").decode(head);
  for (let header = 0; header !== -1; header = text.indexOf("PK\x03\x04", header + 4)) {
    const part = zipParts.find(({ name }) => text.startsWith(name, header + 30));
    if (part !== undefined) return part.types;
  }
  return types;
}
