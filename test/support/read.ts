import { createScope } from "../../src/issues/scope.ts";
import type { FieldRule } from "../../src/fields/field-rule.ts";
import type { Options } from "../../src/schema/options.ts";
import { readOptions } from "../../src/schema/settings.ts";

/** Runs a rule on its own: what it gives, and the codes and params it reports. */
export function read(
  rule: FieldRule,
  input: unknown,
  options?: Options,
): { value: unknown; errors: [string, object][]; warnings: [string, object][] } {
  const scope = createScope(readOptions(options));
  const value = rule(input, scope);
  const failure = scope.log.failure();
  const pair = (issue: { code: string; params: object }): [string, object] => [issue.code, issue.params];
  return { value, errors: (failure?.errors ?? []).map(pair), warnings: scope.log.warnings().map(pair) };
}
