import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { AddIssue } from "../../schema/dataset.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { findEncodedType } from "./encoded-text.ts";
import { isMisread } from "./misread-name.ts";

/** The beginning of a text that is searched for signs of a wrong encoding. */
const START_UNITS = 8_192;

/** Returns `true` when the text can go out as it is; else adds an issue. */
export function checkText(text: string, addIssue: AddIssue): boolean {
  const nul = text.indexOf("\0");
  if (nul !== -1) addIssue(attachmentIssues.nulCharacter, { offset: nul });
  const surrogate = findLoneSurrogate(text);
  if (surrogate !== -1) addIssue(attachmentIssues.loneSurrogate, { offset: surrogate });
  return nul === -1 && surrogate === -1;
}

/**
 * Warns of a text that can go out as it is, but hardly means what it is.
 *
 * @param isUnknown nobody knows the type of the file whose text it is
 */
export function addTextWarnings(text: string, isUnknown: boolean, addIssue: AddIssue): void {
  const replacement = text.indexOf("\ufffd");
  if (replacement !== -1) addIssue(attachmentIssues.replacementCharacter, { offset: replacement });
  const start = text.slice(0, START_UNITS);
  const control = start.search(BINARY_CONTROL);
  if (isMisreadText(start)) addIssue(attachmentIssues.misreadText);
  else if (control !== -1) addIssue(attachmentIssues.binaryText, { offset: control });
  const contentType = findEncodedType(text, isUnknown);
  if (contentType !== undefined) addIssue(attachmentIssues.encodedText, { contentType });
}

/** Controls that no text has: all but tab, line breaks, form feed, the mark of a file's end, and escape. */
const BINARY_CONTROL = /[\x01-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]/;

/** A cut at the end may have left half a character. */
function isMisreadText(start: string): boolean {
  const end = start.length < START_UNITS ? start.length : Math.max(start.lastIndexOf("\n"), start.lastIndexOf(" ")) + 1;
  return isMisread(start.slice(0, end));
}
