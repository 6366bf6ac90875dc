import type { InferInput, InferOutput } from "valibot";
import { listEntries } from "../input/list-entries.ts";
import { UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import type { IssueDefinition } from "../issues/issue.ts";
import type { Dataset } from "./dataset.ts";
import { readParts } from "./run-schema.ts";
import { bind, type AnySchema, type Schema, toSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";

/** The rules by which lists of one kind are read, besides their entries. */
export interface ListRules {
  /** The issue for an input that is no list. */
  readonly wrongType: IssueDefinition;
  /** The expected type, in words. */
  readonly expected: string;
  /** The issue for a list that cannot be read as a whole. */
  readonly unreadable: IssueDefinition;
  /** Returns `true` for an input that counts as absent. */
  readonly isAbsent?: ((input: unknown) => boolean) | undefined;
  /** The issue for an absent or empty list; without it, an absent one is `undefined` and an empty one empty. */
  readonly empty?: IssueDefinition | undefined;
  /** Looks at the number of entries before any is read. */
  readonly checkLength?: ((length: number, dataset: Dataset) => void) | undefined;
}

/** Stands for what is absent, so that nothing on `Object.prototype` does. */
const ABSENT: { readonly [Name in keyof ListRules]?: undefined } = {
  isAbsent: undefined,
  empty: undefined,
  checkLength: undefined,
};

/** A schema of a list. */
export interface ListSchema<Item extends AnySchema> extends Schema<InferInput<Item>[], InferOutput<Item>[]> {
  /** valibot's name for a schema of a list. */
  readonly type: "array";
  /** The schema of each item. */
  readonly item: Item;
}

/** A list, each entry read by the schema of an item; all are read, and every problem is reported. */
export function list<Made extends AnySchema>(item: AnySchema, given: ListRules, settings?: Settings): Made {
  const rules = { ...ABSENT, ...given };
  return toSchema<Made>({
    type: "array",
    expects: "Array",
    item,
    message: undefined,
    isOptional: false,
    settings,
    rule(this: { readonly item: AnySchema }, input, dataset) {
      return readList(this.item, rules, input, dataset);
    },
    bind: (others) => list(bind(item, others), rules, others),
  });
}

function readList(item: AnySchema, rules: ListRules, input: unknown, dataset: Dataset): unknown[] | undefined {
  const entries = listOf(rules, input, dataset);
  if (rules.empty !== undefined && dataset.typed && (entries === undefined || entries.length === 0)) {
    return dataset.addIssue(rules.empty);
  }
  return entries && readParts(item, entries, dataset);
}

/** The entries of a list; `undefined` with an issue for what is none, and without one for what counts as absent. */
export function listOf(rules: ListRules, input: unknown, dataset: Dataset): readonly unknown[] | undefined {
  if (rules.isAbsent?.(input) === true) return undefined;
  const entries = listEntries(input);
  if (entries === UNREADABLE) return dataset.addIssue(rules.unreadable);
  if (entries === undefined)
    return dataset.addIssue(rules.wrongType, { expected: rules.expected, actual: typeName(input) });
  rules.checkLength?.(entries.length, dataset);
  return entries;
}
