import type { Issue } from "./issue.ts";
import { renderPath } from "./render-path.ts";

/** What `unwrap` throws: the issues are on `.issues`; neither text nor stack holds a field's value. */
export class MessageError extends Error {
  override readonly name = "MessageError";
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(({ path, message }) => `${renderPath(path)}${message}`).join("\n"));
    this.issues = issues;
  }
}
