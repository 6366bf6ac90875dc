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
function findLink(word: string): number {
  return firstOf(LINK_STARTS.map((start) => word.search(start)));
}

const WORDS = /[^\s<>"]+/g;

/** The offset of the first match that is in no link; -1 when there is none. */
export function findOutsideLinks(text: string, expression: RegExp): number {
  if (!expression.test(text)) return -1;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const offset = word.search(expression);
    if (offset < 0) continue;
    const link = findLink(word);
    if (link < 0 || offset < link) return index + offset;
  }
  return -1;
}

/** Returns `true` when the text ends inside of a link. Give it no more than some hundred characters. */
export function endsInLink(before: string): boolean {
  return findLink(before.split(WORD_END).at(-1) ?? "") >= 0;
}
