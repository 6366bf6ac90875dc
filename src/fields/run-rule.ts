import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report } from "../issues/scope.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
import type { FieldRule } from "./field-rule.ts";

/** Runs one field's rule on its own, outside of any message: paths start at the value. */
export function runRule<T>(rule: FieldRule<T>, input: unknown, options?: Options): Result<T> {
  const scope = createScope(readOptions(options));
  const value = rule(input, scope);
  if (value === undefined) report(scope, fieldIssues.required);
  return scope.log.conclude(value);
}
