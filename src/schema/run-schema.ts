import type { InferOutput, UnknownDataset } from "valibot";
import * as fieldIssues from "../issues/field-issues.ts";
import type { Result } from "../issues/result.ts";
import * as textIssues from "../issues/text-issues.ts";
import { Dataset, type DatasetOfPart, PartIssue } from "./dataset.ts";
import { Run, type RunModes, toResult } from "./run.ts";
import { type AnySchema, glanceOf, NO_CONFIG, type Schema } from "./schema.ts";
import type { Settings } from "./settings.ts";

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

/** The same for the schema of one field, which is glanced at first. */
export function runField<Input, Output>(
  schema: Schema<Input, Output>,
  input: unknown,
  settings: Settings,
): Result<Output> {
  const dataset = new Dataset(input, new Run(settings));
  const value = glanceOf(schema)?.(input, dataset.run);
  if (value === undefined) runPart(schema, dataset);
  else dataset.value = value;
  return toResult(dataset);
}

/** Runs a schema on a dataset of ours. valibot's type of a dataset that was not looked at yet says more than its schemas ask for. */
export function runPart(schema: AnySchema, dataset: Dataset): DatasetOfPart & { readonly value: unknown } {
  return schema["~run"](dataset as UnknownDataset, NO_CONFIG);
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
  if (apiErrorCode !== undefined) addApiErrorCode(part, apiErrorCode);
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
