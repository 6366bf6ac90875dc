import type { BaseIssue } from "valibot";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as fieldIssues from "../issues/field-issues.ts";
import type { IssueDefinition } from "../issues/issue.ts";
import { type Dataset, PartIssue } from "./dataset.ts";
import { type Accepts, acceptsOf, type AnySchema, bind, readPart, toSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";
import { readUnknownKey } from "./unknown-keys.ts";

export type Entries = Readonly<Record<string, AnySchema>>;

/** How the objects of one kind are read, beside their entries. */
export interface RecordRules {
  /** What is added for an input that is no object; `{expected}` and `{actual}` are filled in. */
  readonly wrongType: IssueDefinition;
  /** What is added when not even the keys can be read. */
  readonly unreadable: IssueDefinition;
  /** What is added for an entry that cannot be read. Default: `field.unreadable`. */
  readonly unreadableEntry?: IssueDefinition;
  /** In words: what the input should be; absent where the text of `wrongType` says it. */
  readonly expected?: string;
  /** What is added for an entry whose key is not there; `{key}` is filled in. Default: `field.required`. */
  readonly missing?: IssueDefinition;
  /** Names that older versions of the API gave to entries; only runs that accept old names take them. */
  readonly oldNames?: Readonly<Record<string, string>>;
  /** What the API answers when an entry is missing or blank. */
  readonly apiCodes?: Readonly<Record<string, number | undefined>> | undefined;
  /** Whether an input counts as absent. */
  readonly isAbsent?: (input: unknown) => boolean;
  /** What an unknown key is compared with for a suggestion. Default: the names of the entries. */
  readonly knownNames?: readonly string[];
  /** Deals with a key that is no entry; `false` leaves it to the option `unknownFields`. */
  readonly readOtherKey?: (key: string, input: Readonly<Record<string, unknown>>, dataset: Dataset) => boolean;
  /** Makes the output of the entries' values, where one entry decides how another is read. */
  readonly combine?: (parts: RecordParts, dataset: Dataset) => object | undefined;
}

export interface RecordParts {
  /** Of the entries that are right. */
  readonly values: Readonly<Record<string, unknown>>;
  /** As they were in the input. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The names of the entries that are wrong. */
  readonly wrong: readonly string[];
}

/** An object of fields. Every field and every unknown key is reported, in the order of the input; what comes out is in that of the entries. */
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
      return readRecord(this.entries, rules, input, dataset);
    },
    bind: (others) => record(bindEntries(entries, others), rules, others),
  });
}

/** Reads an object by its entries. On failure the output holds what is right of it. */
export function readRecord(entries: Entries, rules: RecordRules, input: unknown, dataset: Dataset): object | undefined {
  if (rules.isAbsent?.(input) === true) return undefined;
  const keys = isRecord(input) ? listKeys(input) : UNREADABLE;
  if (!isRecord(input) || keys === UNREADABLE) return rejectInput(rules, input, dataset);
  const plan = planOf(entries);
  const values = new Array<unknown>(plan.length);
  const seen = new Array<boolean>(plan.length).fill(false);
  const given: Record<string, unknown> = {};
  const wrong: string[] = [];
  let kept: [string, unknown][] | undefined;
  let expected = 0;
  for (const key of keys) {
    // Keys mostly come in the order of the entries.
    const index = plan[expected]?.name === key ? expected : findEntry(plan, rules, key, keys, dataset);
    const entry = plan[index];
    if (entry !== undefined) {
      expected = index + 1;
      seen[index] = true;
      const value = readProperty(input, key);
      const errorsBefore = dataset.run.errorCount;
      values[index] = readEntry(entry, rules, key, value, dataset);
      if (rules.combine !== undefined) {
        given[entry.name] = value;
        if (dataset.run.errorCount > errorsBefore) wrong.push(entry.name);
      }
    } else if (index === NO_ENTRY) {
      const value = readOtherKey(plan, rules, key, input, dataset);
      if (value !== undefined) (kept ??= []).push([key, value]);
    }
  }
  const output: Record<string, unknown> = {};
  for (const [index, { name, isOptional }] of plan.entries()) {
    if (values[index] !== undefined) output[name] = values[index];
    else if (!isOptional && !seen[index]) addMissing(rules, name, dataset);
  }
  const combined = rules.combine === undefined ? output : rules.combine({ values: output, given, wrong }, dataset);
  if (rules.combine !== undefined) sortIssues(dataset, keys);
  return kept === undefined || combined === undefined ? combined : { ...combined, ...Object.fromEntries(kept) };
}

function addMissing({ missing, apiCodes }: RecordRules, name: string, dataset: Dataset): void {
  if (missing === undefined) readPart(MISSING, undefined, name, dataset, apiCodes?.[name]);
  else dataset.addIssue(missing, { key: name }, name);
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

interface PlannedEntry {
  readonly name: string;
  readonly schema: AnySchema;
  readonly accepts: Accepts | undefined;
  readonly isOptional: boolean;
}

const OPTIONAL_TYPES: readonly string[] = ["exact_optional", "optional", "nullish"];

/** Entries as a list: made once for each object of entries. */
const plans = /* @__PURE__ */ new WeakMap<Entries, readonly PlannedEntry[]>();

function planOf(entries: Entries): readonly PlannedEntry[] {
  const known = plans.get(entries);
  if (known !== undefined) return known;
  const plan = Object.entries(entries).map(([name, schema]): PlannedEntry => {
    return { name, schema, accepts: acceptsOf(schema), isOptional: OPTIONAL_TYPES.includes(schema.type) };
  });
  plans.set(entries, plan);
  return plan;
}

const NO_ENTRY = -1;
/** An old name beside the new one: reported, and not read. */
const GIVEN_TWICE = -2;

function findEntry(
  plan: readonly PlannedEntry[],
  { oldNames }: RecordRules,
  key: string,
  keys: readonly string[],
  dataset: Dataset,
): number {
  const index = plan.findIndex(({ name }) => name === key);
  if (index >= 0 || oldNames === undefined || !dataset.run.acceptsOldNames || !Object.hasOwn(oldNames, key))
    return index;
  const renamed = plan.findIndex(({ name }) => name === oldNames[key]);
  const name = plan[renamed]?.name;
  if (name === undefined) return NO_ENTRY;
  const isGivenTwice = keys.includes(name);
  dataset.addIssue(isGivenTwice ? fieldIssues.givenTwice : fieldIssues.oldName, { name }, key);
  return isGivenTwice ? GIVEN_TWICE : renamed;
}

function readEntry(
  { name, schema, accepts }: PlannedEntry,
  { apiCodes, unreadableEntry = fieldIssues.unreadable }: RecordRules,
  key: string,
  value: unknown,
  dataset: Dataset,
): unknown {
  if (accepts?.(value, dataset.run) === true) return value;
  if (value === UNREADABLE) return dataset.addIssue(unreadableEntry, {}, key);
  return readPart(schema, value, key, dataset, apiCodes?.[name]);
}

/** An old name is not even kept: `parseRequest` would take it for the field. */
function readOtherKey(
  plan: readonly PlannedEntry[],
  { oldNames, knownNames, readOtherKey: readFirst }: RecordRules,
  key: string,
  input: Readonly<Record<string, unknown>>,
  dataset: Dataset,
): unknown {
  if (readFirst?.(key, input, dataset) === true) return undefined;
  const names = knownNames ?? plan.map(({ name }) => name);
  const isOldName = oldNames !== undefined && Object.hasOwn(oldNames, key) && names.includes(oldNames[key] ?? "");
  if (!isOldName || dataset.settings.unknownFields !== "keep") return readUnknownKey(dataset, key, input, names);
  return dataset.addIssue(fieldIssues.unknownWithSuggestion, { suggestion: oldNames[key] ?? "" }, key);
}

/** Puts the issues into the order of the input's keys; what is missing has none and comes last. */
function sortIssues({ issues }: Dataset, keys: readonly string[]): void {
  const position = (issue: PartIssue | BaseIssue<unknown>): number => {
    const index = issue instanceof PartIssue ? keys.indexOf(String(issue.keys.at(-1))) : -1;
    return index < 0 ? Infinity : index;
  };
  issues?.sort((one, other) => position(one) - position(other) || 0);
}

function rejectInput({ wrongType, unreadable, expected }: RecordRules, input: unknown, dataset: Dataset): undefined {
  if (input === UNREADABLE || isRecord(input)) return dataset.addIssue(unreadable);
  const actual = typeName(input);
  return dataset.addIssue(wrongType, expected === undefined ? { actual } : { expected, actual });
}

function bindEntries(entries: Entries, settings: Settings): Entries {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, bind(schema, settings)]));
}
