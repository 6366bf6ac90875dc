import { nearestName } from "../input/nearest-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import { copyJson, type Json, UNSAFE_KEYS } from "./copy-json.ts";
import type { Dataset } from "./dataset.ts";

/**
 * Deals with an own key of `source` that is none of `knownNames`, as the option `unknownFields` says. An unsafe one is an error always.
 *
 * @returns the copy to put into the output (only with `"keep"`); `undefined` when there is nothing to put there.
 */
export function readUnknownKey(
  dataset: Dataset,
  key: string,
  source: Readonly<Record<string, unknown>>,
  knownNames: readonly string[],
): Json | undefined {
  const { unknownFields } = dataset.settings;
  if (UNSAFE_KEYS.has(key)) return dataset.addIssue(fieldIssues.unsafeKey, {}, key);
  const suggestion = dataset.run.isFull ? undefined : nearestName(key, knownNames);
  if (unknownFields === "reject") return reject(key, suggestion, dataset);
  if (suggestion !== undefined) dataset.addIssue(fieldIssues.nearMiss, { suggestion }, key);
  // Copied as a member of an object, so that its key goes through the same checks as those inside.
  return unknownFields === "keep" ? copyJson(source, key, dataset) : undefined;
}

function reject(key: string, suggestion: string | undefined, dataset: Dataset): undefined {
  if (suggestion === undefined) return dataset.addIssue(fieldIssues.unknown, {}, key);
  return dataset.addIssue(fieldIssues.unknownWithSuggestion, { suggestion }, key);
}
