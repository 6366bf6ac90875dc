import type { IssueCode, KnownDefinition } from "./issue-code.ts";
import type { ParamsOf } from "./issue-params.ts";

/** An error cannot succeed or would arrive corrupted; a warning may surprise and never blocks. */
export type Severity = "error" | "warning";

/** Numbers carry their unit in their name (`maxBytes`, `offset`: UTF-16 units from the start, 0-based). */
export type IssueParams = Readonly<Record<string, string | number>>;

/** Keys (each cut to 64 characters) and indexes from the input's root to what is wrong. */
export type IssuePath = readonly (string | number)[];

/**
 * One problem of one value, told apart by `code`. Never holds the value itself, so it may be logged.
 *
 * ```ts
 * const { warnings } = checkMessage(sms, { to: "447700900000", body: "Hello ".repeat(30) });
 * for (const issue of warnings) {
 *   if (issue.code === "sms.several_segments") console.log(issue.params.actualSegments);
 * }
 * ```
 *
 * ```text
 * 2
 * ```
 */
export type Issue<Code extends IssueCode = IssueCode> = { readonly [C in Code]: IssueWithCode<C> }[Code];

/** Everything about an issue but its text: what `describeIssue` makes the text of. Every `Issue` is one. */
export interface UndescribedIssue {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly path: IssuePath;
  readonly params: IssueParams;
  readonly apiErrorCode?: number;
}

interface IssueWithCode<Code extends IssueCode> {
  readonly severity: SeverityOf<Extract<KnownDefinition, { readonly code: Code }>>;
  /** `family.reason`, stable across releases: branch on it, not on `message`. */
  readonly code: Code;
  readonly path: IssuePath;
  /** English unless the option `describe` says otherwise. */
  readonly message: string;
  /** Typed by the code. */
  readonly params: ParamsOf<Code>;
  /** What the API itself would answer: 4203, 4201, 8055, 403, 4217 or 4218. */
  readonly apiErrorCode?: number;
}

type SeverityOf<Definition> = Definition extends { readonly severity: "warning" } ? "warning" : "error";

/** Turns an issue, its text still English, into one sentence for a reader. It is given no field's value. */
export type DescribeIssue = (issue: Issue) => string;

/** How one code is reported. `{name}` in `text` stands for the param of that name, `{offset+1}` for a place counted from 1. */
export interface IssueDefinition<Code extends string = IssueCode> {
  readonly code: Code;
  /** Absent: an error. */
  readonly severity?: "warning";
  readonly text: string;
  readonly apiErrorCode?: number;
}
