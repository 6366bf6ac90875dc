import { findEntries, findKey, findValue, type Range } from "./find-place.ts";
import { findList, type Payload } from "./payload.ts";
import { findCell } from "./read-table.ts";

type Path = readonly (string | number)[];

/** The codes of problems that are about the key itself, not about its value. */
const ABOUT_KEYS: ReadonlySet<string> = new Set([
  "field.unknown",
  "field.unsafe_key",
  "field.old_name",
  "field.given_twice",
]);

/** Where things of a payload stand in its text. What costs a pass over the text is found once. */
export class SourceMap {
  readonly #text: string;
  readonly #payload: Payload;
  readonly #messages = new Map<string, readonly Range[]>();
  #lineStarts: readonly number[] | undefined;

  constructor(text: string, payload: Payload) {
    this.#text = text;
    this.#payload = payload;
  }

  /** Finds what a problem is about: a key, a value, or the nearest thing around. `path` begins at the top of the text. */
  find(path: Path, code: string): Range {
    const message = this.message(path);
    const { form, table, brokenLines } = this.#payload;
    const [index] = path;
    if (message === undefined) return findValue(this.#text, path);
    if (table !== undefined) return findCell(this.#text, table, Number(index), String(path[1] ?? ""));
    if (form === "lines" && typeof index === "number" && brokenLines.has(index)) return message.range;
    const key = ABOUT_KEYS.has(code) ? this.key(path) : undefined;
    return key ?? findValue(this.#text, message.inner, message.range.start);
  }

  /** The key at the end of a path that leads into a message. */
  key(path: Path): Range | undefined {
    const message = this.message(path);
    return message === undefined ? findKey(this.#text, path) : findKey(this.#text, message.inner, message.range.start);
  }

  /** The message that a path leads into, and the rest of the path; `undefined`: it is about the envelope. */
  message(path: Path): { readonly range: Range; readonly index: number; readonly inner: Path } | undefined {
    const { form, lists } = this.#payload;
    if (form === "message") return { range: findValue(this.#text, []), index: 0, inner: path };
    const list = findList(path, lists);
    const index = list === undefined ? undefined : path[list.base.length];
    if (list === undefined || typeof index !== "number") return undefined;
    const range = this.#ranges(list.base)[index];
    return range === undefined ? undefined : { range, index, inner: path.slice(list.base.length + 1) };
  }

  /** From 1. */
  line(offset: number): number {
    this.#lineStarts ??= findLineStarts(this.#text);
    let [low, high] = [0, this.#lineStarts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  #ranges(base: readonly string[]): readonly Range[] {
    const key = base.join("/");
    const known = this.#messages.get(key);
    if (known !== undefined) return known;
    const ranges = this.#readRanges(base);
    this.#messages.set(key, ranges);
    return ranges;
  }

  #readRanges(base: readonly string[]): readonly Range[] {
    const { form, table } = this.#payload;
    if (table !== undefined) return table.rows;
    if (form !== "lines") return findEntries(this.#text, findValue(this.#text, base).start);
    return findLines(this.#text);
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Every line that is not blank. */
function findLines(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(start, end).trim() !== "") lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
