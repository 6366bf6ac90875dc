import { firstOf } from "./first-of.ts";

/** Beginnings of a link: a scheme, `www.`, or a domain with a path or query behind it. */
const LINK_STARTS: readonly RegExp[] = [
  /:\/\//,
  /\bwww\./i,
  /\b(?:mailto|smsto|sms|tel|whatsapp|upi):/i,
  /[a-z\d]\.[a-z]+(?::\d+)?[/?]/i,
];
const WORD_END = /[\s<>"]/;

/** The offset of a link in a word without blanks; -1 when there is none. */
export function findLink(word: string): number {
  return firstOf(LINK_STARTS.map((start) => word.search(start)));
}

/** Returns `true` when the text ends inside of a link. Give it no more than some hundred characters. */
export function endsInLink(before: string): boolean {
  return findLink(before.split(WORD_END).at(-1) ?? "") >= 0;
}
