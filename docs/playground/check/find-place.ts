import type { Excerpt, Place } from "./protocol.ts";

type Path = readonly (string | number)[];
export interface Range {
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

/** Where the key of the member at `path` stands; `undefined` for an entry of a list, or where there is none. */
export function findKey(text: string, path: Path, from = 0): Range | undefined {
  const last = path.at(-1);
  if (typeof last !== "string") return undefined;
  const parent = path.length === 1 ? valueAt(text, skipSpace(text, from)) : findValue(text, path.slice(0, -1), from);
  let key: Range | undefined;
  if (text[parent.start] === "{") findChild(text, parent.start, last, (range) => (key = range));
  return key;
}

/** Where each entry of a list, or each value of an object, stands: one pass over them. */
export function findEntries(text: string, start: number): Range[] {
  const entries: Range[] = [];
  walk(text, start, (value) => {
    entries.push(value);
    return false;
  });
  return entries;
}

/** A list's entry or an object's member with one of the commas around it, so that the rest stays JSON. */
export function widenToComma(text: string, { start, end }: Range): Range {
  const behind = skipSpace(text, end);
  if (text[behind] === ",") return { start, end: skipSpace(text, behind + 1) };
  let before = start;
  while (before > 0 && text.charCodeAt(before - 1) <= 0x20) before--;
  return text[before - 1] === "," ? { start: before - 1, end } : { start, end };
}

/** Line, column and surroundings of a range. */
export function describePlace(text: string, { start, end }: Range): Place {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < start; at = text.indexOf("\n", at + 1)) line++;
  return { start, end, line, column: start - (start === 0 ? 0 : lineStart) + 1, excerpt: cutExcerpt(text, start, end) };
}

function cutExcerpt(text: string, start: number, end: number): Excerpt {
  const shownEnd = Math.min(end, start + EXCERPT_CHARACTERS);
  const from = Math.max(0, start - EXCERPT_CHARACTERS);
  const firstLine = from === 0 ? 0 : text.indexOf("\n", from) + 1;
  const before = text.slice(firstLine > from && firstLine <= start ? firstLine : from, start);
  return { before, marked: text.slice(start, shownEnd), after: text.slice(shownEnd, shownEnd + EXCERPT_CHARACTERS) };
}

/** The value at a key or index inside the object or list that starts at `start`. */
function findChild(
  text: string,
  start: number,
  step: string | number,
  onKey?: (key: Range) => void,
): Range | undefined {
  let found: Range | undefined;
  walk(text, start, (value, key, index) => {
    if (key === undefined ? index !== step : !isKey(text, key, step)) return false;
    if (key !== undefined) onKey?.(key);
    found = value;
    return true;
  });
  return found;
}

/** Goes from entry to entry until `visit` gives `true`. */
function walk(
  text: string,
  start: number,
  visit: (value: Range, key: Range | undefined, index: number) => boolean,
): void {
  const isList = text[start] === "[";
  if (!isList && text[start] !== "{") return;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== "]" && text[at] !== "}" && at < text.length; index++) {
    const key = isList ? undefined : valueAt(text, at);
    const value = valueAt(text, key === undefined ? at : skipSpace(text, skipSpace(text, key.end) + 1));
    if (visit(value, key, index)) return;
    at = skipSpace(text, value.end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
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
