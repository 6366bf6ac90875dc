import type { BaseIssue, BaseSchema, IssuePathItem } from "valibot";
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
      // The values around and at a key are left out: others log valibot's issues.
      const toBaseIssue = ({ message, path }: Issue): BaseIssue<unknown> => {
        const [start, ...rest] = path.map(toPathItem);
        return {
          ...config,
          kind: "schema",
          type: "custom",
          input: undefined,
          expected: expects,
          received: "unknown",
          message,
          path: start && [start, ...rest],
        };
      };
      const [first, ...others] = config.abortEarly === true ? [result.errors[0]] : result.errors;
      return { typed: false, value, issues: [toBaseIssue(first), ...others.map(toBaseIssue)] };
    },
  };
}

function toPathItem(key: string | number): IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}
