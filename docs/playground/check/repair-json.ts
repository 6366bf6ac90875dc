/** The mistake that a repair has mended, in words that end a sentence such as "This JSON has …". */
export type Cause =
  | "curly quotation marks"
  | "single quotation marks"
  | "a comma too many"
  | "a comma missing"
  | "keys without quotation marks"
  | "words that are not JSON (True, None, undefined)"
  | "comments"
  | "a line break inside a text"
  | "invisible characters between values";

export interface RepairedJson {
  readonly text: string;
  readonly causes: readonly Cause[];
}

const OPENING = "\u201c\u201d\u201e\u00ab'\u2018\u2019";
const CLOSING: Readonly<Record<string, string>> = {
  "'": "'",
  "\u2018": "\u2019",
  "\u2019": "\u2019",
  "\u00ab": "\u00bb",
};
const WORDS: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
  ["undefined", "null"],
  ["NaN", "null"],
]);
const NUMBER = /-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const BLANK = /[ \t\r\n]/;
const ODD_BLANK = /[\s\u200b\u200e\u200f\u2060]/;
/** The characters that follow the end of a text, blanks apart. */
const FOLLOWS = /[,:}\]]/;
const BEHIND_COMMA =
  /["'\u201c\u201d\u201e\u00ab\u2018\u2019{}[\]\d-]|(?:[Tt]rue|[Ff]alse|null|None|undefined)\b|[A-Za-z_$][\w$]*\s*:/y;

/** Makes JSON of what people and word processors made of it; `undefined` where it is something else, or where nothing had to be done. */
export function repairJson(source: string): RepairedJson | undefined {
  const repair = new Repair(source);
  const text = repair.run();
  if (text === undefined || repair.causes.size === 0) return undefined;
  try {
    JSON.parse(text);
    return { text, causes: [...repair.causes] };
  } catch {
    return undefined;
  }
}

/** One pass over the text: each part is copied or mended. */
class Repair {
  readonly causes = new Set<Cause>();
  readonly #source: string;
  readonly #parts: string[] = [];
  #at = 0;
  /** `true` when a value has just ended, so that a comma has to come before the next one. */
  #isBehindValue = false;

  constructor(source: string) {
    this.#source = source;
  }

  run(): string | undefined {
    while (this.#at < this.#source.length) if (!this.#step()) return undefined;
    return this.#parts.join("");
  }

  /** `false`: this cannot be mended. */
  #step(): boolean {
    const character = this.#source[this.#at] ?? "";
    if (BLANK.test(character)) return this.#copy(1);
    if (ODD_BLANK.test(character)) return this.#replace(1, " ", "invisible characters between values");
    if (character === "/") return this.#comment();
    if (character === ",") return this.#comma();
    if (character === ":") return this.#punctuation(false);
    if (character === "}" || character === "]") return this.#punctuation(true);
    if (this.#isBehindValue) {
      this.causes.add("a comma missing");
      this.#parts.push(",");
      this.#isBehindValue = false;
    }
    if (character === "{" || character === "[") return this.#punctuation(false);
    if (character === '"') return this.#text('"', undefined);
    if (OPENING.includes(character)) {
      return this.#text(character, character === "'" ? "single quotation marks" : "curly quotation marks");
    }
    return this.#number() || this.#word();
  }

  #copy(length: number): boolean {
    this.#parts.push(this.#source.slice(this.#at, this.#at + length));
    this.#at += length;
    return true;
  }

  #replace(length: number, text: string, cause: Cause): boolean {
    this.causes.add(cause);
    this.#parts.push(text);
    this.#at += length;
    return true;
  }

  #punctuation(isValueEnd: boolean): boolean {
    this.#isBehindValue = isValueEnd;
    return this.#copy(1);
  }

  #comma(): boolean {
    this.#isBehindValue = false;
    const next = this.#source[this.#nextVisible(this.#at + 1)] ?? "";
    if (next === "}" || next === "]" || next === "," || next === "") return this.#replace(1, "", "a comma too many");
    return this.#copy(1);
  }

  #comment(): boolean {
    const isLine = this.#source.startsWith("//", this.#at);
    if (!isLine && !this.#source.startsWith("/*", this.#at)) return false;
    const end = this.#source.indexOf(isLine ? "\n" : "*/", this.#at);
    if (end < 0 && !isLine) return false;
    return this.#replace((end < 0 ? this.#source.length : end + (isLine ? 0 : 2)) - this.#at, "", "comments");
  }

  #number(): boolean {
    NUMBER.lastIndex = this.#at;
    const found = NUMBER.exec(this.#source)?.[0];
    if (found === undefined) return false;
    this.#isBehindValue = true;
    return this.#copy(found.length);
  }

  #word(): boolean {
    WORD.lastIndex = this.#at;
    const word = WORD.exec(this.#source)?.[0];
    if (word === undefined) return false;
    const isKey = this.#source[this.#nextVisible(this.#at + word.length)] === ":";
    this.#isBehindValue = !isKey;
    if (isKey) return this.#replace(word.length, JSON.stringify(word), "keys without quotation marks");
    if (word === "true" || word === "false" || word === "null") return this.#copy(word.length);
    const json = WORDS.get(word);
    return json !== undefined && this.#replace(word.length, json, "words that are not JSON (True, None, undefined)");
  }

  #text(opening: string, cause: Cause | undefined): boolean {
    const end = this.#textEnd(opening);
    if (end === undefined) return false;
    const inner = this.#source.slice(this.#at + 1, end);
    const isBroken = /[\r\n]/.test(inner);
    if (isBroken) this.causes.add("a line break inside a text");
    this.#isBehindValue = this.#source[this.#nextVisible(end + 1)] !== ":";
    if (cause === undefined && !isBroken) return this.#copy(end + 1 - this.#at);
    if (cause !== undefined) this.causes.add(cause);
    // Escapes stay; a straight quotation mark inside needs one.
    const escaped = opening === '"' ? inner : inner.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"');
    this.#parts.push(`"${escaped.replaceAll("\r", "\\r").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`);
    this.#at = end + 1;
    return true;
  }

  /** The closing mark; an apostrophe closes only where a value can end, and of curly ones any does. */
  #textEnd(opening: string): number | undefined {
    const closing = opening === '"' ? '"' : (CLOSING[opening] ?? '\u201d\u201c"');
    for (let at = this.#at + 1; at < this.#source.length; at++) {
      const character = this.#source[at] ?? "";
      if (character === "\\") at++;
      else if (closing.includes(character)) {
        const next = this.#source[this.#nextVisible(at + 1)] ?? "";
        if (opening === '"' || next === "" || this.#isEndBefore(next, at + 1)) return at;
      }
    }
    return undefined;
  }

  /** Returns `true` when a text can end there: behind a comma another value or key has to come. */
  #isEndBefore(next: string, from: number): boolean {
    if (next !== ",") return FOLLOWS.test(next);
    BEHIND_COMMA.lastIndex = this.#nextVisible(this.#nextVisible(from) + 1);
    return BEHIND_COMMA.test(this.#source);
  }

  #nextVisible(from: number): number {
    let at = from;
    while (at < this.#source.length && ODD_BLANK.test(this.#source[at] ?? "")) at++;
    return at;
  }
}
