import { createIssue } from "../issues/create-issue.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { Issue, IssueDefinition } from "../issues/issue.ts";
import type { Failure, Result } from "../issues/result.ts";
import { type Dataset, PartIssue } from "./dataset.ts";
import type { FindOldName } from "./old-names.ts";
import type { Settings } from "./settings.ts";

export interface RunModes {
  /** Takes the names that older versions of the API gave to fields, too. A function, so that only what takes them brings it along. */
  readonly findOldName: FindOldName | undefined;
  /** Warnings are left out: valibot knows none. */
  readonly isSilent: boolean;
}

/** One call: the settings it was given, and how many issues it has found. Shared by the datasets of all parts. */
export class Run {
  readonly settings: Settings;
  readonly findOldName: FindOldName | undefined;
  /** Warnings are left out, so that none needs to be found. */
  readonly isSilent: boolean;
  #errorCount = 0;
  #warningCount = 0;
  #now: number | undefined;

  constructor(settings: Settings, { findOldName, isSilent }: RunModes = NO_MODES) {
    this.settings = settings;
    this.findOldName = findOldName;
    this.isSilent = isSilent;
    this.#now = settings.now;
  }

  /** Milliseconds since 1970-01-01T00:00:00Z: the option `now`, else the current time, read once a call. */
  get now(): number {
    return (this.#now ??= Date.now());
  }

  /** A further error would only be counted: nothing needs to be found out about it. */
  get isFull(): boolean {
    return this.#errorCount >= this.settings.maxIssues;
  }

  /** Counts an issue; `false` when it must not be listed. */
  countIssue(isWarning: boolean): boolean {
    if (!isWarning) return ++this.#errorCount <= this.settings.maxIssues;
    return !this.isSilent && ++this.#warningCount <= this.settings.maxIssues;
  }

  /** Counts the warnings of another run with the same settings. */
  countWarningsOf(other: Run): void {
    this.#warningCount += other.#warningCount;
  }

  get errorCount(): number {
    return this.#errorCount;
  }

  get warningCount(): number {
    return this.#warningCount;
  }
}

const NO_MODES: RunModes = /* @__PURE__ */ Object.freeze({ findOldName: undefined, isSilent: false });
const NO_ISSUES: readonly Issue[] = /* @__PURE__ */ Object.freeze([]);

/** The result of a call: the value of its dataset if there is no error. */
export function toResult<T>(dataset: Dataset): Result<T> {
  if (dataset.typed) return { ok: true, value: dataset.value as T, warnings: toWarnings(dataset) };
  return toFailure(dataset);
}

export function toFailure(dataset: Dataset): Failure {
  const errors = listIssues(dataset, "error", dataset.run.errorCount, envelopeIssues.moreErrors);
  if (!isNotEmpty(errors)) throw new TypeError("A failure has at least one error.");
  return { ok: false, errors, warnings: toWarnings(dataset) };
}

function isNotEmpty(issues: readonly Issue[]): issues is readonly [Issue, ...Issue[]] {
  return issues.length > 0;
}

export function toWarnings(dataset: Dataset): readonly Issue[] {
  const { warningCount } = dataset.run;
  return warningCount === 0 ? NO_ISSUES : listIssues(dataset, "warning", warningCount, envelopeIssues.moreWarnings);
}

/** The issues of one severity in the order of the input; one more gives the number of those beyond `limits.maxIssues`. */
function listIssues(
  { issues = [], run }: Dataset,
  severity: Issue["severity"],
  total: number,
  more: IssueDefinition,
): readonly Issue[] {
  const { describe, maxIssues } = run.settings;
  const listed: Issue[] = [];
  for (const issue of issues) {
    if (!(issue instanceof PartIssue) || issue.isWarning !== (severity === "warning")) continue;
    listed.push(createIssue(issue, severity, describe));
  }
  const count = total - listed.length;
  if (count > 0) listed.push(createIssue(new PartIssue(more, false, { count, maxIssues }), severity, describe));
  return listed;
}
