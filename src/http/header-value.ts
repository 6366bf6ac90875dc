import { isBlank } from "../text/blanks.ts";
import { findControlCharacter } from "../text/control-characters.ts";
import * as httpIssues from "../issues/http-issues.ts";
import type { Dataset } from "../schema/dataset.ts";

const NOT_ASCII = /[^\0-\x7f]/;

/** A value as it may stand in a header: ASCII, not blank, without controls. What is wrong is reported, never repaired. */
export function readHeaderValue(text: string, dataset: Dataset, key: string): string {
  if (!refuseControlCharacters(text, dataset, key)) return text;
  const offset = text.search(NOT_ASCII);
  if (isBlank(text)) dataset.addIssue(httpIssues.emptyValue, {}, key);
  else if (offset >= 0) dataset.addIssue(httpIssues.unsupportedCharacter, { offset }, key);
  return text;
}

export function refuseControlCharacters(text: string, dataset: Dataset, key: string): boolean {
  const offset = findControlCharacter(text);
  if (offset < 0) return true;
  dataset.addIssue(httpIssues.controlCharacter, { offset }, key);
  return false;
}
