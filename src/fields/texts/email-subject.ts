import type { IssueDefinition } from "../../issues/issue.ts";
import { report, reportMissing, type Scope } from "../../issues/scope.ts";
import * as textIssues from "../../issues/text-issues.ts";
import { checkSurrogates, hasVisibleCharacter, readText } from "./text.ts";

const LINE_BREAK = /[\n\v\f\r\x85\u2028\u2029]/;
const OTHER_CONTROL = /[\0-\t\x0e-\x1f\x7f-\x84\x86-\x9f]/;

/** The rule of an email's `subject`: a text of one line, without tabs. It becomes a header, where a line break would be an injection. */
export function readEmailSubject(input: unknown, scope: Scope): string | null | undefined {
  if (typeof input !== "string") return readText(input, scope);
  const isOneLine = checkAbsence(LINE_BREAK, textIssues.lineBreak, input, scope);
  const isClean = checkAbsence(OTHER_CONTROL, textIssues.controlCharacter, input, scope);
  if (!checkSurrogates(input, scope) || !isOneLine || !isClean) return null;
  if (hasVisibleCharacter(input)) return input;
  reportMissing(scope, textIssues.blank);
  return null;
}

function checkAbsence(forbidden: RegExp, definition: IssueDefinition, text: string, scope: Scope): boolean {
  const offset = text.search(forbidden);
  if (offset < 0) return true;
  report(scope, definition, { offset });
  return false;
}
