import { trimBlanks } from "../../text/blanks.ts";

/** A part of a text without blanks around it, with the offset (UTF-16 units) at which it begins there. */
export interface AddressText {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a text at each comma and semicolon (also full-width ones, and U+3001) that stands outside of quotation marks, angle, round and
 * square brackets, so that `"Doe, Jane" <jane@example.com>` stays whole and can be explained. One that is never closed encloses nothing.
 * Parts with nothing in them are passed over.
 */
export function splitAddresses(text: string, visit: (part: AddressText) => void): void {
  const endOfSearch: Record<string, number> = {};
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text.charAt(index);
    if (character === "" || SEPARATORS.includes(character)) {
      if (index > start) visitPart(text.slice(start, index), start, visit);
      start = index + 1;
    } else if (isOpening(character)) {
      index = findClosing(text, index, CLOSING[character], endOfSearch);
    }
  }
}

/** Removes the blanks around a piece. */
export function trimAddressText({ text, start }: AddressText): AddressText {
  const trimmed = trimBlanks(text);
  return { text: trimmed, start: start + text.indexOf(trimmed) };
}

const SEPARATORS = ",;\uff0c\uff1b\u3001";
const CLOSING = { '"': '"', "<": ">", "(": ")", "[": "]" } as const;

function visitPart(text: string, start: number, visit: (part: AddressText) => void): void {
  const part = trimAddressText({ text, start });
  if (part.text !== "") visit(part);
}

function isOpening(character: string): character is keyof typeof CLOSING {
  return Object.hasOwn(CLOSING, character);
}

/**
 * Where what opens at an index is closed; the index itself where it never is. Square brackets stand around an IP address, so an at sign
 * before the closing one means that they are not closed.
 *
 * @param endOfSearch how far each closing character was sought in vain: nothing is searched twice
 */
function findClosing(text: string, opening: number, closing: string, endOfSearch: Record<string, number>): number {
  if (opening < (endOfSearch[closing] ?? 0)) return opening;
  let index = opening + 1;
  for (; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === closing) return index;
    if (character === "\\") index++;
    else if (character === "@" && closing === "]") break;
  }
  endOfSearch[closing] = index;
  return opening;
}
