/** JSON for values that JSON has not: see test/vectors/README.md. Uses nothing but the language itself, so it runs everywhere. */

/** @throws {TypeError} for a value that another language has no use for: a function, a symbol, a bigint, a Map. */
export function encodeValue(value: unknown): unknown {
  if (value === undefined) return { $undefined: true };
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return LONE_SURROGATE.test(value) ? { $utf16: toHex(value) } : value;
  if (typeof value === "number")
    return isJsonNumber(value) ? value : { $number: Object.is(value, -0) ? "-0" : `${value}` };
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? null : value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (value instanceof ArrayBuffer) return { $buffer: toBase64(new Uint8Array(value)) };
  if (Array.isArray(value)) return Array.from(value, encodeValue);
  if (!isPlain(value)) throw new TypeError("There is no encoding for this value.");
  const entries = Object.entries(value).map(([key, part]) => [key, encodeValue(part)] as const);
  return entries.some(([key]) => needsEntries(key)) ? { $entries: entries.map(encodeEntry) } : toObject(entries);
}

/** The value that was encoded. */
export function decodeValue(encoded: unknown): unknown {
  if (Array.isArray(encoded)) return encoded.map(decodeValue);
  if (typeof encoded !== "object" || encoded === null) return encoded;
  const entries = Object.entries(encoded);
  const [tag = "", content] = entries.length === 1 ? (entries[0] ?? []) : [];
  switch (tag) {
    case "$undefined":
      return undefined;
    case "$utf16":
      return fromHex(content);
    case "$number":
      return Number(content);
    case "$date":
      return new Date(content ?? NaN);
    case "$bytes":
      return fromBase64(content);
    case "$buffer":
      return fromBase64(content).buffer;
    case "$entries":
      return toObject(content.map(([key, part]: [unknown, unknown]) => [decodeValue(key), decodeValue(part)]));
    default:
      return toObject(entries.map(([key, part]) => [key, decodeValue(part)]));
  }
}

const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

/** Keys that would be read as a tag, that some readers of JSON treat in their own way, or that are no whole text. */
function needsEntries(key: string): boolean {
  return key.startsWith("$") || key === "__proto__" || LONE_SURROGATE.test(key);
}

function encodeEntry([key, part]: readonly [string, unknown]): readonly unknown[] {
  return [encodeValue(key), part];
}

function isJsonNumber(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Defines every key, `__proto__` too, as an own property. */
function toObject(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

/** Four hex digits for each UTF-16 unit. */
function toHex(text: string): string {
  return text
    .split("")
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"))
    .join("");
}

function fromHex(hex: string): string {
  return hex.replace(/.{4}/g, (digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
