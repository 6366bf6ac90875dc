import {
  containerStreams,
  fileSignatures,
  mediaBrands,
  type Signature,
  textSignatures,
  weakSignatures,
  zipParts,
} from "../../tables/file-signatures.ts";

/** The number of first bytes that `detectSignature` needs: the parts of an Office file begin within them. */
export const HEAD_BYTES = 8190;

const MAX_BRAND_BYTES = 256;
/** Readers look for a PDF's first line so far (ISO 32000-1, annex H, implementation note 13). */
const PDF_WITHIN_BYTES = 1024;

/**
 * The extensions of binary files whose content begins like this, the likeliest first; none when the beginning is of no known kind.
 *
 * @param head the first `HEAD_BYTES` bytes, each as the character of its value
 */
export function detectSignature(head: string): readonly string[] {
  const strong = detectStrongSignature(head);
  return strong.length > 0 ? strong : typesOf(head, weakSignatures);
}

/** The same, of signatures that say so much that nothing else begins like it by chance. */
export function detectStrongSignature(head: string): readonly string[] {
  if (/^\0{2}[^]{2}ftyp/.test(head)) return typesOf(brandsOf(head), mediaBrands);
  const types = typesOf(head, fileSignatures);
  if (types[0] === "zip") return zipTypes(head) ?? types;
  return types.length === 0 && isOldTar(head) ? ["tar"] : types;
}

/** The extensions of texts that begin like this. */
export function detectTextSignature(head: string): readonly string[] {
  const start = /^(?:\xef\xbb\xbf)?\s*(?=[B<{])/i.exec(head);
  return start === null ? [] : typesOf(head.slice(start[0].length), textSignatures);
}

/** Returns `true` when the table has a signature for files of the type. */
export function hasSignature(type: string): boolean {
  return [fileSignatures, weakSignatures, mediaBrands].some((table) =>
    table.some(([, types]) => types.split(" ").includes(type)),
  );
}

/** Returns `true` when files of the type are ZIP containers. */
export function isZipType(type: string): boolean {
  return isOfFamily(type, "zip");
}

/** Returns `true` when files of the type are, or were, OLE2 containers. */
export function isContainerType(type: string): boolean {
  return isOfFamily(type, "doc");
}

function isOfFamily(type: string, first: string): boolean {
  return fileSignatures.some(([, types]) => types.startsWith(`${first} `) && types.split(" ").includes(type));
}

/** Returns `true` when the content begins as a file of the type does. */
export function bearsSignature(head: string, type: string): boolean {
  if (detectSignature(head).includes(type) || detectTextSignature(head).includes(type)) return true;
  return type === "pdf" && /%PDF-|%!PS-Adobe-\d\.\d PDF-/.test(head.slice(0, PDF_WITHIN_BYTES));
}

/** Detects the type of an OLE2 container by the names of its streams. */
export function detectContainer(directory: string): string | undefined {
  const toUtf16 = (name: string): string => `${Array.from(name).join("\0")}\0\0\0`;
  return containerStreams.find(([name]) => directory.includes(toUtf16(name)))?.[1];
}

function typesOf(head: string, table: readonly Signature[]): readonly string[] {
  return table.find(([start]) => start.test(head))?.[1].split(" ") ?? [];
}

function brandsOf(head: string): string {
  const size = (head.charCodeAt(2) << 8) | head.charCodeAt(3);
  return head.slice(8, 12) + head.slice(16, Math.min(size, MAX_BRAND_BYTES));
}

/** Looks through the names of the parts that the container begins with (APPNOTE 4.3.7: 26 bytes after the mark of a local header). */
function zipTypes(head: string): readonly string[] | undefined {
  for (const record of head.split("PK\x03\x04").slice(1)) {
    const part = zipParts.find(([nameStart]) => record.startsWith(nameStart, 26));
    if (part !== undefined) return withMacros(part[1].split(" "), head);
  }
  return undefined;
}

/** Puts the extension that says so first, for a file with macros. */
function withMacros(types: readonly string[], head: string): readonly string[] {
  const macro = types.find((type) => /^(?:doc|xls|ppt)m$/.test(type));
  return macro !== undefined && head.includes("/vbaProject.bin") ? [macro, ...types] : types;
}

/** A tar archive of before POSIX has no mark, but the sum of its header (POSIX.1-1988, 10.1.1). */
function isOldTar(head: string): boolean {
  const stated = /^ *([0-7]{1,6})[\0 ]/.exec(head.slice(148, 156))?.[1];
  if (stated === undefined || head.length < 512) return false;
  let sum = 8 * 0x20;
  for (let index = 0; index < 512; index++) if (index < 148 || index > 155) sum += head.charCodeAt(index);
  return sum === Number.parseInt(stated, 8);
}
