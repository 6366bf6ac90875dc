import { isOwnEnumerable } from "../input/read-property.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Dataset } from "./dataset.ts";
import type { RunModes } from "./run.ts";

/** An old name beside the new one: reported, and not read. */
const GIVEN_TWICE = -2;

/** Finds the index of the entry that an old name of it stands for; negative where the value is not read. */
export function findOldName(
  names: readonly string[],
  newName: string,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): number {
  const index = names.indexOf(newName);
  if (index < 0) return index;
  const isGivenTwice = isOwnEnumerable(input, newName);
  dataset.addIssue(isGivenTwice ? fieldIssues.givenTwice : fieldIssues.oldName, { name: newName }, key);
  return isGivenTwice ? GIVEN_TWICE : index;
}

export type FindOldName = typeof findOldName;

/** Bodies that came in may have old names. */
export const WITH_OLD_NAMES: RunModes = { findOldName, isSilent: false };
