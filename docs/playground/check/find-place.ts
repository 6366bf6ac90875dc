import type { Excerpt, Place } from "./protocol.ts";

type Path = readonly (string | number)[];
interface Range {
  readonly start: number;
  readonly end: number;
}

const EXCERPT_CHARACTERS = 700;
/** Paths hold at most this much of a key. */
const MAX_KEY_CHARACTERS = 64;

/** Where the value at `path` stands in valid JSON; where there is none, the nearest value around it. */
export function findValue(text: string, path: Path, from = 0): Range {
  let range = valueAt(text, skipSpace(text, from));
  for (const step of path) {
    const inner = findChild(text, range.start, step);
    if (inner === undefined) return range;
    range = inner;
  }
  return range;
}

/** Line, column and surroundings of a range. */
export function describePlace(text: string, { start, end }: Range): Place {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { start, end, line, column: start - lineStart + 1, excerpt: cutExcerpt(text, start, end) };
}

/** The range of a line, counted from 0 over lines that are not blank. */
export function findLine(text: string, index: number): Range {
  let seen = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "" && seen++ === index) return { start, end };
    start = end + 1;
  }
  return { start: 0, end: 0 };
}

function cutExcerpt(text: string, start: number, end: number): Excerpt {
  const shownEnd = Math.min(end, start + EXCERPT_CHARACTERS);
  const from = Math.max(0, start - EXCERPT_CHARACTERS);
  const firstLine = from === 0 ? 0 : text.indexOf("\n", from) + 1;
  const before = text.slice(firstLine > from && firstLine <= start ? firstLine : from, start);
  return { before, marked: text.slice(start, shownEnd), after: text.slice(shownEnd, shownEnd + EXCERPT_CHARACTERS) };
}

/** The value at a key or index inside the object or list that starts at `start`. */
function findChild(text: string, start: number, step: string | number): Range | undefined {
  const isList = text[start] === "[";
  if (!isList && text[start] !== "{") return undefined;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}" && at < text.length; index++) {
    const key = isList ? undefined : valueAt(text, at);
    const value = valueAt(text, key === undefined ? at : skipSpace(text, skipSpace(text, key.end) + 1));
    if (isList ? index === step : key !== undefined && isKey(text, key, step)) return value;
    at = skipSpace(text, value.end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return undefined;
}

function isKey(text: string, { start, end }: Range, step: string | number): boolean {
  const key: unknown = JSON.parse(text.slice(start, end));
  return typeof key === "string" && key.slice(0, MAX_KEY_CHARACTERS) === step;
}

function valueAt(text: string, start: number): Range {
  const first = text[start];
  if (first === '"') return { start, end: skipString(text, start) };
  if (first !== "{" && first !== "[") {
    let end = start;
    while (end < text.length && !/[\s,\]}]/.test(text[end] ?? "")) end++;
    return { start, end };
  }
  let depth = 0;
  let at = start;
  do {
    const character = text.charCodeAt(at);
    if (character === 0x22) at = skipString(text, at) - 1;
    else if (character === 0x7b || character === 0x5b) depth++;
    else if (character === 0x7d || character === 0x5d) depth--;
    at++;
  } while (depth > 0 && at < text.length);
  return { start, end: at };
}

/** Behind the closing quotation mark. */
function skipString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}
