import { type BaseIssue, type BaseSchema, custom, type IssuePathItem, pipe, rawTransform } from "valibot";
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
  const schema = pipe(
    custom<Input>(() => true),
    rawTransform<Input, Output>(({ dataset, addIssue, NEVER }) => {
      const result = read(dataset.value);
      if (result.ok) return result.value;
      for (const { message, path } of result.errors) {
        const [first, ...others] = path.map(toPathItem);
        addIssue({
          message,
          input: undefined,
          expected: expects,
          received: "unknown",
          ...(first === undefined ? {} : { path: [first, ...others] }),
        });
      }
      return NEVER;
    }),
  );
  return {
    ...schema,
    expects,
    get "~standard"() {
      return { version: 1, vendor: "valibot", validate: (value: unknown) => toStandardResult(read(value)) } as const;
    },
  };
}

/** The values around and at the key are left out: valibot would put them into every issue. */
function toPathItem(key: string | number): IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}

function toStandardResult<Output>(
  result: Result<Output>,
): { value: Output } | { issues: { message: string; path: readonly (string | number)[] }[] } {
  if (result.ok) return { value: result.value };
  return { issues: result.errors.map(({ message, path }) => ({ message, path })) };
}
