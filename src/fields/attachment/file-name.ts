import * as attachmentIssues from "../../issues/attachment-issues.ts";
import { codePointAt } from "../../issues/code-point.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { readFilledString } from "../../schema/read-string.ts";
import { findControlCharacter } from "../../text/control-characters.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { utf8Length } from "../../text/utf8.ts";
import { endOfName } from "./file-type.ts";
import { isMisread } from "./misread-name.ts";

const MAX_BYTES = 255;
/** Marks, embeddings, overrides and isolates (UAX #9, 2). */
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Names that Windows keeps for itself: characters, and devices whatever comes behind their dot. */
const WINDOWS_CHARACTER = /[<>:|?*]/;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\.|$)/i;

/** The rule of `file_name`: it goes out as it is given, or not at all. */
export function readFileName(input: unknown, dataset: Dataset): string | undefined {
  const name = readFilledString(input, dataset);
  if (name === undefined) return undefined;
  const isGarbled = isMisread(name);
  if (isGarbled) {
    dataset.addIssue(/[\x80-\x9f]/.test(name) ? attachmentIssues.brokenMisreadName : attachmentIssues.misreadName);
  }
  // Their controls are bytes of characters.
  const control = findControlCharacter(isGarbled ? name.replace(/[\x80-\x9f]/g, "x") : name);
  addNamed(attachmentIssues.controlCharacter, name, control, dataset);
  addNamed(attachmentIssues.bidiControl, name, name.search(BIDI_CONTROL), dataset);
  addFirst(attachmentIssues.loneSurrogate, findLoneSurrogate(name), dataset);
  addFirst(attachmentIssues.quotationMark, name.indexOf('"'), dataset);
  addFirst(attachmentIssues.replacementCharacter, name.indexOf("\ufffd"), dataset);
  const isPath = /[/\\]/.test(name) || name === "." || name === "..";
  if (isPath) dataset.addIssue(attachmentIssues.pathInName);
  if (name.startsWith("-")) dataset.addIssue(attachmentIssues.leadingDash);
  const actualBytes = utf8Length(name);
  if (actualBytes > MAX_BYTES) dataset.addIssue(attachmentIssues.longName, { maxBytes: MAX_BYTES, actualBytes });
  // A path has colons and dots for other reasons, and an error already.
  if (!isPath) addWindowsIssue(name, dataset);
  return dataset.typed ? name : undefined;
}

/** The same as `addFirst`, for a character that cannot be seen. */
function addNamed(
  definition: typeof attachmentIssues.controlCharacter | typeof attachmentIssues.bidiControl,
  name: string,
  offset: number,
  dataset: Dataset,
): void {
  if (offset !== -1) dataset.addIssue(definition, { offset, character: codePointAt(name, offset) });
}

/** `offset`: of the first such character; -1 when there is none. */
function addFirst(definition: IssueDefinition, offset: number, dataset: Dataset): void {
  if (offset !== -1) dataset.addIssue(definition, { offset });
}

function addWindowsIssue(name: string, dataset: Dataset): void {
  if (WINDOWS_DEVICE.test(name)) dataset.addIssue(attachmentIssues.windowsDevice);
  else addFirst(attachmentIssues.windowsCharacter, name.search(WINDOWS_CHARACTER), dataset);
  const end = endOfName(name);
  if (end < name.length) dataset.addIssue(attachmentIssues.windowsEnd, { offset: end });
}
