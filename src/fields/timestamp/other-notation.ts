import type { IssueDefinition } from "../../issues/issue.ts";
import { timestampIssues } from "../../issues/timestamp-issues.ts";

/** Which other way of writing a time a text is, so that the message can say what to change. The text is short. */
export function explainOtherNotation(text: string): IssueDefinition {
  const notation = NOTATIONS.find(({ pattern }) => pattern.test(text));
  return notation === undefined ? timestampIssues.malformed : timestampIssues[notation.issue];
}

/** The first that matches counts. ISO 8601-1:2019, 5.2 and 5.3; expanded years as ECMA-262 writes them. */
const NOTATIONS = [
  { issue: "yearOutOfRange", pattern: /^(?:[+-]\d{4,6}|\d{5,6})-\d\d-\d\d/ },
  { issue: "weekDate", pattern: /^\d{4}-?[Ww]\d\d/ },
  { issue: "ordinalDate", pattern: /^(?:\d{4}-\d{3}(?!\d)|\d{7}(?:[Tt ]|$))/ },
  { issue: "dateOnly", pattern: /^\d{4}-\d\d(?:-\d\d(?:[Zz]|[+-]\d\d:?\d\d)?)?$/ },
  {
    issue: "basicFormat",
    pattern: /^(?:\d{8}(?:[Tt ]|$)|(?:\d{12}|\d{14})(?![\d.])|\d{4}-\d\d-\d\d[Tt ](?:\d{4}|\d{6})(?![\d:]))/,
  },
  { issue: "digitsOnly", pattern: /^[+-]?\d+(?:\.\d+)?$/ },
] as const;
