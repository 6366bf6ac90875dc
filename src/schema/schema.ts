import type { BaseIssue, BaseSchema, Config } from "valibot";
import * as fieldIssues from "../issues/field-issues.ts";
import { Dataset, type FieldRule } from "./dataset.ts";
import { type FieldIssue, toFieldIssues } from "./field-issue.ts";
import type { FindOldName } from "./old-names.ts";
import { Run } from "./run.ts";
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
  /** See `RunModes`, for such runs. */
  readonly findOldName?: FindOldName | undefined;
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

/** Our schemas read nothing of valibot's configuration but what its own runs give. */
export const NO_CONFIG: Config<BaseIssue<unknown>> = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** Makes a schema of its parts: adds how valibot runs it, and the properties of Standard Schema. */
export function toSchema<Made extends AnySchema>(parts: SchemaParts & Readonly<Record<string, unknown>>): Made {
  const schema: OwnSchema = {
    kind: "schema",
    reference: toSchema,
    async: false,
    glance: undefined,
    findOldName: undefined,
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
        new Run(this.settings ?? DEFAULT_SETTINGS, { findOldName: this.findOldName, isSilent: true }),
      );
  // A schema of ours around this one has glanced already.
  const glanced = isPart ? undefined : this.glance?.(dataset.value, dataset.run);
  const value = glanced ?? this.rule(dataset.value, dataset);
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
