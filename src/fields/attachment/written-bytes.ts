/** Bytes that somebody wrote out, as digits. */
export interface WrittenBytes {
  readonly notation: "hexadecimal" | "numbers";
  /** A mark in front says that the text lists bytes. */
  readonly isMarked: boolean;
  /** The first bytes, each as the character of its value. */
  readonly head: string;
}

/** The beginning that is looked at first; a text that goes on like it is compared as a whole. */
const START_UNITS = 64;
const HEAD_UNITS = 16_384;

const HEXADECIMAL = /^(?:0x|\\x|x')?[0-9a-f]{2}:?[0-9a-f]{2}/i;
const NUMBERS = /^(?:\{"type":"Buffer","data":)?\[?-?\d{1,3},-?\d{1,3},/;
const INDEXED_NUMBERS = /^\{"0":\d{1,3},"1":/;

/** Reads hexadecimal digits (`0x...`, `\x...` of PostgreSQL, plain) and lists of byte numbers, of JSON too; `undefined` for any other text. */
export function readWrittenBytes(text: string): WrittenBytes | undefined {
  const start = text.slice(0, START_UNITS).replace(/\s+/g, "");
  if (HEXADECIMAL.test(start)) return readHexadecimal(text);
  if (NUMBERS.test(start)) return readNumbers(text, false);
  return INDEXED_NUMBERS.test(start) ? readNumbers(text, true) : undefined;
}

function readHexadecimal(text: string): WrittenBytes | undefined {
  const mark = /^\s*(?:0x|\\x|x')/i.exec(text.slice(0, START_UNITS))?.[0] ?? "";
  const digits = text.slice(mark.length, mark.length + HEAD_UNITS);
  if (/[^0-9a-f\s:']/i.test(digits) || /[^0-9a-f\s:']/i.test(text.slice(mark.length))) return undefined;
  const pairs = digits.replace(/[\s:']+/g, "").match(/[0-9a-f]{2}/gi) ?? [];
  const head = pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("");
  return { notation: "hexadecimal", isMarked: mark.trim() !== "", head };
}

function readNumbers(text: string, isIndexed: boolean): WrittenBytes | undefined {
  if (/[^\d\s,:"[\]{}a-z-]/i.test(text)) return undefined;
  const beginning = text.slice(0, HEAD_UNITS);
  const list = isIndexed ? beginning.replace(/"\d+"\s*:/g, "") : beginning;
  const words = list.split(/[^\d-]+/).filter((word) => word !== "");
  // A cut beginning may end with half a number.
  const numbers = (beginning.length < text.length ? words.slice(0, -1) : words).map(Number);
  if (!numbers.every((number) => number >= -128 && number <= 255)) return undefined;
  const head = numbers.map((number) => String.fromCharCode(number & 0xff)).join("");
  return { notation: "numbers", isMarked: text.trimStart().startsWith("{"), head };
}
