import { writeMember } from "../input/own-members.ts";
import { isRecord } from "../input/plain-object.ts";
import { readProperty, UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Combiner } from "./combine-parts.ts";
import type { Dataset } from "./dataset.ts";
import { addMissing, findEntry, NO_ENTRY, readOtherKey } from "./record-keys.ts";
import { type Entries, type Plan, planOf } from "./record-plan.ts";
import { completeRules, type RecordRules } from "./record-rules.ts";
import { readPart } from "./run-schema.ts";
import { type AnySchema, bind, toSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";

/** An object of fields. Every field and every unknown key is reported, in the order of the input; the output is in the order of the entries. */
export function record<Made extends AnySchema>(entries: Entries, given: RecordRules, settings?: Settings): Made {
  const rules = completeRules(given);
  const rulesOfOthers = { ...rules, create: undefined };
  let plan: Plan | undefined;
  return toSchema<Made>({
    type: "strict_object",
    expects: "Object",
    entries,
    message: undefined,
    isOptional: false,
    settings,
    // valibot's `pick`, `omit`, `partial` and `required` copy the schema with other entries.
    rule(this: { readonly entries: Entries }, input, dataset) {
      if (this.entries === entries) return readByPlan((plan ??= planOf(entries)), rules, input, dataset);
      return readByPlan(planOf(this.entries), rulesOfOthers, input, dataset);
    },
    bind: (others) => record(bindEntries(entries, others), rules, others),
  });
}

/** The same entries with other settings. */
export function bindEntries(entries: Entries, settings: Settings): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, bind(schema, settings)]));
}

/** Reads an object by its entries. On failure the output holds what is right of it. */
export function readRecord(entries: Entries, rules: RecordRules, input: unknown, dataset: Dataset): object | undefined {
  return readByPlan(planOf(entries), completeRules(rules), input, dataset);
}

function readByPlan(plan: Plan, rules: RecordRules, input: unknown, dataset: Dataset): object | undefined {
  if (rules.combine === undefined) return readKeys(plan, rules, input, dataset);
  return rules.combine(input, dataset, (combiner) => readKeys(plan, rules, input, combiner.part, combiner));
}

function readKeys(
  plan: Plan,
  rules: RecordRules,
  input: unknown,
  dataset: Dataset,
  combiner?: Combiner,
): object | undefined {
  if (rules.isAbsent?.(input) === true) return undefined;
  if (!isRecord(input)) return rejectInput(rules, input, dataset);
  // The budget of what is kept is that of one object; a list may lend one dataset to all its entries.
  dataset.copiedValues = 0;
  const { names, glances } = plan;
  const { run } = dataset;
  const values = plan.noValues.slice();
  /** Unknown keys that the option `unknownFields` keeps. */
  let kept: [string, unknown][] | undefined;
  let expected = 0;
  let isEnumerating = true;
  try {
    // One loop over the keys and this test, not `Object.keys` or `Object.hasOwn`: it takes half the time.
    for (const key in input) {
      if (!Object.prototype.hasOwnProperty.call(input, key)) continue;
      isEnumerating = false;
      // Keys mostly come in the order of the entries.
      const index = names[expected] === key ? expected : findEntry(plan, rules, key, input, dataset);
      if (index >= 0) {
        expected = index + 1;
        const value = readProperty(input, key);
        values[index] = glances[index]?.(value, run) ?? readEntry(plan, index, rules, key, value, dataset, combiner);
        combiner?.noteEntry(key, names[index] ?? key, value);
      } else if (index === NO_ENTRY) {
        const value = readOtherKey(plan, rules, key, input, dataset);
        if (value !== undefined) (kept ??= []).push([key, value]);
        combiner?.noteKey(key);
      }
      isEnumerating = true;
    }
  } catch (error) {
    if (!isEnumerating) throw error;
    return rejectInput(rules, UNREADABLE, dataset);
  }
  addMissing(plan, rules, input, values, dataset);
  const created = rules.create === undefined || !dataset.typed ? toObject(plan, values) : rules.create(values);
  const output = combiner === undefined ? created : combiner.combine(created);
  return kept === undefined || output === undefined ? output : { ...output, ...Object.fromEntries(kept) };
}

/** The value of an entry that needs more than a glance. */
function readEntry(
  { names, schemas }: Plan,
  index: number,
  { apiCodes, unreadableEntry = fieldIssues.unreadable }: RecordRules,
  key: string,
  value: unknown,
  dataset: Dataset,
  combiner: Combiner | undefined,
): unknown {
  const name = names[index] ?? key;
  const schema = schemas[index];
  const errorsBefore = dataset.run.errorCount;
  const output =
    value === UNREADABLE || schema === undefined
      ? dataset.addIssue(unreadableEntry, {}, key)
      : readPart(schema, value, key, dataset, apiCodes?.[name]);
  if (dataset.run.errorCount > errorsBefore) combiner?.noteWrong(name);
  return output;
}

function toObject({ names }: Plan, values: readonly unknown[]): Record<string, unknown> {
  const output: Record<string, unknown> = {};
  for (let index = 0; index < names.length; index++) {
    const name = names[index];
    if (name !== undefined && values[index] !== undefined) writeMember(output, name, values[index]);
  }
  return output;
}

function rejectInput({ wrongType, unreadable, expected }: RecordRules, input: unknown, dataset: Dataset): undefined {
  if (input === UNREADABLE) return dataset.addIssue(unreadable);
  const actual = typeName(input);
  return dataset.addIssue(wrongType, expected === undefined ? { actual } : { expected, actual });
}
