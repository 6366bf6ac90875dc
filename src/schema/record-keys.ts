import { isOwnEnumerable } from "../input/read-property.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Dataset } from "./dataset.ts";
import type { Plan } from "./record-plan.ts";
import type { RecordRules } from "./record-rules.ts";
import { readPart } from "./run-schema.ts";
import { type AnySchema, toSchema } from "./schema.ts";
import { readUnknownKey } from "./unknown-keys.ts";

/** A key that is no entry. */
export const NO_ENTRY = -1;

/** The index of the entry that a key stands for, by its name or its old one; negative for none. */
export function findEntry(
  { names }: Plan,
  { oldNames }: RecordRules,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): number {
  const index = names.indexOf(key);
  const { findOldName } = dataset.run;
  if (index >= 0 || oldNames === undefined || findOldName === undefined || !Object.hasOwn(oldNames, key)) return index;
  return findOldName(names, oldNames[key] ?? "", key, input, dataset);
}

/**
 * Deals with a key that is no entry; what it gives is kept. An old name never is: `parseRequest` would take it for the field.
 */
export function readOtherKey(
  { names }: Plan,
  { oldNames, knownNames = names, readOtherKey: readFirst }: RecordRules,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): unknown {
  if (readFirst?.(key, input, dataset) === true) return undefined;
  const newName = oldNames !== undefined && Object.hasOwn(oldNames, key) ? oldNames[key] : undefined;
  if (newName === undefined || !names.includes(newName) || dataset.settings.unknownFields !== "keep") {
    return readUnknownKey(dataset, key, input, knownNames);
  }
  return dataset.addIssue(fieldIssues.unknownWithSuggestion, { suggestion: newName }, key);
}

/** Adds an issue for each required entry whose key is not there. One that is there, but absent or wrong, has its issue already. */
export function addMissing(
  { names, required }: Plan,
  { missing, apiCodes }: RecordRules,
  input: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
  dataset: Dataset,
): void {
  for (const index of required) {
    const name = names[index];
    if (name === undefined || values[index] !== undefined || isThere(name, input, dataset)) continue;
    if (missing !== undefined) dataset.addIssue(missing, { key: name }, name);
    else readPart(MISSING, undefined, name, dataset, apiCodes?.[name]);
  }
}

/** An object that says something else each time must not pass for whole. */
function isThere(name: string, input: object, dataset: Dataset): boolean {
  return !dataset.typed && isOwnEnumerable(input, name);
}

/** Stands in the place of an entry whose key is not there. */
const MISSING: AnySchema = /* @__PURE__ */ toSchema({
  type: "never",
  expects: "never",
  rule: () => undefined,
  isOptional: false,
  settings: undefined,
  bind: () => MISSING,
});
