import type { BaseIssue, BaseSchema, Config, IssuePathItem } from "valibot";
import type { Issue } from "../issues/issue.ts";
import type { Result } from "../issues/result.ts";

/** What our schemas are: valibot's, so `v.object`, `v.array` and `v.pipe` take them, and Standard Schemas. */
export type Schema<Input, Output> = BaseSchema<Input, Output, BaseIssue<unknown>>;

/**
 * A schema around a function that gives a `Result`. Its issues hold neither the input nor what was received, and `~standard` gives
 * message and path only. Warnings have no place in valibot: call the function itself to see them.
 */
export function createSchema<Input, Output>(
  expects: string,
  read: (input: unknown) => Result<Output>,
): Schema<Input, Output> {
  return {
    kind: "schema",
    type: "custom",
    reference: createSchema,
    expects,
    async: false,
    "~standard": {
      version: 1,
      vendor: "valibot",
      validate(input) {
        const result = read(input);
        if (result.ok) return { value: result.value };
        return { issues: result.errors.map(({ message, path }) => ({ message, path })) };
      },
    },
    "~run"({ value }, config) {
      const result = read(value);
      if (result.ok) return { typed: true, value: result.value };
      const toOurs = (issue: Issue): BaseIssue<unknown> => toBaseIssue(issue, expects, config);
      const [first, ...others] = config.abortEarly === true ? [result.errors[0]] : result.errors;
      return { typed: false, value, issues: [toOurs(first), ...others.map(toOurs)] };
    },
  };
}

/** The values around and at a key are left out: others log valibot's issues. */
function toBaseIssue(
  { message, path }: Issue,
  expected: string,
  config: Config<BaseIssue<unknown>>,
): BaseIssue<unknown> {
  const [first, ...others] = path.map(toPathItem);
  return {
    ...config,
    kind: "schema",
    type: "custom",
    input: undefined,
    expected,
    received: "unknown",
    message,
    path: first && [first, ...others],
  };
}

function toPathItem(key: string | number): IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}
