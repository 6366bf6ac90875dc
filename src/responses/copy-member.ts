import { listKeys, readProperty, UNREADABLE } from "../input/read-property.ts";
import { copyJson } from "../schema/copy-json.ts";
import { Dataset } from "../schema/dataset.ts";
import { Run } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { findLoneSurrogate } from "../text/lone-surrogate.ts";

/** Keys that need more than a look at the value: `copyJson` refuses them, or looks at the key itself. */
const SPECIAL_KEY = /^(?:__proto__|constructor|prototype|toString)$|[^\0-\x7f]/;

/** A copy of all members that are plain JSON. */
export function copyMembers(source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const dataset = new Dataset(source, new Run(DEFAULT_SETTINGS));
  const keys = listKeys(source);
  if (keys !== UNREADABLE) for (const key of keys) copyMember(key, readProperty(source, key), copy, dataset);
  return copy;
}

/** Copies a member that is plain JSON to `copy`; any other is left out, with a warning. */
export function copyMember(key: string, value: unknown, copy: Record<string, unknown>, dataset: Dataset): void {
  if (isPlainScalar(value) && !SPECIAL_KEY.test(key)) {
    // Adding 0 makes -0 the 0 that it is in JSON.
    writeMember(copy, key, typeof value === "number" ? value + 0 : value);
    return;
  }
  // What the copying reports as errors is worth one warning.
  const aside = new Dataset(undefined, new Run(dataset.settings));
  const copied = copyJson({ [key]: value }, key, aside);
  if (copied === undefined) dataset.addIssue(responseIssues.unreadable, {}, key);
  else writeMember(copy, key, copied);
}

function isPlainScalar(value: unknown): boolean {
  if (typeof value === "string") return findLoneSurrogate(value) < 0;
  return value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
}

/** Writes a plain own property, whatever stands under its name on `Object.prototype`, frozen or not. */
function writeMember(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key in target)
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
