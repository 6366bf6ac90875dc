import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { findEscapedLineBreak } from "./escaped-line-break.ts";
import { findHtmlEntity } from "./html-entity.ts";
import { findMissingValue } from "./missing-value.ts";
import { findPlaceholder, findPlaceholderInHtml } from "./placeholder.ts";

const REPLACEMENT_CHARACTER = "\ufffd";
/** A part of all that this file looks for, save the words of `mayLackValue`: one look finds most texts innocent. */
const SUSPECT =
  /[{\uff5b\u00ab\ufffd]|\[[^\d\s\]]|\$[!a-z{]|#[#{A-Z\u00a1]|\*\||\\[nru]|&#?\w+;|[%<][!%/?{(@A-Z_a-z\u0080-\uffff]|%(?:0|20|\d\$)/;

/** Returns `true` when the text has nothing to warn of. */
export function isFinished(text: string): boolean {
  if (!SUSPECT.test(text)) return findMissingValue(text) < 0;
  return (
    findPlaceholder(text) < 0 &&
    findHtmlEntity(text) < 0 &&
    findEscapedLineBreak(text) < 0 &&
    !text.includes(REPLACEMENT_CHARACTER)
  );
}

/** Warns of what was never meant to be read: placeholders, the markup of HTML, line breaks as text, signs of a wrong encoding. */
export function warnAboutUnfinishedText(text: string, dataset: Dataset): void {
  const isSuspect = SUSPECT.test(text);
  const placeholder = isSuspect ? findPlaceholder(text) : findMissingValue(text);
  if (placeholder >= 0) dataset.addIssue(textIssues.placeholder, { offset: placeholder });
  if (!isSuspect) return;
  const entity = findHtmlEntity(text);
  if (entity >= 0) dataset.addIssue(textIssues.htmlEntity, { offset: entity });
  const lineBreak = findEscapedLineBreak(text);
  if (lineBreak >= 0) dataset.addIssue(textIssues.escapedLineBreak, { offset: lineBreak });
  warnAboutReplacementCharacter(text, dataset);
}

/** The same for the body of an email, which may be HTML. */
export function warnAboutUnfinishedHtml(html: string, dataset: Dataset): void {
  const placeholder = findPlaceholderInHtml(html);
  if (placeholder >= 0) dataset.addIssue(textIssues.placeholder, { offset: placeholder });
  warnAboutReplacementCharacter(html, dataset);
}

function warnAboutReplacementCharacter(text: string, dataset: Dataset): void {
  const offset = text.indexOf(REPLACEMENT_CHARACTER);
  if (offset >= 0) dataset.addIssue(textIssues.replacementCharacter, { offset });
}
