import * as attachmentIssues from "../../issues/attachment-issues.ts";
import * as fieldIssues from "../../issues/field-issues.ts";
import { type Scope, report, reportMissing } from "../../issues/scope.ts";
import { isBlank } from "../blanks.ts";
import { findControlCharacter } from "../control-characters.ts";
import { findLoneSurrogate } from "../lone-surrogate.ts";
import { typeName } from "../type-name.ts";
import { utf8Length } from "../utf8.ts";

const MAX_BYTES = 255;
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** The rule of `file_name`: it goes out as it is given, or not at all. */
export function readFileName(input: unknown, scope: Scope): string | null {
  if (input === undefined || input === null || (typeof input === "string" && isBlank(input))) {
    reportMissing(scope, fieldIssues.required);
    return null;
  }
  if (typeof input !== "string") {
    report(scope, fieldIssues.wrongType, { expected: "string", actual: typeName(input) });
    return null;
  }
  const errorsBefore = scope.log.errorCount;
  checkCharacters(input, scope);
  if (/[/\\]/.test(input) || input === "." || input === "..") report(scope, attachmentIssues.pathInName);
  if (input.startsWith("-")) report(scope, attachmentIssues.leadingDash);
  const actualBytes = utf8Length(input);
  if (actualBytes > MAX_BYTES) report(scope, attachmentIssues.longName, { maxBytes: MAX_BYTES, actualBytes });
  return scope.log.errorCount === errorsBefore ? input : null;
}

function checkCharacters(name: string, scope: Scope): void {
  const control = findControlCharacter(name);
  if (control !== -1) report(scope, attachmentIssues.controlCharacter, { offset: control });
  const bidiControl = name.search(BIDI_CONTROL);
  if (bidiControl !== -1) report(scope, attachmentIssues.bidiControl, { offset: bidiControl });
  const surrogate = findLoneSurrogate(name);
  if (surrogate !== -1) report(scope, attachmentIssues.loneSurrogate, { offset: surrogate });
}
