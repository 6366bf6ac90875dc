import type { Issue } from "./issue.ts";

/** What `unwrap` throws: the issues are on `.issues`; neither text nor stack holds a field's value. */
export class MessageError extends Error {
  override readonly name = "MessageError";
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(describeAtPath).join("\n"));
    this.issues = issues;
  }
}

/** `sms.0.to: The phone number ...` */
function describeAtPath(issue: Issue): string {
  return issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`;
}
