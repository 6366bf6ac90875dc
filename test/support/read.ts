import { Dataset } from "../../src/schema/dataset.ts";
import type { Options } from "../../src/schema/options.ts";
import { prepareOptions } from "../../src/schema/prepare-options.ts";
import { Run, type RunModes, toFailure, toWarnings } from "../../src/schema/run.ts";
import { type AnySchema, glanceOf, partsOf } from "../../src/schema/schema.ts";

/** Runs the rule of a schema on its own: what it gives, and the codes and params of its issues. */
export function read(
  schema: AnySchema,
  input: unknown,
  options?: Options,
): { value: unknown; errors: [string, object][]; warnings: [string, object][] } {
  const dataset = datasetWith(options);
  const value = partsOf(schema).rule(input, dataset);
  const errors = dataset.typed ? [] : toFailure(dataset).errors;
  const pair = (issue: { code: string; params: object }): [string, object] => [issue.code, issue.params];
  return { value, errors: errors.map(pair), warnings: toWarnings(dataset).map(pair) };
}

/** A dataset as a call with these options has it. */
export function datasetWith(options?: Options): Dataset {
  return new Dataset(undefined, new Run(prepareOptions(options)));
}

/** Returns what the fast path of a schema gives for an input. */
export function glance(schema: AnySchema, input: unknown, options?: Options, modes?: RunModes): unknown {
  return glanceOf(schema)?.(input, new Run(prepareOptions(options), modes));
}
