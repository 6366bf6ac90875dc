import { lazy } from "../../text/lazy.ts";
import { firstOf } from "./first-of.ts";
import { findGreetedField } from "./greeted-field.ts";
import { hideTags, hideUnreadHtml } from "./hide-unread-html.ts";
import { endsInLink } from "./link.ts";
import { findMissingLink, findMissingValue, mayLackValue } from "./missing-value.ts";

/** Fields of template languages, gateways and mail tools, and objects as text: what no one would write on purpose. */
const fields = /* @__PURE__ */ lazy(() => [
  new RegExp(String.raw`[{\uff5b]{2}\s*(?:[\p{L}\p{N}_$#]|[^{}\uff5b\s][^{}\uff5b]*\})`, "u"),
  /\{\s?#[^{}#]+#\s?\}/,
  /\{%[^{}%]+%\}/,
  /[$#]!?\{[^{}\d][^{}]*\}/,
  new RegExp(String.raw`\{[!$][\p{L}_$][^{}\n]*\}`, "u"),
  /\{0\}|[{[][a-z]+(?:_[a-z\d]+)+[}\]]|\$[a-z]+(?:_[a-z\d]+)+/,
  /\{(?:[A-Z]{3,}_[A-Z_]+|[A-Z]?[a-z]+[A-Z]\w*)\}/,
  /\[(?:object [A-Z]\w*|native code|L?java\.)/,
  /##[^#\s]+##/,
  /<%[^%\n]+%>|<\?(?:=|php)/,
  /\[\[[^[\],;"'|\s][^[\],;"'|]*\]\]|\[%[^%\n[\]]+%\]/,
  /\*\|[^|\s]+\|\*/,
  /#(?:N\/[AD]|\u00a1?(?:REF|VALUE|VALEUR|VALOR|NUM|DIV\/0|BEZUG|WERT)!|N[AO]ME?\?)/,
  new RegExp(String.raw`\u00ab(?:[\p{L}\d]{3,}(?:_[\p{L}\d]{3,})+|(?:\p{L}+[ _]?)?[Nn]ame)\u00bb`, "u"),
]);
/** Fields by the names that people give them: `{date}`, `{user.phone}`, `[First Name]`, `[OTP]` before a mark. */
const namedFields = [
  /\{(?:\w+ ?)?name\}/i,
  /\{(?:customer|date|time|amount|otp|link|url|price|total|balance|datum|fecha|nombre)\}/i,
  /\{(?:user|customer|contact|order)\.\w+\}/i,
  /\[(?:\w+[ _]name\]|(?:otp|date|time|amount)\](?:[.,!?]|$))/i,
];
const MAY_HAVE_NAME = /[{[$][A-Za-z\u0080-\uffff]/;
/** Each of these fields has one of these, and few texts do. */
const MAY_HAVE_FIELD = /[{[|\u00ab\uff5b]|##|#[A-Z\u00a1]|<[%?]|\$[a-z]/;
/** `%NAME%`, `%{name}` of Ruby, `%(name)s` of Python, `%!s(MISSING)` of Go; and fields of `printf`. */
const percentFields = /* @__PURE__ */ lazy(() => [
  /%(?:([a-z_][\w.]*)%|%[a-z_][\w ]*%%|\{\w+\}|\(\w+\)[sd]|![a-z]\()/gi,
  new RegExp(String.raw`%(?:\d\$)?[sd@](?![\p{L}\p{N}%_])`, "gu"),
]);
const wordInFront = /* @__PURE__ */ lazy(() => new RegExp(String.raw`[\p{L}\p{M}\p{N}]%?$|\p{N}\s$`, "u"));
const BEGINS_NAME = /[\w{(@!%]/;
const angleField = /* @__PURE__ */ lazy(() => new RegExp(String.raw`<(\p{L}[\p{L}\p{M}\d_-]+)>(?!\d)`, "gu"));
const PYTHON_OBJECT = /<[^<>\n]+ at 0x[\da-f]+>/;
const doubleAngleField = /* @__PURE__ */ lazy(() => new RegExp(String.raw`<<(?:\p{L}+[ _]?)?[Nn]ame>>`, "u"));
/** Words in capitals that name a tag, a key, an answer or an advertisement, and are no placeholders. */
const TAG_OR_KEY =
  /^(?:BR|HR|EM|STRONG|DIV|SPAN|TABLE|T[RDH]|[UOD]L|LI|IMG|HTML|BODY|HEAD|CENTER|FONT|H\d|ENTER|ESC|CTRL|ALT|TAB|SPACE|F\d+|STOP|YES|NO|ADV?)$/;
/** The number of characters before a placeholder that decide about it. */
const REACH = 200;

/**
 * The offset (UTF-16 units) of the first thing that should have been replaced by a value: a field of a template, or what a program
 * writes for a value that it does not have; -1 when there is none.
 */
export function findPlaceholder(text: string): number {
  return firstOf([
    findField(text),
    findPercentField(text),
    findAngleField(text),
    findGreetedField(text),
    findMissingValue(text),
  ]);
}

/** The same in the body of an email: angle brackets hold tags there, and comments, scripts and styles are not read. */
export function findPlaceholderInHtml(html: string): number {
  const lacksValue = mayLackValue(html);
  if (!lacksValue && !MAY_HAVE_FIELD.test(html) && !mayHavePercentField(html)) return -1;
  const shown = hideUnreadHtml(html);
  const hasName = MAY_HAVE_NAME.test(shown);
  const words = hasName || lacksValue ? hideTags(shown) : "";
  return firstOf([
    findField(shown, hasName),
    findPercentField(shown),
    findGreetedField(words),
    findMissingValue(words),
    lacksValue ? findMissingLink(shown) : -1,
  ]);
}

function findField(text: string, hasName?: boolean): number {
  if (!MAY_HAVE_FIELD.test(text)) return -1;
  const candidates = (hasName ?? MAY_HAVE_NAME.test(text)) ? [...fields(), ...namedFields] : fields();
  return firstOf(candidates.map((field) => text.search(field)));
}

/** A field whose `%` begins a word: not behind a letter or number, and not percent-encoding. */
function findPercentField(text: string): number {
  return mayHavePercentField(text) ? firstOf(percentFields().map((field) => findFieldOf(text, field))) : -1;
}

function findFieldOf(text: string, expression: RegExp): number {
  for (const { 0: field, 1: name = "", index } of text.matchAll(expression)) {
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

/** `<<First Name>>`, and `<FIRST_NAME>`: in capitals, or with an underscore; `<nil>` of Go, and objects of Python with their place in memory. */
function findAngleField(text: string): number {
  if (!text.includes("<")) return -1;
  const whole = firstOf([text.search(doubleAngleField()), text.search(PYTHON_OBJECT)]);
  for (const { 1: name = "", index } of text.matchAll(angleField())) {
    const isInCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
    const isField = isInCapitals || /_|^nil$/.test(name);
    if (isField && !TAG_OR_KEY.test(name)) return firstOf([index, whole]);
  }
  return whole;
}
