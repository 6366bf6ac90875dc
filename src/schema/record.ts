import type { BaseIssue } from "valibot";
import { isRecord } from "../input/plain-object.ts";
import { isOwnEnumerable, readProperty, UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { IssueDefinition } from "../issues/issue.ts";
import { type Dataset, PartIssue } from "./dataset.ts";
import { type Entries, type Plan, planOf } from "./record-plan.ts";
import { type AnySchema, bind, readPart, toSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { readUnknownKey } from "./unknown-keys.ts";

/** How the objects of one kind are read, beside their entries. */
export interface RecordRules {
  /** The issue of an input that is no object. */
  readonly wrongType: IssueDefinition;
  /** The issue of an input whose keys cannot be read. */
  readonly unreadable: IssueDefinition;
  /** The issue of an entry that cannot be read. Default: `field.unreadable`. */
  readonly unreadableEntry?: IssueDefinition;
  /** In words: what the input should be; absent where the text of `wrongType` says it. */
  readonly expected?: string;
  /** The issue of a required entry whose key is not there; `{key}` is filled in. Default: `field.required`. */
  readonly missing?: IssueDefinition;
  /** Names that older versions of the API gave to entries; only runs that accept old names take them. */
  readonly oldNames?: Readonly<Record<string, string>>;
  /** What the API answers when an entry is missing or blank. */
  readonly apiCodes?: Readonly<Record<string, number | undefined>> | undefined;
  /** Whether an input counts as absent. */
  readonly isAbsent?: (input: unknown) => boolean;
  /** The names that an unknown key is compared with for a suggestion. Default: those of the entries. */
  readonly knownNames?: readonly string[];
  /** Deals with a key that is no entry; `false` leaves it to the option `unknownFields`. */
  readonly readOtherKey?: (key: string, input: Readonly<Record<string, unknown>>, dataset: Dataset) => boolean;
  /**
   * Makes the output, once everything is right, of the values in the order of the entries; an absent one is `undefined`. An object literal
   * costs a third of what computed keys do. Default: an object of what is there.
   */
  readonly create?: ((values: readonly unknown[]) => object) | undefined;
  /** Makes the output where one entry decides how another is read. */
  readonly combine?: (parts: RecordParts, dataset: Dataset) => object | undefined;
}

export interface RecordParts {
  /** The values of the entries that are right. */
  readonly values: Readonly<Record<string, unknown>>;
  /** All values as they were in the input. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The names of the entries that are wrong. */
  readonly wrong: readonly string[];
}

/** An object of fields. Every field and every unknown key is reported, in the order of the input; the output is in the order of the entries. */
export function record<Made extends AnySchema>(entries: Entries, rules: RecordRules, settings?: Settings): Made {
  return toSchema<Made>({
    type: "strict_object",
    expects: "Object",
    entries,
    message: undefined,
    isOptional: false,
    settings,
    // valibot's `pick`, `omit`, `partial` and `required` copy the schema with other entries.
    rule(this: { readonly entries: Entries }, input, dataset) {
      return readRecord(
        this.entries,
        this.entries === entries ? rules : { ...rules, create: undefined },
        input,
        dataset,
      );
    },
    bind: (others) => record(bindEntries(entries, others), rules, others),
  });
}

function bindEntries(entries: Entries, settings: Settings): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, bind(schema, settings)]));
}

const { hasOwnProperty } = Object.prototype;

/** Reads an object by its entries. On failure the output holds what is right of it. */
export function readRecord(entries: Entries, rules: RecordRules, input: unknown, dataset: Dataset): object | undefined {
  if (rules.isAbsent?.(input) === true) return undefined;
  if (!isRecord(input)) return rejectInput(rules, input, dataset);
  const plan = planOf(entries);
  const { names, accepts } = plan;
  const { run } = dataset;
  const values = plan.noValues.slice();
  let aside = rules.combine === undefined ? undefined : startAside();
  let expected = 0;
  let isEnumerating = true;
  try {
    // One loop over the keys and this test, not `Object.keys` or `Object.hasOwn`: it takes half the time.
    for (const key in input) {
      if (!hasOwnProperty.call(input, key)) continue;
      isEnumerating = false;
      // Keys mostly come in the order of the entries.
      const index = names[expected] === key ? expected : findEntry(plan, rules, key, input, dataset);
      if (index >= 0) {
        expected = index + 1;
        const value = readProperty(input, key);
        const isCanonical = accepts[index]?.(value, run) === true;
        values[index] = isCanonical ? value : readEntry(plan, index, rules, key, value, dataset, aside);
        if (aside !== undefined) noteEntry(aside, names[index] ?? key, key, value);
      } else if (index === NO_ENTRY) {
        const value = readOtherKey(plan, rules, key, input, dataset);
        if (value !== undefined) (aside ??= startAside()).kept.push([key, value]);
        aside?.order.push(key);
      }
      isEnumerating = true;
    }
  } catch (error) {
    if (!isEnumerating) throw error;
    return rejectInput(rules, UNREADABLE, dataset);
  }
  addMissing(plan, rules, input, values, dataset);
  const output = rules.create === undefined || !dataset.typed ? toObject(plan, values) : rules.create(values);
  return aside === undefined ? output : finishOutput(output, aside, rules, dataset);
}

const NO_ENTRY = -1;
/** An old name beside the new one: reported, and not read. */
const GIVEN_TWICE = -2;

function findEntry(
  { names }: Plan,
  { oldNames }: RecordRules,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): number {
  const index = names.indexOf(key);
  if (index >= 0 || oldNames === undefined || !dataset.run.acceptsOldNames || !Object.hasOwn(oldNames, key))
    return index;
  const name = oldNames[key] ?? "";
  if (!names.includes(name)) return NO_ENTRY;
  const isGivenTwice = isOwnEnumerable(input, name);
  dataset.addIssue(isGivenTwice ? fieldIssues.givenTwice : fieldIssues.oldName, { name }, key);
  return isGivenTwice ? GIVEN_TWICE : names.indexOf(name);
}

/** The value of an entry that is not canonical at one look. */
function readEntry(
  { names, schemas }: Plan,
  index: number,
  { apiCodes, unreadableEntry = fieldIssues.unreadable }: RecordRules,
  key: string,
  value: unknown,
  dataset: Dataset,
  aside: Aside | undefined,
): unknown {
  const name = names[index] ?? key;
  const schema = schemas[index];
  const errorsBefore = dataset.run.errorCount;
  const output =
    value === UNREADABLE || schema === undefined
      ? dataset.addIssue(unreadableEntry, {}, key)
      : readPart(schema, value, key, dataset, apiCodes?.[name]);
  if (dataset.run.errorCount > errorsBefore) aside?.wrong.push(name);
  return output;
}

/** An old name is not even kept: `parseRequest` would take it for the field. */
function readOtherKey(
  { names }: Plan,
  { oldNames, knownNames = names, readOtherKey: readFirst }: RecordRules,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): unknown {
  if (readFirst?.(key, input, dataset) === true) return undefined;
  const newName = oldNames !== undefined && Object.hasOwn(oldNames, key) ? oldNames[key] : undefined;
  if (newName === undefined || !names.includes(newName) || dataset.settings.unknownFields !== "keep") {
    return readUnknownKey(dataset, key, input, knownNames);
  }
  return dataset.addIssue(fieldIssues.unknownWithSuggestion, { suggestion: newName }, key);
}

/** What is needed beside the values; of most objects nothing. */
interface Aside {
  /** Unknown keys that the option `unknownFields` keeps. */
  readonly kept: [string, unknown][];
  /** The keys of the input. */
  readonly order: string[];
  readonly given: Record<string, unknown>;
  readonly wrong: string[];
}

function startAside(): Aside {
  return { kept: [], order: [], given: {}, wrong: [] };
}

function noteEntry({ order, given }: Aside, name: string, key: string, value: unknown): void {
  order.push(key);
  given[name] = value;
}

/** Adds an issue for each required entry whose key is not there. One that is there, but absent or wrong, has its issue already. */
function addMissing(
  { names, required }: Plan,
  { missing, apiCodes, oldNames }: RecordRules,
  input: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
  dataset: Dataset,
): void {
  for (const index of required) {
    const name = names[index];
    if (name === undefined || values[index] !== undefined || isThere(name, oldNames, input, dataset)) continue;
    if (missing !== undefined) dataset.addIssue(missing, { key: name }, name);
    else readPart(MISSING, undefined, name, dataset, apiCodes?.[name]);
  }
}

function isThere(
  name: string,
  oldNames: RecordRules["oldNames"],
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): boolean {
  // An object that says something else each time must not pass for whole.
  if (dataset.typed) return false;
  if (isOwnEnumerable(input, name)) return true;
  if (oldNames === undefined || !dataset.run.acceptsOldNames) return false;
  return Object.entries(oldNames).some(([oldName, newName]) => newName === name && isOwnEnumerable(input, oldName));
}

/** In the place of an entry whose key is not there. */
const MISSING: AnySchema = /* @__PURE__ */ toSchema({
  type: "never",
  expects: "never",
  rule: () => undefined,
  isOptional: false,
  settings: undefined,
  bind: () => MISSING,
});

function toObject({ names }: Plan, values: readonly unknown[]): Record<string, unknown> {
  const output: Record<string, unknown> = {};
  for (const [index, name] of names.entries()) {
    if (values[index] !== undefined) output[name] = values[index];
  }
  return output;
}

function finishOutput(
  values: object,
  { kept, order, given, wrong }: Aside,
  { combine }: RecordRules,
  dataset: Dataset,
): object | undefined {
  const output = combine === undefined ? values : combine({ values: { ...values }, given, wrong }, dataset);
  if (combine !== undefined) sortIssues(dataset, order);
  return kept.length === 0 || output === undefined ? output : { ...output, ...Object.fromEntries(kept) };
}

/** Puts the issues into the order of the input's keys; what is missing has none and comes last. */
function sortIssues({ issues }: Dataset, order: readonly string[]): void {
  const position = (issue: PartIssue | BaseIssue<unknown>): number => {
    const index = issue instanceof PartIssue ? order.indexOf(String(issue.keys.at(-1))) : -1;
    return index < 0 ? Infinity : index;
  };
  issues?.sort((one, other) => position(one) - position(other) || 0);
}

function rejectInput({ wrongType, unreadable, expected }: RecordRules, input: unknown, dataset: Dataset): undefined {
  if (input === UNREADABLE) return dataset.addIssue(unreadable);
  const actual = typeName(input);
  return dataset.addIssue(wrongType, expected === undefined ? { actual } : { expected, actual });
}
