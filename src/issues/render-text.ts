import { type CharacterNames, nameCharacter } from "./character-names.ts";
import type { IssueParams } from "./issue.ts";

/** What a language needs besides its texts. */
export interface Words {
  /** Stands before the text about one address of a list that was given as one text, where that text shows no other place. */
  readonly listEntry: string;
  /** Absent: the English ones. */
  readonly characterNames?: CharacterNames;
}

/**
 * `"at most {maxBytes} bytes"` with its params filled in. `{offset+1}` is one more, since people count from 1; `{character}` has the
 * character's name besides its code point.
 */
export function renderText(text: string, params: IssueParams, words: Words): string {
  const isSomewhere = !Object.hasOwn(params, "entry") || text.includes("{offset");
  return `${isSomewhere ? "" : words.listEntry}${text}`.replace(
    /\{(\w+)(\+1)?\}/g,
    (placeholder, name: string, next?: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return placeholder;
      if (typeof value === "number") return String(next === undefined ? value : value + 1);
      return name === "character" ? nameCharacter(value, words.characterNames) : value;
    },
  );
}

/** A code with an optional param has a text with and one without it: the one to take is the last that lacks nothing. */
export function hasParamsOf(text: string, params: IssueParams): boolean {
  return Array.from(text.matchAll(/\{(\w+)/g)).every(([, name = ""]) => Object.hasOwn(params, name));
}
