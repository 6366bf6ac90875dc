import { type CharacterNames, nameCharacter } from "./character-names.ts";
import type { IssueParams } from "./issue.ts";

/**
 * `"at most {maxBytes} bytes"` with its params filled in. `{offset+1}` is one more, since people count from 1; `{character}` has the
 * character's name besides its code point.
 */
export function renderText(text: string, params: IssueParams, names: CharacterNames): string {
  return text.replace(/\{(\w+)(\+1)?\}/g, (placeholder, name: string, next?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    if (typeof value === "number") return String(next === undefined ? value : value + 1);
    return name === "character" ? nameCharacter(value, names) : value;
  });
}

/** A code with an optional param has a text with and one without it: the one to take is the last that lacks nothing. */
export function hasParamsOf(text: string, params: IssueParams): boolean {
  return Array.from(text.matchAll(/\{(\w+)/g)).every(([, name = ""]) => Object.hasOwn(params, name));
}
