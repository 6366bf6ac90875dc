import type { IssueDefinition } from "./issue.ts";

/** Reads the definition's own `severity`: `Object.prototype.severity` would make a warning of every error. */
export function isWarning(definition: IssueDefinition): boolean {
  return Object.hasOwn(definition, "severity");
}
