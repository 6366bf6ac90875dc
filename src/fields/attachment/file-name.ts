import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import type { IssueDefinition } from "../../issues/issue.ts";
import { type Scope, report, reportMissing } from "../../issues/scope.ts";
import { findControlCharacter } from "../../text/control-characters.ts";
import { findLoneSurrogate } from "../../text/lone-surrogate.ts";
import { utf8Length } from "../../text/utf8.ts";
import { readGivenString } from "./read-given-string.ts";

const MAX_BYTES = 255;
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** The rule of `file_name`: it goes out as it is given, or not at all. */
export function readFileName(input: unknown, scope: Scope): string | null {
  const name = readGivenString(input, scope);
  if (name === undefined) reportMissing(scope, fieldIssues.required);
  if (typeof name !== "string") return null;
  const errorsBefore = scope.log.errorCount;
  reportFirst(attachmentIssues.controlCharacter, findControlCharacter(name), scope);
  reportFirst(attachmentIssues.bidiControl, name.search(BIDI_CONTROL), scope);
  reportFirst(attachmentIssues.loneSurrogate, findLoneSurrogate(name), scope);
  if (/[/\\]/.test(name) || name === "." || name === "..") report(scope, attachmentIssues.pathInName);
  if (name.startsWith("-")) report(scope, attachmentIssues.leadingDash);
  const actualBytes = utf8Length(name);
  if (actualBytes > MAX_BYTES) report(scope, attachmentIssues.longName, { maxBytes: MAX_BYTES, actualBytes });
  return scope.log.errorCount === errorsBefore ? name : null;
}

/** `offset`: of the first such character; -1 when there is none. */
function reportFirst(definition: IssueDefinition, offset: number, scope: Scope): void {
  if (offset !== -1) report(scope, definition, { offset });
}
