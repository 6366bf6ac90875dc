import * as fc from "fast-check";
import type { IssueCode } from "../issues/issue-code.ts";
import type { IssuePath } from "../issues/issue.ts";

/** An error to expect. */
export interface ExpectedError {
  readonly code: IssueCode;
  readonly path: IssuePath;
}

/** A value that is refused, with every error it causes, in order. Paths begin at the value. */
export interface Refusal {
  readonly value: unknown;
  readonly errors: readonly ExpectedError[];
}

/** Values that are refused for one reason. */
export function refusedAs(code: IssueCode, values: fc.Arbitrary<unknown>, path: IssuePath = []): fc.Arbitrary<Refusal> {
  return values.map((value) => ({ value, errors: [{ code, path }] }));
}

/** The errors of a value that stands one or more steps below another. */
export function below(path: IssuePath, errors: readonly ExpectedError[]): ExpectedError[] {
  return errors.map((error) => ({ code: error.code, path: [...path, ...error.path] }));
}

/** Values of the wrong type wherever a string belongs, and not absent anywhere either. */
export function notStrings(): fc.Arbitrary<unknown> {
  return fc.oneof(fc.integer(), fc.double(), fc.boolean(), fc.record({ value: fc.integer() }), fc.tuple(fc.bigInt()));
}

/** A text with another put into it, anywhere or up to an offset (UTF-16 units, inclusive). */
export function withInsertion(
  texts: fc.Arbitrary<string>,
  insertions: fc.Arbitrary<string>,
  maxOffset: number = Number.MAX_SAFE_INTEGER,
): fc.Arbitrary<string> {
  return fc.tuple(texts, insertions, fc.nat()).map(([text, insertion, seed]) => {
    const offset = seed % (Math.min(text.length, maxOffset) + 1);
    return text.slice(0, offset) + insertion + text.slice(offset);
  });
}

/** Texts of one part of a value, each with the error that it causes, if any. */
export type Faults = readonly (readonly [text: string, code?: IssueCode])[];

/** Values made of one text of each table. Every fault is told of, in the order of the tables. */
export function faultyParts(
  tables: readonly Faults[],
  join: (texts: readonly string[]) => string,
): fc.Arbitrary<Refusal> {
  return fc
    .tuple(...tables.map((table) => fc.constantFrom(...table)))
    .map((parts) => ({
      value: join(parts.map(([text]) => text)),
      errors: parts.flatMap(([, code]) => (code === undefined ? [] : [{ code, path: [] }])),
    }))
    .filter(({ errors }) => errors.length > 0);
}
