import { codePointAt } from "../../issues/code-point.ts";
import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { type Field, field } from "../../schema/field.ts";
import { readString } from "../../schema/read-string.ts";
import { lazy } from "../../text/lazy.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { warnAboutUnfinishedText } from "./warn-about-unfinished-text.ts";

/** ASCII with tab, LF and CR, but no other control: what needs no further look once something in it is visible. */
const NOT_PLAIN = /[^\t\n\r -~]/;
const PLAIN_VISIBLE = /[!-~]/;
const visible = /* @__PURE__ */ lazy(
  () => new RegExp(String.raw`[^\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]`, "u"),
);
const FORBIDDEN_CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;

/**
 * A text without characters that get a closer look, halves of surrogate pairs, and the words of `mayLackValue`: it has no warning. One
 * match from end to end takes half the time of a search for such a character and one for such a word.
 */
const ORDINARY =
  /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\u00ab\uff5b\ud800-\udfff#$%&<[\\{|NIn]*(?:(?:N(?!aN|ULL)|I(?!nvalid [Dd])|n(?!ull|defined)|[\ud800-\udbff][\udc00-\udfff])[^\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\u00ab\uff5b\ud800-\udfff#$%&<[\\{|NIn]*)*$/;

/**
 * The longest text, in UTF-16 units, that is looked at as a whole: at each of some letters the engine notes where it can turn back, and
 * throws when that is millions of times.
 */
export const MAX_GLANCE_UNITS = 10_000;

/** The rendered text of a Zalo template: a text without rules of its own. */
export const zaloTemplate: Field<string, string> = /* @__PURE__ */ field("zalo_template", readText, glanceAtText);

/**
 * The rule that every text shares, and the whole rule of a Zalo template: something visible, no lone surrogate, no control but
 * tab, LF and CR. The text comes out as it went in, byte for byte.
 */
export function readText(input: unknown, dataset: Dataset): string | undefined {
  const text = readAnyText(input, dataset);
  if (text === undefined) return undefined;
  if (!hasVisibleCharacter(text)) return dataset.addIssue(textIssues.blank);
  warnAboutUnfinishedText(text, dataset);
  return text;
}

/** The fast path of every text that may have several lines. */
export function glanceAtText(input: unknown): string | undefined {
  if (typeof input !== "string" || input.length > MAX_GLANCE_UNITS) return undefined;
  return ORDINARY.test(input) && hasVisibleCharacter(input) ? input : undefined;
}

/** The same without the demand for something visible. */
export function readAnyText(input: unknown, dataset: Dataset): string | undefined {
  const text = readString(input, dataset);
  if (typeof text !== "string" || !NOT_PLAIN.test(text)) return text;
  const offset = text.search(FORBIDDEN_CONTROL);
  if (offset >= 0) dataset.addIssue(textIssues.controlCharacter, { offset, character: codePointAt(text, offset) });
  return checkSurrogates(text, dataset) && offset < 0 ? text : undefined;
}

/** Returns `true` when every surrogate of the text has its other half; else adds an issue for the first that has not. */
export function checkSurrogates(text: string, dataset: Dataset): boolean {
  const offset = findLoneSurrogate(text);
  if (offset < 0) return true;
  dataset.addIssue(textIssues.loneSurrogate, { offset });
  return false;
}

/** Returns `true` when a reader would see something: not only White_Space, Default_Ignorable_Code_Point and U+2800 (blank Braille). */
export function hasVisibleCharacter(text: string): boolean {
  // Most texts begin with such a character, so that none has to be looked for.
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || PLAIN_VISIBLE.test(text) || visible().test(text);
}
