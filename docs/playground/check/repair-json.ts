import type { Cause, Piece } from "./repair-piece.ts";
import { isBlank, nextVisible, repairText } from "./repair-text.ts";

export interface RepairedJson {
  readonly text: string;
  readonly causes: readonly Cause[];
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const JSON_BLANK = /[ \t\r\n]/;
const WORDS: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
  ["undefined", "null"],
  ["NaN", "null"],
]);

/** Makes JSON of what people and word processors made of it; `undefined` where it is something else, or where nothing had to be done. */
export function repairJson(source: string): RepairedJson | undefined {
  const parts: string[] = [];
  const causes = new Set<Cause>();
  let isBehindValue = false;
  for (let at = 0; at < source.length;) {
    const gap = repairGap(source, at);
    if (gap === undefined && isBehindValue && !/[,:}\]]/.test(source[at] ?? "")) {
      causes.add("a comma missing");
      parts.push(",");
    }
    const piece = gap ?? repairPart(source, at);
    if (piece === undefined) return undefined;
    if (gap === undefined) isBehindValue = !/[,:{[]/.test(source[at] ?? "");
    parts.push(piece.json);
    for (const cause of piece.causes) causes.add(cause);
    at += piece.length;
  }
  if (causes.size === 0) return undefined;
  const text = parts.join("");
  try {
    JSON.parse(text);
    return { text, causes: [...causes] };
  } catch {
    return undefined;
  }
}

/** Blanks and comments, which may stand anywhere. */
function repairGap(source: string, at: number): Piece | undefined {
  const character = source[at] ?? "";
  if (JSON_BLANK.test(character)) return keep(character);
  if (isBlank(character)) return { length: 1, json: " ", causes: ["invisible characters between values"] };
  const isLine = source.startsWith("//", at);
  if (!isLine && !source.startsWith("/*", at)) return undefined;
  const mark = source.indexOf(isLine ? "\n" : "*/", at);
  if (mark < 0 && !isLine) return undefined;
  const end = mark < 0 ? source.length : mark + (isLine ? 0 : 2);
  return { length: end - at, json: "", causes: ["comments"] };
}

function repairPart(source: string, at: number): Piece | undefined {
  const character = source[at] ?? "";
  if (character === ",") return repairComma(source, at);
  if (/[:{}[\]]/.test(character)) return keep(character);
  const number = match(NUMBER, source, at);
  return number === undefined ? (repairText(source, at) ?? repairWord(source, at)) : keep(number);
}

function repairComma(source: string, at: number): Piece {
  const next = source[nextVisible(source, at + 1)] ?? "";
  const isNeeded = !["}", "]", ",", ""].includes(next);
  return isNeeded ? keep(",") : { length: 1, json: "", causes: ["a comma too many"] };
}

function repairWord(source: string, at: number): Piece | undefined {
  const word = match(WORD, source, at);
  if (word === undefined) return undefined;
  const { length } = word;
  if (source[nextVisible(source, at + length)] === ":")
    return { length, json: JSON.stringify(word), causes: ["keys without quotation marks"] };
  if (word === "true" || word === "false" || word === "null") return keep(word);
  const json = WORDS.get(word);
  return json === undefined ? undefined : { length, json, causes: ["words that are not JSON (True, None, undefined)"] };
}

function keep(text: string): Piece {
  return { length: text.length, json: text, causes: [] };
}

function match(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
