import type { IssueCode } from "./issue-code.ts";

/** An error cannot succeed or would arrive corrupted; a warning may surprise and never blocks. */
export type Severity = "error" | "warning";

/** Numbers carry their unit in their name (`maxBytes`, `offset`: UTF-16 units from the start, 0-based). */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Keys (each cut to 64 characters) and indexes from the input's root to what is wrong. */
export type IssuePath = readonly (string | number)[];

/** One problem of one value. Never holds the value itself, so it may be logged. */
export interface Issue {
  readonly severity: Severity;
  /** `family.reason`, stable across releases: branch on it, not on `message`. */
  readonly code: IssueCode;
  readonly path: IssuePath;
  /** English unless the option `describe` says otherwise. */
  readonly message: string;
  readonly params: IssueParams;
  /** What the API itself would answer: 4203, 4201, 8055, 403, 4217 or 4218. */
  readonly apiErrorCode?: number;
}

/** Everything about an issue but its text: what `describeIssue` makes the text of. */
export type UndescribedIssue = Omit<Issue, "message">;

/** Turns an issue, its text still English, into one sentence for a reader. It is given no field's value. */
export type DescribeIssue = (issue: Issue) => string;

/** How one code is reported. `{name}` in `text` stands for the parameter of that name. */
export interface IssueDefinition<Code extends string = IssueCode> {
  readonly code: Code;
  /** Absent: an error. */
  readonly severity?: "warning";
  readonly text: string;
  readonly apiErrorCode?: number;
}
