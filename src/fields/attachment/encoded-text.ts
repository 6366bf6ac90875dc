import { readHead } from "./base64-head.ts";
import { type Base64, readBase64 } from "./base64.ts";
import { isReadableText } from "./readable-text.ts";
import { detectStrongSignature, detectTextSignature } from "./signature.ts";
import { readWrittenBytes, type WrittenBytes } from "./written-bytes.ts";

/** Fewer bytes are a file, or a text, by chance. */
const MIN_BYTES = 16;
/** So many bytes that are no text are a file, whatever they begin with. */
const MIN_UNKNOWN_BYTES = 48;

/** Digits written out beyond what a checksum has are bytes. */
const MAX_DIGEST_BYTES = 128;

/**
 * The type of file that a text stands for which is a file's base64, or its bytes written out: by its signature, `"txt"` for what can be
 * read, or `"bin"` for bytes that a mark shows. `undefined` for a text that means itself.
 *
 * @param isUnknown nobody knows the type of the file whose text it is
 */
export function findEncodedType(text: string, isUnknown: boolean): string | undefined {
  const written = readWrittenBytes(text);
  if (written !== undefined) {
    const type = typeOf(written.head) ?? (isBytes(written, isUnknown) ? "bin" : undefined);
    if (type !== undefined) return type;
  }
  // Base64 whose plus signs became spaces is still no text.
  return findBase64Type(text) ?? (text.includes(" ") ? findBase64Type(withPlusSigns(text)) : undefined);
}

function isBytes({ notation, isMarked, head }: WrittenBytes, isUnknown: boolean): boolean {
  if (head.length < MIN_BYTES) return false;
  if (notation === "hexadecimal") return isMarked || head.length > MAX_DIGEST_BYTES;
  return isMarked || (isUnknown && head.length > MAX_DIGEST_BYTES);
}

function findBase64Type(text: string): string | undefined {
  // The beginning decides nearly always, and costs the same however long the text is.
  const type = typeOf(readHead(text));
  return type !== undefined && readBase64(text) !== undefined ? type : undefined;
}

/** Puts plus signs back in the place of blanks; returns `""` when the beginning shows that the text is no base64. */
function withPlusSigns(text: string): string {
  return /[^\w+/=\s-]/.test(text.slice(0, MAX_DIGEST_BYTES)) ? "" : text.replaceAll(" ", "+");
}

function typeOf(head: string): string | undefined {
  if (head.length < MIN_BYTES) return undefined;
  return detectStrongSignature(head)[0] ?? (isReadableText(head) ? (detectTextSignature(head)[0] ?? "txt") : undefined);
}

/**
 * The type of file that content stands for which is base64 once more; `"bin"` for bytes that nothing tells.
 *
 * @param head its first bytes
 */
export function findInnerType(head: string): string | undefined {
  if (!isReadableText(head)) return undefined;
  const whole = head.slice(0, head.length - (head.length % 4));
  return typeOf(readHead(whole)) ?? (readBase64OfUnknown(whole) === undefined ? undefined : "bin");
}

/** Returns `true` when a text of an unknown type is base64 that lost its plus signs: long words with upper and lower case and digits. */
export function isSpacedBase64(text: string): boolean {
  const start = text.slice(0, 4096);
  if (!start.includes(" ") || /[^\w+/=\s-]/.test(start)) return false;
  const words = start.trim().split(/\s+/);
  const isLong = start.length / words.length >= MIN_WORD_CHARACTERS;
  const isMixed = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(start));
  return isLong && isMixed && readBase64OfUnknown(withPlusSigns(text)) !== undefined;
}

/** Every 64th character of base64 is a plus sign, every sixth of a text a blank. */
const MIN_WORD_CHARACTERS = 16;

/** Base64 of a file of a type that nobody knows: so long, or with such a signature, that it is no text by chance. */
export function readBase64OfUnknown(text: string): Base64 | undefined {
  const head = readHead(text);
  const isFile =
    head.length >= MIN_BYTES &&
    (detectStrongSignature(head).length > 0 || (head.length >= MIN_UNKNOWN_BYTES && !isReadableText(head)));
  return isFile && isEvenlyWrapped(text) && /[^\da-f\s]/i.test(text) ? readBase64(text) : undefined;
}

/** Returns `true` when all lines but the last are equally long. A list of words can be base64, too; its lines differ. */
function isEvenlyWrapped(text: string): boolean {
  const lines = text
    .trim()
    .split(/\r?\n/, MAX_LINES)
    .map((line) => line.trim().length);
  const [first = 0] = lines;
  return lines.slice(0, -1).every((length) => length === first) && (lines.at(-1) ?? 0) <= first;
}

/** The number of lines that are compared. */
const MAX_LINES = 100;
