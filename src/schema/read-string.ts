import { isAbsent } from "../input/is-absent.ts";
import { typeName } from "../input/type-name.ts";
import { codePointAt } from "../issues/code-point.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { IssueDefinition } from "../issues/issue.ts";
import { trimBlanks } from "../text/blanks.ts";
import { findControlCharacter } from "../text/control-characters.ts";
import type { Dataset } from "./dataset.ts";

/** A string as it stands; `undefined` when it is absent, or of another type, which is reported. */
export function readString(input: unknown, dataset: Dataset, expected = "string"): string | undefined {
  if (typeof input === "string" || input === undefined) return input;
  if (input === null) return undefined;
  return dataset.addIssue(fieldIssues.wrongType, { expected, actual: typeName(input) });
}

/** The same, where a string of blanks counts as absent. */
export function readFilledString(input: unknown, dataset: Dataset, expected?: string): string | undefined {
  return isAbsent(input) ? undefined : readString(input, dataset, expected);
}

/**
 * A string without the blanks around it, absent when nothing is left. Reports a control character, a tab inside included
 * unless `takesTabs`.
 */
export function readLine(
  input: unknown,
  dataset: Dataset,
  controlCharacter: IssueDefinition,
  takesTabs = false,
): string | undefined {
  const text = readString(input, dataset);
  if (typeof text !== "string") return text;
  const line = trimBlanks(text);
  if (line === "") return undefined;
  const offset = findControlCharacter(takesTabs && line.includes("\t") ? line.replaceAll("\t", " ") : line);
  if (offset < 0) return line;
  return dataset.addIssue(controlCharacter, {
    offset: text.indexOf(line) + offset,
    character: codePointAt(line, offset),
  });
}
