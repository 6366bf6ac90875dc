import type { IssueCode, KnownDefinition } from "./issue-code.ts";
import type { ParamsOf } from "./issue-params.ts";

/** An error says that the value cannot succeed or would arrive corrupted; a warning, that it may surprise. A warning never blocks. */
export type Severity = "error" | "warning";

/**
 * The numbers and names in an issue's text. A number carries its unit in its name (`maxBytes`); `offset` counts UTF-16 units from the
 * start, 0-based.
 */
export type IssueParams = Readonly<Record<string, string | number>>;

/** The keys (each cut to 64 characters) and indexes that lead from the input's root to the fault. */
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

/** An issue without its text, from which `describeIssue` makes the text. Every `Issue` is one. */
export interface UndescribedIssue {
  /** An error, or a warning. */
  readonly severity: Severity;
  /** `family.reason`. */
  readonly code: IssueCode;
  /** The place in the input. */
  readonly path: IssuePath;
  /** The names and numbers that the text shows. */
  readonly params: IssueParams;
  /** The API's own code for it. */
  readonly apiErrorCode?: number;
}

/** @internal */
interface IssueWithCode<Code extends IssueCode> {
  readonly severity: SeverityOf<Extract<KnownDefinition, { readonly code: Code }>>;
  /** `family.reason`, stable across releases: branch on it, not on `message`. */
  readonly code: Code;
  readonly path: IssuePath;
  /** English unless the option `describe` says otherwise. */
  readonly message: string;
  /** Typed by the code. */
  readonly params: ParamsOf<Code>;
  /** The code that the API itself would answer with: 4203, 4201, 8055, 403, 4217 or 4218. */
  readonly apiErrorCode?: number;
}

type SeverityOf<Definition> = Definition extends { readonly severity: "warning" } ? "warning" : "error";

/** Turns an issue into one sentence for a reader. `message` still holds the English text; no field's value is given. */
export type DescribeIssue = (issue: Issue) => string;

/** The definition of one code. `{name}` in `text` stands for the param of that name, `{offset+1}` for a place counted from 1. */
export interface IssueDefinition<Code extends string = IssueCode> {
  readonly code: Code;
  /** Absent: an error. */
  readonly severity?: "warning";
  readonly text: string;
  readonly apiErrorCode?: number;
}
