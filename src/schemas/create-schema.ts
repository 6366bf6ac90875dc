import type { BaseIssue, BaseSchema, Config, IssuePathItem, OutputDataset } from "valibot";
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
    get "~standard"() {
      return { version: 1, vendor: "valibot", validate: (value: unknown) => toStandardResult(read(value)) } as const;
    },
    "~run"({ value }, config) {
      return toDataset(read(value), value, expects, config);
    },
  };
}

function toStandardResult<Output>(
  result: Result<Output>,
): { value: Output } | { issues: { message: string; path: readonly (string | number)[] }[] } {
  if (result.ok) return { value: result.value };
  return { issues: result.errors.map(({ message, path }) => ({ message, path })) };
}

function toDataset<Output>(
  result: Result<Output>,
  input: unknown,
  expects: string,
  config: Config<BaseIssue<unknown>>,
): OutputDataset<Output, BaseIssue<unknown>> {
  if (result.ok) return { typed: true, value: result.value };
  const [first, ...others] = result.errors;
  const issues = config.abortEarly === true ? [] : others.map((issue) => toBaseIssue(issue, expects, config));
  return { typed: false, value: input, issues: [toBaseIssue(first, expects, config), ...issues] };
}

/** The values around and at a key are left out: others log valibot's issues. */
function toBaseIssue(
  { message, path }: Issue,
  expected: string,
  { lang, abortEarly, abortPipeEarly }: Config<BaseIssue<unknown>>,
): BaseIssue<unknown> {
  const [first, ...others] = path.map(toPathItem);
  return {
    kind: "schema",
    type: "custom",
    input: undefined,
    expected,
    received: "unknown",
    message,
    ...(first === undefined ? {} : { path: [first, ...others] }),
    lang,
    abortEarly,
    abortPipeEarly,
  };
}

function toPathItem(key: string | number): IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}
