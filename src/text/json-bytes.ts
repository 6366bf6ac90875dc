import { isLowSurrogate } from "./utf8.ts";

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;
/** `\b \t \n \f \r` have a short escape, the other controls `\u0001`. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d]);
const ESCAPE_BYTES = 6;

/**
 * Counts the UTF-8 bytes that `JSON.stringify` would write for plain JSON data. It writes nothing: a text of more than half a billion units
 * cannot be.
 */
export function jsonBytes(value: unknown): number {
  if (typeof value === "string") return stringBytes(value);
  if (Array.isArray(value))
    return value.reduce((bytes: number, entry) => bytes + jsonBytes(entry) + 1, 2) - Number(value.length > 0);
  if (typeof value === "object" && value !== null) return recordBytes(value);
  return String(value).length;
}

function recordBytes(record: object): number {
  const members = Object.entries(record).filter(([, value]) => value !== undefined);
  // Braces, and for each member a colon and, save for one, a comma.
  const marks = 2 + 2 * members.length - Number(members.length > 0);
  return members.reduce((bytes, [key, value]) => bytes + stringBytes(key) + jsonBytes(value), marks);
}

function stringBytes(text: string): number {
  const { length } = text;
  let bytes = length + 2;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < FIRST_PRINTABLE) bytes += SHORT_ESCAPES.has(unit) ? 1 : ESCAPE_BYTES - 1;
    else if (unit === QUOTATION_MARK || unit === BACKSLASH) bytes += 1;
    else if (unit < 0x80) continue;
    else if (unit < 0x800) bytes += 1;
    else if (unit < 0xd800 || unit > 0xdfff) bytes += 2;
    else if (unit <= 0xdbff && isLowSurrogate(text.charCodeAt(index + 1))) {
      // A pair is 2 units and 4 bytes.
      bytes += 2;
      index++;
    } else bytes += ESCAPE_BYTES - 1;
  }
  return bytes;
}
