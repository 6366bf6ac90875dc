import * as fieldIssues from "../issues/field-issues.ts";
import { type Scope, report } from "../issues/scope.ts";
import { type Json, copyJson } from "./copy-json.ts";
import { nearestName } from "../input/nearest-name.ts";

/** Keys that are an error whatever the option `unknownFields` says: assigning them can change what an object inherits. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Deals with an own key of `source` that is none of `knownNames`, as the option `unknownFields` says.
 *
 * @returns the copy to put into the output (only with `"keep"`); `undefined` when there is nothing to put there.
 */
export function readUnknownKey(
  scope: Scope,
  key: string,
  source: Readonly<Record<string, unknown>>,
  knownNames: readonly string[],
): Json | undefined {
  const { unknownFields } = scope.settings;
  if (UNSAFE_KEYS.has(key)) report(scope, fieldIssues.unsafeKey, {}, key);
  // Copied as a member of an object, so that its key goes through the same checks as those inside.
  else if (unknownFields === "keep") return copyJson(scope, source, key);
  else if (unknownFields === "reject") reject(scope, key, knownNames);
  return undefined;
}

function reject(scope: Scope, key: string, knownNames: readonly string[]): void {
  const suggestion = scope.log.isFull ? undefined : nearestName(key, knownNames);
  if (suggestion === undefined) report(scope, fieldIssues.unknown, {}, key);
  else report(scope, fieldIssues.unknownWithSuggestion, { suggestion }, key);
}
