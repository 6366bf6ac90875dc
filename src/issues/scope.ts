import type { Settings } from "../schema/settings.ts";
import type { IssueDefinition, IssueParams } from "./issue.ts";
import { IssueLog } from "./issue-log.ts";

/**
 * What every rule is handed beside its input: the call's settings, where in the input it stands, and the log of what was found.
 * `path` is a stack: who steps into a key pushes it and pops it again.
 */
export interface Scope {
  readonly settings: Settings;
  readonly path: (string | number)[];
  readonly log: IssueLog;
  /** Whether names that older versions of the API gave to fields are taken too. */
  readonly acceptsOldNames: boolean;
  /** The API's own code for this field when it is missing or blank. */
  missingApiCode: number | undefined;
}

export function createScope(settings: Settings, path: (string | number)[] = [], acceptsOldNames = false): Scope {
  const log = new IssueLog(settings.maxIssues, settings.describe);
  return { settings, path, log, acceptsOldNames, missingApiCode: undefined };
}

/** Reports an issue at the scope's path, or one step below it. Never pass a field's value in `params`. */
export function report(
  scope: Scope,
  definition: IssueDefinition,
  params: IssueParams = {},
  key?: string | number,
): void {
  if (key !== undefined) scope.path.push(key);
  scope.log.add(definition, scope.path, params, definition.apiErrorCode);
  if (key !== undefined) scope.path.pop();
}

/** Reports an error; what was refused has no value. */
export function refuse(scope: Scope, definition: IssueDefinition, params?: IssueParams): null {
  report(scope, definition, params);
  return null;
}

/** Reports that a field is missing or blank, with the code the API gives for this field. */
export function reportMissing(scope: Scope, definition: IssueDefinition, params: IssueParams = {}): void {
  scope.log.add(definition, scope.path, params, scope.missingApiCode);
}
