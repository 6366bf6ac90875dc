import { lazy } from "../../text/lazy.ts";
import { endsInLetter } from "../../text/letters.ts";
import { firstOf } from "./first-of.ts";
import { findOutsideLinks } from "./link.ts";

const BR_TAG = /<\/?br\b[^<>]*>/i;
const PERCENT_ENCODED = /%0a/i;

const WRITTEN_BREAK = /\\(?:r\\)?n/g;
/** Beginnings of a Windows path: a drive, a server, a folder by a short name. */
const pathStarts = /* @__PURE__ */ lazy(() => [
  new RegExp(String.raw`(?:^|[^\p{Script=Latin}\d_])[A-Za-z]:\\`, "gu"),
  new RegExp(String.raw`(?:^|[\s("'=«„“‘<[,;:\p{Lo}\u3001-\u3011\uff08-\uff1a])\\\\[\w.$-]{1,64}\\(?!\\)`, "gu"),
  new RegExp(
    String.raw`(?:^|[\s("'=«„“‘<[,;:\p{Lo}\u3001-\u3011\uff08-\uff1a])(?:\.{1,2}|~|%\w{1,64}%|\$\w{1,64})\\(?!\\)`,
    "gu",
  ),
]);
/** A path may have blanks in it, but hardly one of these. */
const PATH_END = /[,;!?"<>|*\r\n]|\.\s|\s\s/;
/** A backslash that stands for nothing but itself. */
const SEPARATOR = /\\[^nrt\\"'\s]/;
const FILE_NAME =
  /^[\w-]+\.(?:txt|pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|gif|zip|exe|json|js|ts|md|log|ini|xml|html?|mp[34])$/i;
/** Names of folders that begin with an `n`, which a text behind a line break would lack. */
const folderName = /* @__PURE__ */ lazy(
  () =>
    new RegExp(
      String.raw`^n(?:ew(?:s|er|sletters?)?|otes?|ames?|ext|odes?|ode_modules|umbers?|ull|etwork|pm)(?!\p{L})`,
      "u",
    ),
);
const BLANK = /\s/;
/** The number of characters around a written `\n` that are searched for signs of a path. */
const REACH = 64;

/**
 * The offset (UTF-16 units) of the first line break that was written instead of made: `\n` outside of a path, `%0A` outside of a link,
 * `<br>`; -1 when there is none.
 */
export function findEscapedLineBreak(text: string): number {
  return firstOf([findBrTag(text), findOutsideLinks(text, PERCENT_ENCODED), findBackslash(text)]);
}

function findBrTag(text: string): number {
  return text.includes("<") ? text.search(BR_TAG) : -1;
}

function findBackslash(text: string): number {
  if (!text.includes("\\")) return -1;
  const paths = findPaths(text);
  let next = 0;
  for (const { index } of text.matchAll(WRITTEN_BREAK)) {
    while ((paths[next]?.end ?? Infinity) <= index) next++;
    const isInKnownPath = (paths[next]?.start ?? Infinity) <= index;
    if (!isInKnownPath && !isInPath(text, index)) return index;
  }
  return -1;
}

/** The paths of a text that begin like one, in its order. */
function findPaths(text: string): { start: number; end: number }[] {
  const starts = pathStarts()
    .flatMap((expression) =>
      Array.from(text.matchAll(expression), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
    )
    .sort((one, other) => one.start - other.start);
  const paths: { start: number; end: number }[] = [];
  for (const { start, end } of starts) {
    if (start >= (paths.at(-1)?.end ?? 0)) paths.push({ start, end: endOfPath(text, end) });
  }
  return paths;
}

function endOfPath(text: string, start: number): number {
  const length = text.slice(start).search(PATH_END);
  return length < 0 ? text.length : start + length;
}

/** Returns `true` when the word around a backslash looks like a path, though it does not begin like one: `docs\notes.txt`. */
function isInPath(text: string, index: number): boolean {
  const before =
    text
      .slice(Math.max(0, index - REACH), index)
      .split(BLANK)
      .at(-1) ?? "";
  const after = text.slice(index + 1, index + REACH).split(BLANK, 1)[0] ?? "";
  if (!endsInLetter(before) && !/[\d_)]$/.test(before)) return false;
  return folderName().test(after) || FILE_NAME.test(after) || SEPARATOR.test(`${before}\\${after}`);
}
