import type { BaseIssue } from "valibot";
import { isWarning } from "../issues/is-warning.ts";
import type { ParamsFor } from "../issues/issue-params.ts";
import type { IssueDefinition, IssueParams } from "../issues/issue.ts";
import type { Run } from "./run.ts";
import type { Settings } from "./settings.ts";

/**
 * A rule: the canonical value of an input; `undefined` when the input counts as absent, or when the rule added an error. A rule reads its
 * input once, never changes it and never throws on it.
 */
export type FieldRule<Output = unknown> = (input: unknown, dataset: Dataset) => Output | undefined;

/** The params of a definition, which may be left out where it has none, and the key of something inside the part. */
export type IssueDetails<Definition extends IssueDefinition> =
  Record<string, never> extends ParamsFor<Definition>
    ? [params?: ParamsFor<Definition>, key?: string | number]
    : [params: ParamsFor<Definition>, key?: string | number];

/** Adds an issue of the part that a helper of a rule looks at. */
export type AddIssue = (definition: IssueDefinition, params?: IssueParams) => void;

/** A problem of a part, before it is known where the part stands in the input. Never holds a value of the input. */
export class PartIssue {
  readonly definition: IssueDefinition;
  readonly isWarning: boolean;
  readonly params: IssueParams;
  apiErrorCode: number | undefined;
  /** The keys from the problem up to the whole input, the innermost first: each parent adds its own. */
  keys: (string | number)[] | undefined;

  constructor(definition: IssueDefinition, warns: boolean, params: IssueParams, key?: string | number) {
    this.definition = definition;
    this.isWarning = warns;
    this.params = params;
    this.keys = key === undefined ? undefined : [key];
    this.apiErrorCode = Object.hasOwn(definition, "apiErrorCode") ? definition.apiErrorCode : undefined;
  }
}

const NO_PARAMS: IssueParams = {};

/**
 * valibot's dataset with the means to add issues: a value on its way through a schema, and what is wrong with it. Each part of an input has
 * a dataset of its own; the schema around it takes the issues over under its key.
 */
export class Dataset {
  value: unknown;
  /** `false` as soon as there is an error. */
  typed = true;
  /** Ours, and in a schema that users put together also valibot's. */
  issues: (PartIssue | BaseIssue<unknown>)[] | undefined = undefined;
  /** The number of values that were copied of what is kept: the budget is that of the whole object. */
  copiedValues = 0;
  readonly run: Run;

  constructor(value: unknown, run: Run) {
    this.value = value;
    this.run = run;
  }

  get settings(): Settings {
    return this.run.settings;
  }

  /**
   * Adds an issue of this part or, with `key`, of something inside it. Beyond `limits.maxIssues` it is only counted. Gives `undefined`, for
   * a rule to return after an error. Never pass a value of the input in `params`.
   */
  addIssue<const Definition extends IssueDefinition>(
    definition: Definition,
    ...details: IssueDetails<Definition>
  ): undefined;
  addIssue(definition: IssueDefinition, params: IssueParams = NO_PARAMS, key?: string | number): undefined {
    const warns = isWarning(definition);
    if (!warns) this.typed = false;
    if (!this.run.countIssue(warns)) return undefined;
    const issue = new PartIssue(definition, warns, params, key);
    // A literal has room for one; what is pushed into an empty array has room for 17, which costs more than the issue.
    if (this.issues === undefined) this.issues = [issue];
    else this.issues.push(issue);
    return undefined;
  }

  /** Takes over the issues of the part at `key` (without one, of the same value), and whether it is right. */
  addPart(part: DatasetOfPart, key?: string | number): void {
    if (!part.typed) this.typed = false;
    if (part.issues === undefined) return;
    if (key !== undefined) for (const issue of part.issues) addKey(issue, key);
    // The part has no use for its list any more.
    if (this.issues === undefined) this.issues = part.issues;
    else for (const issue of part.issues) this.issues.push(issue);
  }
}

/** Lets something be read as the part at `key`. */
export function readAt<Value>(parent: Dataset, key: string | number, read: (part: Dataset) => Value): Value {
  const part = new Dataset(undefined, parent.run);
  const value = read(part);
  parent.addPart(part, key);
  return value;
}

/** Takes over the warnings of something right that had a run of its own, as far as `limits.maxIssues` allows. */
export function addWarningsOf(dataset: Dataset, { issues, run }: Dataset): void {
  const room = Math.max(0, dataset.settings.maxIssues - dataset.run.warningCount);
  if (issues !== undefined && room > 0) dataset.addPart({ issues: issues.slice(0, room), typed: true });
  dataset.run.countWarningsOf(run);
}

/** The members of a part's dataset that `addPart` needs; a valibot schema gives its own kind of dataset. */
export interface DatasetOfPart {
  readonly typed?: boolean;
  readonly issues?: (PartIssue | BaseIssue<unknown>)[] | undefined;
}

function addKey(issue: PartIssue | BaseIssue<unknown>, key: string | number): void {
  if (issue instanceof PartIssue) {
    if (issue.keys === undefined) issue.keys = [key];
    else issue.keys.push(key);
  } else {
    const item = { type: "unknown", origin: "value", input: undefined, key, value: undefined } as const;
    // valibot's own containers do the same with the issues of their parts.
    if (issue.path === undefined) (issue as { path?: unknown[] }).path = [item];
    else issue.path.unshift(item);
  }
}
