import { codePointAt } from "../issues/code-point.ts";
import * as httpIssues from "../issues/http-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isBlank, trimBlanks } from "../text/blanks.ts";
import { findControlCharacter } from "../text/control-characters.ts";

const HEADER_NAME = /^[A-Za-z0-9-]+$/;
const NOT_ASCII = /[^\0-\x7f]/;

/** A value as it may stand in a header: ASCII, not blank, without controls. What is wrong is reported, never repaired. */
export function readHeaderValue(text: string, dataset: Dataset, key: string): string {
  if (!refuseControlCharacters(text, dataset, key)) return text;
  const offset = text.search(NOT_ASCII);
  if (isBlank(text)) dataset.addIssue(httpIssues.emptyValue, {}, key);
  else if (offset >= 0) dataset.addIssue(httpIssues.unsupportedCharacter, { offset }, key);
  // `fetch` would cut it off, and send another value.
  else if (trimBlanks(text) !== text) dataset.addIssue(httpIssues.surroundingBlank, {}, key);
  return text;
}

/** Returns `true` when a header may go out as it is. `Credentials` of a caller's own making may hold anything. */
export function isHeader(name: string, value: unknown): value is string {
  return (
    HEADER_NAME.test(name) && typeof value === "string" && findControlCharacter(value) < 0 && !NOT_ASCII.test(value)
  );
}

export function refuseControlCharacters(text: string, dataset: Dataset, key: string): boolean {
  const offset = findControlCharacter(text);
  if (offset < 0) return true;
  dataset.addIssue(httpIssues.controlCharacter, { offset, character: codePointAt(text, offset) }, key);
  return false;
}
