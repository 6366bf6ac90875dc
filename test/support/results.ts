import type { Issue, IssueCode, Result } from "../../src/index.ts";

/** Everything a result says, errors first. */
export function issuesOf(result: Result<unknown>): readonly Issue[] {
  return [...errorsOf(result), ...result.warnings];
}

export function errorsOf(result: Result<unknown>): readonly Issue[] {
  return result.ok ? [] : result.errors;
}

export function codesOf(issues: readonly Issue[]): readonly IssueCode[] {
  return issues.map(({ code }) => code);
}

/** `code at path` of each. */
export function placesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

/** `code at path` of each error. */
export function errorPlaces(result: Result<unknown>): readonly string[] {
  return placesOf(errorsOf(result));
}
