import { trimBlanks } from "../../text/blanks.ts";

/** A part of a text, with the offset (UTF-16 units) at which it begins there. */
export interface AddressText {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a text at each comma and semicolon that stands outside of quotation marks, angle, round and square brackets, so that
 * `"Doe, Jane" <jane@example.com>` stays whole and can be explained. Blanks stay; parts without anything else too.
 */
export function splitAddresses(text: string): AddressText[] {
  const parts: AddressText[] = [];
  let start = 0;
  let closing: string | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (closing !== undefined) {
      if (character === "\\") index++;
      else if (character === closing) closing = undefined;
    } else if (character === "," || character === ";") {
      parts.push({ text: text.slice(start, index), start });
      start = index + 1;
    } else {
      closing = closingOf(character);
    }
  }
  parts.push({ text: text.slice(start), start });
  return parts;
}

/** Without the blanks around it. */
export function trimAddressText({ text, start }: AddressText): AddressText {
  const trimmed = trimBlanks(text);
  return { text: trimmed, start: start + text.indexOf(trimmed) };
}

function closingOf(character: string): string | undefined {
  if (character === '"') return '"';
  if (character === "<") return ">";
  if (character === "(") return ")";
  return character === "[" ? "]" : undefined;
}
