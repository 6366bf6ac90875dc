import * as attachmentIssues from "../../issues/attachment-issues.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { findControlCharacter } from "../../text/control-characters.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { utf8Length } from "../../text/utf8.ts";
import { readGivenString } from "./read-given-string.ts";

const MAX_BYTES = 255;
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** The rule of `file_name`: it goes out as it is given, or not at all. */
export function readFileName(input: unknown, dataset: Dataset): string | undefined {
  const name = readGivenString(input, dataset);
  if (name === undefined) return undefined;
  addFirst(attachmentIssues.controlCharacter, findControlCharacter(name), dataset);
  addFirst(attachmentIssues.bidiControl, name.search(BIDI_CONTROL), dataset);
  addFirst(attachmentIssues.loneSurrogate, findLoneSurrogate(name), dataset);
  if (/[/\\]/.test(name) || name === "." || name === "..") dataset.addIssue(attachmentIssues.pathInName);
  if (name.startsWith("-")) dataset.addIssue(attachmentIssues.leadingDash);
  const actualBytes = utf8Length(name);
  if (actualBytes > MAX_BYTES) dataset.addIssue(attachmentIssues.longName, { maxBytes: MAX_BYTES, actualBytes });
  return dataset.typed ? name : undefined;
}

/** `offset`: of the first such character; -1 when there is none. */
function addFirst(definition: IssueDefinition, offset: number, dataset: Dataset): void {
  if (offset !== -1) dataset.addIssue(definition, { offset });
}
