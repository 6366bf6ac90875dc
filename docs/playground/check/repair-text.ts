import type { Cause, Piece } from "./repair-piece.ts";

const ODD_BLANK = /[\s\u200b\u200e\u200f\u2060]/;
const CURLY_CLOSING = '\u201d\u201c"';
/** The marks that may begin a text, each with those that end it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["\u2018", "\u2019"],
  ["\u2019", "\u2019"],
  ["\u00ab", "\u00bb"],
  ["\u201c", CURLY_CLOSING],
  ["\u201d", CURLY_CLOSING],
  ["\u201e", CURLY_CLOSING],
]);
/** The characters that follow the end of a text, blanks apart. */
const FOLLOWS = /[,:}\]]/;
const BEHIND_COMMA =
  /["'\u201c\u201d\u201e\u00ab\u2018\u2019{}[\]\d-]|(?:[Tt]rue|[Ff]alse|null|None|undefined)\b|[A-Za-z_$][\w$]*\s*:/y;

/** Writes a text in any quotation marks as JSON; `undefined` where none begins or where it has no end. */
export function repairText(source: string, start: number): Piece | undefined {
  const opening = source[start] ?? "";
  const closing = CLOSING.get(opening);
  const end = closing === undefined ? undefined : findEnd(source, start, closing);
  if (end === undefined) return undefined;
  const inner = source.slice(start + 1, end);
  const causes: Cause[] = /[\r\n]/.test(inner) ? ["a line break inside a text"] : [];
  if (opening !== '"') causes.push(opening === "'" ? "single quotation marks" : "curly quotation marks");
  const length = end + 1 - start;
  if (causes.length === 0) return { length, json: source.slice(start, end + 1), causes };
  // Escapes stay; a straight quotation mark inside needs one.
  const escaped = opening === '"' ? inner : inner.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"');
  const json = `"${escaped.replaceAll("\r", "\\r").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`;
  return { length, json, causes };
}

export function isBlank(character: string): boolean {
  return ODD_BLANK.test(character);
}

/** Returns the offset of the next character that is no blank, or the length of the source. */
export function nextVisible(source: string, from: number): number {
  let at = from;
  while (at < source.length && isBlank(source[at] ?? "")) at++;
  return at;
}

/** Returns the offset of the closing mark. An apostrophe closes only where a value can end, and of curly marks any does. */
function findEnd(source: string, start: number, closing: string): number | undefined {
  for (let at = start + 1; at < source.length; at++) {
    const character = source[at] ?? "";
    if (character === "\\") at++;
    else if (closing.includes(character) && (closing === '"' || canEnd(source, at + 1))) return at;
  }
  return undefined;
}

/** Returns `true` when a text can end before `from`: behind a comma another value or key has to come. */
function canEnd(source: string, from: number): boolean {
  const at = nextVisible(source, from);
  const next = source[at];
  if (next !== ",") return next === undefined || FOLLOWS.test(next);
  BEHIND_COMMA.lastIndex = nextVisible(source, at + 1);
  return BEHIND_COMMA.test(source);
}
