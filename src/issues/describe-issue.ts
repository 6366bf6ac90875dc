import { definitions } from "./definitions.ts";
import { isWarning } from "./is-warning.ts";
import type { UndescribedIssue } from "./issue.ts";
import { ENGLISH, hasParamsOf, renderText } from "./render-text.ts";

/**
 * Returns the English text of an issue, made from its code and its params alone. A translation is another function of this shape, given as
 * the option `describe`.
 *
 * @throws {TypeError} for a code that this library does not have.
 */
export function describeIssue(issue: UndescribedIssue): string {
  const definition = definitions.findLast(
    (candidate) =>
      candidate.code === issue.code &&
      isWarning(candidate) === (issue.severity === "warning") &&
      hasParamsOf(candidate.text, issue.params),
  );
  if (definition === undefined)
    throw new TypeError("describeIssue takes an issue of this library: its code is unknown.");
  return renderText(definition.text, issue.params, ENGLISH);
}
