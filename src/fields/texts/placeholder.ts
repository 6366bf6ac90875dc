import { firstOf } from "./first-of.ts";
import { hideUnreadHtml } from "./hide-unread-html.ts";
import { endsInLink } from "./link.ts";
import { findMissingValue, findMissingValueInHtml, mayLackValue } from "./missing-value.ts";
import { lazy } from "../../text/lazy.ts";

/** Fields of template languages, gateways and mail tools, and objects as text: what no one would write on purpose. */
const FIELDS: readonly RegExp[] = [
  /\{\{\s*[^{}\s][^{}]*\}/,
  /\{#[^{}#]+#\}/,
  /\{%[^{}%]+%\}/,
  /[$#]\{[^{}\d][^{}]*\}/,
  /##[^#\s]+##/,
  /<%[^%\n]+%>/,
  /\[\[[^[\],;"'|\s][^[\],;"'|]*\]\]/,
  /\*\|[^|\s]+\|\*/,
  /\[object [A-Z]\w*\]/,
];
const PERCENT_FIELD = /%([a-z_][\w.]*)%/gi;
const BEGINS_NAME = /[a-z_]/i;
const wordInFront = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{L}\p{M}\p{N}]%?$|\p{N}\s$`, "u"));
const angleField = /* @__PURE__ */ lazy(() => new RegExp(String.raw`<(\p{L}[\p{L}\p{M}\d_-]+)>(?!\d)`, "gu"));
/** In capitals, but for a browser or a keyboard. */
const TAG_OR_KEY =
  /^(?:BR|HR|EM|STRONG|DIV|SPAN|TABLE|T[RDH]|[UOD]L|LI|IMG|HTML|BODY|HEAD|CENTER|FONT|H\d|ENTER|ESC|CTRL|ALT|TAB)$/;
/** How much of the text before a field decides about it. */
const REACH = 200;

/**
 * The offset (UTF-16 units) of the first thing that should have been replaced by a value: a field of a template, or what a program
 * writes for a value that it does not have; -1 when there is none.
 */
export function findPlaceholder(text: string): number {
  return firstOf([findField(text), findPercentField(text), findAngleField(text), findMissingValue(text)]);
}

/** The same in the body of an email: angle brackets hold tags there, and comments, scripts and styles are not read. */
export function findPlaceholderInHtml(html: string): number {
  if (!mayHaveField(html) && !mayHavePercentField(html) && !mayLackValue(html)) return -1;
  const shown = hideUnreadHtml(html);
  return firstOf([findField(shown), findPercentField(shown), findMissingValueInHtml(shown)]);
}

function findField(text: string): number {
  return mayHaveField(text) ? firstOf(FIELDS.map((field) => text.search(field))) : -1;
}

/** Searches for one or two characters are many times as fast as an expression. */
function mayHaveField(text: string): boolean {
  return ["{", "[", "|", "##", "<%"].some((part) => text.includes(part));
}

/** `%NAME%`, where its first `%` begins a word: not behind a letter or number, and not percent-encoding. */
function findPercentField(text: string): number {
  if (!mayHavePercentField(text)) return -1;
  for (const { 0: field, 1: name = "", index } of text.matchAll(PERCENT_FIELD)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const isPartOfWord = wordInFront().test(before);
    const isEncoding = /^[\da-f]{2}/i.test(name) && (/[=/?&+#.-]$/.test(before) || endsInLink(before));
    const isFolder = text.charAt(index + field.length) === "\\";
    if (!isPartOfWord && !isEncoding && !isFolder) return index;
  }
  return -1;
}

function mayHavePercentField(text: string): boolean {
  for (let index = text.indexOf("%"); index >= 0; index = text.indexOf("%", index + 1)) {
    if (BEGINS_NAME.test(text.charAt(index + 1))) return true;
  }
  return false;
}

/** `<FIRST_NAME>`: in capitals, or with an underscore. */
function findAngleField(text: string): number {
  if (!text.includes("<")) return -1;
  for (const { 1: name = "", index } of text.matchAll(angleField())) {
    const isInCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
    if ((isInCapitals || name.includes("_")) && !TAG_OR_KEY.test(name)) return index;
  }
  return -1;
}
