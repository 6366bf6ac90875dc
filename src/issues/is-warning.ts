import type { IssueDefinition } from "./issue.ts";

/** What a definition inherits does not count: `Object.prototype.severity` would make a warning of every error. */
export function isWarning(definition: IssueDefinition): boolean {
  return Object.hasOwn(definition, "severity");
}
