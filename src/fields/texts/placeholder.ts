import { hideUnreadHtml } from "./hide-unread-html.ts";
import { endsInLink } from "./link.ts";
import { findMissingValue, findMissingValueInHtml } from "./missing-value.ts";

/** Fields of template languages, gateways and mail tools, and objects as text: what no one would write on purpose. */
const FIELD =
  /\{\{\s{0,9}[^{}\s][^{}]{0,99}\}|\{#[^{}#]{1,99}#\}|\{%[^{}%]{1,99}%\}|##[^#\s]{1,99}##|[$#]\{[^{}\d][^{}]{0,99}\}|<%[^%]{1,99}%>|\[\[[^[\],;"'|\s][^[\],;"'|]{0,99}\]\]|\*\|[^|\s]{1,99}\|\*|\[object [A-Z]\w{0,99}\]/;
const PERCENT_FIELD = /%{1,2}([a-z_][\w.]{0,60})%{1,2}/gi;
const ANGLE_FIELD = /<(\p{L}[\p{L}\p{M}\d_-]{1,60})>(?!\d)/gu;
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
  return firstOf([text.search(FIELD), findPercentField(text), findAngleField(text), findMissingValue(text)]);
}

/** The same in the body of an email: angle brackets hold tags there, and comments, scripts and styles are not read. */
export function findPlaceholderInHtml(html: string): number {
  const shown = hideUnreadHtml(html);
  return firstOf([shown.search(FIELD), findPercentField(shown), findMissingValueInHtml(shown)]);
}

function firstOf(offsets: readonly number[]): number {
  const found = offsets.filter((offset) => offset >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** `%NAME%`, where its first `%` begins a word: not behind a letter or number, and not percent-encoding. */
function findPercentField(text: string): number {
  if (!text.includes("%")) return -1;
  for (const { 0: field, 1: name = "", index } of text.matchAll(PERCENT_FIELD)) {
    const before = text.slice(Math.max(0, index - REACH), index);
    const isPartOfWord = /[\p{L}\p{M}\p{N}%]$|\p{N}\s$/u.test(before);
    const isEncoding = /^[\da-f]{2}/i.test(name) && (/[=/?&+#.-]$/.test(before) || endsInLink(before));
    const isFolder = text.charAt(index + field.length) === "\\";
    if (!isPartOfWord && !isEncoding && !isFolder) return index;
  }
  return -1;
}

/** `<FIRST_NAME>`: in capitals, or with an underscore. */
function findAngleField(text: string): number {
  if (!text.includes("<")) return -1;
  for (const { 1: name = "", index } of text.matchAll(ANGLE_FIELD)) {
    const isInCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
    if ((isInCapitals || name.includes("_")) && !TAG_OR_KEY.test(name)) return index;
  }
  return -1;
}
