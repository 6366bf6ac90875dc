import { fileSignatures, zipParts } from "../../tables/file-signatures.ts";

/** As many of the first bytes as `detectSignature` wants to see: the parts of an Office file begin within them. */
export const HEAD_BYTES = 8190;

/**
 * The extensions of files whose content begins like this, the likeliest first; none when the beginning is of no known kind.
 *
 * @param head the first `HEAD_BYTES` bytes, each as the character of its value
 */
export function detectSignature(head: string): readonly string[] {
  const types = fileSignatures.find(([start]) => start.test(head))?.[1] ?? "";
  const kind = types.startsWith("zip") ? (zipTypes(head) ?? types) : types;
  return kind === "" ? [] : kind.split(" ");
}

/** Looks through the names of the parts that the container begins with (APPNOTE 4.3.7: 26 bytes after the mark of a local header). */
function zipTypes(head: string): string | undefined {
  for (const record of head.split("PK\x03\x04").slice(1)) {
    const part = zipParts.find(([nameStart]) => record.startsWith(nameStart, 26));
    if (part !== undefined) return part[1];
  }
  return undefined;
}
