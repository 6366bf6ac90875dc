import * as textIssues from "../../issues/text-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { findEscapedLineBreak } from "./escaped-line-break.ts";
import { findHtmlEntity } from "./html-entity.ts";
import { mayLackValue } from "./missing-value.ts";
import { findPlaceholder, findPlaceholderInHtml } from "./placeholder.ts";

const REPLACEMENT_CHARACTER = "\ufffd";
/** One of these is in all that this file looks for, save the words of `mayLackValue`. */
const SUSPICIOUS = /[#$%&<[\\{|\ufffd]/;

/** Warns of what was never meant to be read: placeholders, the markup of HTML, line breaks as text, signs of a wrong encoding. */
export function warnAboutUnfinishedText(text: string, dataset: Dataset): void {
  const isSuspicious = SUSPICIOUS.test(text);
  if (!isSuspicious && !mayLackValue(text)) return;
  const placeholder = findPlaceholder(text);
  if (placeholder >= 0) dataset.addIssue(textIssues.placeholder, { offset: placeholder });
  if (!isSuspicious) return;
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
