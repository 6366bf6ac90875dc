import type { IssueDefinition, IssueParams } from "../../issues/issue.ts";

/** One way to read the digits. */
export interface Reading {
  /** The number in its canonical form; `undefined` when something is wrong. */
  readonly number: string | undefined;
  /** The fault of this reading, if any. */
  readonly problem: IssueDefinition | undefined;
  readonly params: IssueParams;
  readonly warnings: readonly IssueDefinition[];
}

const NO_PARAMS: IssueParams = {};

export function accept(number: string, ...warnings: readonly IssueDefinition[]): Reading {
  return { number, problem: undefined, params: NO_PARAMS, warnings };
}

export function refuse(problem: IssueDefinition, params: IssueParams = NO_PARAMS): Reading {
  return { number: undefined, problem, params, warnings: [] };
}

/** The same reading with one more warning; an error needs none. */
export function warn(reading: Reading, warning: IssueDefinition): Reading {
  return reading.number === undefined ? reading : { ...reading, warnings: [...reading.warnings, warning] };
}
