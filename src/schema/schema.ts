import type { BaseIssue, BaseSchema, Config, InferOutput, UnknownDataset } from "valibot";
import * as fieldIssues from "../issues/field-issues.ts";
import { Dataset, type DatasetOfPart, type FieldRule, PartIssue } from "./dataset.ts";
import type { Result } from "../issues/result.ts";
import * as textIssues from "../issues/text-issues.ts";
import { type FieldIssue, toFieldIssues } from "./field-issue.ts";
import { Run, type RunModes, toResult } from "./run.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/** A valibot schema of this library, which is a Standard Schema too. Its issues are those of the functions that return a `Result`. */
export type Schema<Input, Output> = BaseSchema<Input, Output, FieldIssue>;

/** The inside of a schema. Whatever stands here survives valibot's `{ ...schema }`, so `~run` may count on it. */
export interface SchemaParts {
  readonly type: string;
  readonly expects: string;
  readonly rule: FieldRule;
  /** An absent value is right. */
  readonly isOptional: boolean;
  /** The settings for runs that valibot starts; a call of ours brings its own. */
  readonly settings: Settings | undefined;
  /** The other modes of such runs. */
  readonly modes?: RunModes | undefined;
  /** The same schema with other settings. */
  readonly bind: (settings: Settings) => AnySchema;
  /** The fast path of the rule. */
  readonly glance?: Glance | undefined;
}

/**
 * Looks at a value once: returns the output that the rule would give it without any issue; `undefined` when a closer look is needed. Costs
 * neither a dataset nor the calls around a rule, which are half the price of a field that is right.
 */
export type Glance = (value: unknown, run: Run) => unknown;

/**
 * A schema of this library or of valibot's around one of ours.
 *
 * @internal
 */
export type AnySchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
type OwnSchema = Schema<unknown, unknown> & SchemaParts;

/** Makes a schema of its parts: adds how valibot runs it, and the properties of Standard Schema. */
export function toSchema<Made extends AnySchema>(parts: SchemaParts & Readonly<Record<string, unknown>>): Made {
  const schema: OwnSchema = {
    kind: "schema",
    reference: toSchema,
    async: false,
    glance: undefined,
    modes: undefined,
    ...parts,
    get "~standard"() {
      return standardProps(this);
    },
    "~run": runSchema,
  };
  // The one place where the types of a schema meet its parts: `reference` differs from that of valibot's schema of the type.
  return schema as unknown as Made;
}

/** The parts of a schema that `toSchema` made. */
export function partsOf(schema: AnySchema): SchemaParts {
  if (!("rule" in schema)) throw new TypeError("This is no schema of this library.");
  return schema as OwnSchema;
}

/** A schema with these settings for the runs that valibot starts. */
export function bind<Bound extends AnySchema>(schema: Bound, settings: Settings): Bound {
  return partsOf(schema).bind(settings) as Bound;
}

/** The fast path of a schema; none where valibot put more around it (`v.pipe` copies the properties of its first schema). */
export function glanceOf(schema: AnySchema): Glance | undefined {
  return schema["~run"] === runSchema && Object.hasOwn(schema, "glance") ? (schema as OwnSchema).glance : undefined;
}

/**
 * The value of a part at a key of the input around it, whose dataset takes over its issues.
 *
 * @param apiErrorCode what the API answers when the part is missing or blank
 */
export function readPart(
  schema: AnySchema,
  input: unknown,
  key: string | number,
  parent: Dataset,
  apiErrorCode?: number,
): unknown {
  const part = runPart(schema, new Dataset(input, parent.run));
  if (apiErrorCode !== undefined && !part.typed) addApiErrorCode(part, apiErrorCode);
  parent.addPart(part, key);
  return part.value;
}

/** The values of all parts of a list. Parts in which nothing is found share a dataset. */
export function readParts(item: AnySchema, entries: readonly unknown[], parent: Dataset): unknown[] {
  const values = new Array<unknown>(entries.length);
  let part = new Dataset(undefined, parent.run);
  for (let index = 0; index < entries.length; index++) {
    part.value = entries[index];
    const { typed, issues, value } = runPart(item, part);
    values[index] = value;
    if (typed === true && issues === undefined) continue;
    parent.addPart({ typed: typed === true, issues }, index);
    part = new Dataset(undefined, parent.run);
  }
  return values;
}

function addApiErrorCode({ issues = [] }: DatasetOfPart, apiErrorCode: number): void {
  for (const issue of issues) {
    const isMissing =
      issue instanceof PartIssue &&
      issue.keys === undefined &&
      (issue.definition === fieldIssues.required || issue.definition === textIssues.blank);
    if (isMissing) issue.apiErrorCode = apiErrorCode;
  }
}

/** Runs a schema for one of our functions: with warnings, and the settings of the call. */
export function run<Chosen extends AnySchema>(
  schema: Chosen,
  input: unknown,
  settings: Settings,
  modes?: RunModes,
): Result<InferOutput<Chosen>> {
  const dataset = new Dataset(input, new Run(settings, modes));
  runPart(schema, dataset);
  return toResult<InferOutput<Chosen>>(dataset);
}

/** Runs a schema on a dataset of ours. valibot's type of a dataset that was not looked at yet says more than its schemas ask for. */
export function runPart(schema: AnySchema, dataset: Dataset): DatasetOfPart & { readonly value: unknown } {
  return schema["~run"](dataset as UnknownDataset, NO_CONFIG);
}

const NO_CONFIG: Config<BaseIssue<unknown>> = {};

/** A dataset of ours comes from a schema of ours around this one, which finishes it; any other is valibot's, and is finished here. */
function runSchema(
  this: SchemaParts,
  given: Parameters<OwnSchema["~run"]>[0],
  config: Config<BaseIssue<unknown>>,
): ReturnType<OwnSchema["~run"]> {
  const isPart = given instanceof Dataset;
  const dataset = isPart
    ? given
    : new Dataset(
        given.value,
        new Run(this.settings ?? DEFAULT_SETTINGS, { acceptsOldNames: false, ...this.modes, isSilent: true }),
      );
  const value = this.rule(dataset.value, dataset);
  if (value === undefined && dataset.typed && !this.isOptional) dataset.addIssue(fieldIssues.required);
  dataset.value = value;
  return finish(dataset, given, config);
}

function finish(
  dataset: Dataset,
  given: Parameters<OwnSchema["~run"]>[0],
  config: Config<BaseIssue<unknown>>,
): ReturnType<OwnSchema["~run"]> {
  if (given === dataset) return dataset as ReturnType<OwnSchema["~run"]>;
  const [first, ...others] = toFieldIssues(dataset, config);
  if (first === undefined) return Object.assign(given, { typed: true as const, value: dataset.value });
  return Object.assign(given, { typed: false as const, value: dataset.value, issues: [first, ...others] as const });
}

function standardProps(schema: OwnSchema): OwnSchema["~standard"] {
  return {
    version: 1,
    vendor: "valibot",
    validate(input) {
      const { typed, value, issues } = schema["~run"]({ value: input }, NO_CONFIG);
      return typed ? { value } : { issues: issues.map(toStandardIssue) };
    },
  };
}

function toStandardIssue(issue: FieldIssue): {
  readonly message: string;
  readonly path: readonly PropertyKey[];
} & Pick<FieldIssue, "code" | "params" | "apiErrorCode"> {
  const { message, path, code, params, apiErrorCode } = issue;
  const keys = path?.map(({ key }) => key as PropertyKey) ?? [];
  const hasApiCode = apiErrorCode !== undefined && Object.hasOwn(issue, "apiErrorCode");
  return { message, path: keys, code, params, ...(hasApiCode ? { apiErrorCode } : {}) };
}
