import { type CharacterNames, nameCharacter } from "./character-names.ts";
import type { IssueParams } from "./issue.ts";

/** The words that a language needs besides its texts. */
export interface Words {
  /** Stands before the text about one address of a list that was given as one text, where that text shows no other place. */
  readonly listEntry: string;
  /** Absent: the English ones. */
  readonly characterNames?: CharacterNames;
}

export const ENGLISH: Words = { listEntry: "Address {entry+1}: " };

/**
 * `"at most {maxBytes} bytes"` with its params filled in. `{offset+1}` is one more, since people count from 1; `{character}` has the
 * character's name besides its code point.
 */
export function renderText(text: string, params: IssueParams, words: Words): string {
  const isSomewhere = !Object.hasOwn(params, "entry") || text.includes("{offset");
  return fillIn(isSomewhere ? text : words.listEntry + text, params, words);
}

/** Fills in the params by searching for the braces: a pattern with a callback takes five times as long, and most issues have no param. */
function fillIn(text: string, params: IssueParams, words: Words): string {
  let filled = "";
  let end = 0;
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", end)) {
    filled += text.slice(end, start);
    end = text.indexOf("}", start) + 1;
    filled += valueOf(text.slice(start + 1, end - 1), params, words) ?? text.slice(start, end);
  }
  return end === 0 ? text : filled + text.slice(end);
}

function valueOf(placeholder: string, params: IssueParams, words: Words): string | undefined {
  const isPlace = placeholder.endsWith("+1");
  const name = isPlace ? placeholder.slice(0, -2) : placeholder;
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (typeof value === "number") return String(isPlace ? value + 1 : value);
  return value !== undefined && name === "character" ? nameCharacter(value, words.characterNames) : value;
}

/** A code with an optional param has a text with and one without it: the one to take is the last that lacks nothing. */
export function hasParamsOf(text: string, params: IssueParams): boolean {
  return Array.from(text.matchAll(/\{(\w+)/g)).every(([, name = ""]) => Object.hasOwn(params, name));
}
