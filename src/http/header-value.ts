import { isBlank } from "../text/blanks.ts";
import { findControlCharacter } from "../text/control-characters.ts";
import * as httpIssues from "../issues/http-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

const NOT_ASCII = /[^\0-\x7f]/;

/** A value as it may stand in a header: ASCII, not blank, without controls. What is wrong is reported, never repaired. */
export function readHeaderValue(text: string, scope: Scope, key: string): string {
  if (!refuseControlCharacters(text, scope, key)) return text;
  const offset = text.search(NOT_ASCII);
  if (isBlank(text)) report(scope, httpIssues.emptyValue, {}, key);
  else if (offset >= 0) report(scope, httpIssues.unsupportedCharacter, { offset }, key);
  return text;
}

export function refuseControlCharacters(text: string, scope: Scope, key: string): boolean {
  const offset = findControlCharacter(text);
  if (offset < 0) return true;
  report(scope, httpIssues.controlCharacter, { offset }, key);
  return false;
}
