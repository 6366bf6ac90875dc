import type { BaseIssue } from "valibot";
import { ownMembers, writeMember } from "../input/own-members.ts";
import { Dataset, PartIssue } from "./dataset.ts";
import { Run } from "./run.ts";

/** The parts of an object in which one entry decides how another is read. */
export interface RecordParts {
  /** The values of the entries that are right. */
  readonly values: Readonly<Record<string, unknown>>;
  /** All values as they were in the input. */
  readonly given: Readonly<Record<string, unknown>>;
  /** The names of the entries that are wrong. */
  readonly wrong: readonly string[];
}

/** Takes notes while an object is read, and makes the output in the end. */
export interface Combiner {
  /** The dataset of the object: its run counts no issue. */
  readonly part: Dataset;
  noteKey(key: string): void;
  noteEntry(key: string, name: string, value: unknown): void;
  noteWrong(name: string): void;
  combine(values: object): object | undefined;
}

/** A rule that makes the output of all parts together, once each is read. */
export type CombineRule = (
  input: unknown,
  dataset: Dataset,
  read: (combiner: Combiner) => object | undefined,
) => object | undefined;

export function combineParts(combine: (parts: RecordParts, dataset: Dataset) => object | undefined): CombineRule {
  return (input, dataset, read) => {
    // Issues of several entries together are found last: issues are put into the order of the input first, and counted then.
    const part = new Dataset(input, uncounted(dataset.run));
    const order: string[] = [];
    const given: Record<string, unknown> = {};
    const wrong: string[] = [];
    const output = read({
      part,
      noteKey: (key) => order.push(key),
      noteEntry(key, name, value) {
        order.push(key);
        writeMember(given, name, value);
      },
      noteWrong: (name) => wrong.push(name),
      combine(values) {
        const combined = combine({ values: ownMembers({ ...values }), given: ownMembers(given), wrong }, part);
        sortIssues(part, order);
        return combined;
      },
    });
    addPartCounting(dataset, part);
    return output;
  };
}

/** A run that lists every issue; `addPartCounting` counts them later. */
function uncounted(run: Run): Run {
  return new Run({ ...run.settings, maxIssues: Infinity, now: run.now }, run);
}

/** Takes over the issues of a part whose run did not count them, as if they were found now. */
function addPartCounting(dataset: Dataset, { issues, typed }: Dataset): void {
  const listed = issues?.filter((issue) => !(issue instanceof PartIssue) || dataset.run.countIssue(issue.isWarning));
  dataset.addPart({ typed, issues: listed });
}

/** Puts the issues into the order of the input's keys; what is missing has none and comes last. */
function sortIssues({ issues }: Dataset, order: readonly string[]): void {
  const position = (issue: PartIssue | BaseIssue<unknown>): number => {
    const index = issue instanceof PartIssue ? order.indexOf(String(issue.keys?.at(-1))) : -1;
    return index < 0 ? Infinity : index;
  };
  issues?.sort((one, other) => position(one) - position(other) || 0);
}
