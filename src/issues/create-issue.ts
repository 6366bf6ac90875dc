import type { DescribeIssue, Issue, IssueDefinition, IssueParams, IssuePath, Severity } from "./issue.ts";
import { ENGLISH, renderText } from "./render-text.ts";

const MAX_KEY_UNITS = 64;

/** The parts of an issue, before it has its text. */
export interface IssueParts {
  readonly definition: IssueDefinition;
  readonly params: IssueParams;
  readonly apiErrorCode: number | undefined;
  /** The path, its last key first; `undefined` for the root. */
  readonly keys: IssuePath | undefined;
}

/** An issue with its text: English, or what the option `describe` makes of it. One that throws, or gives no text, changes nothing. */
export function createIssue(
  { definition, params, apiErrorCode, keys }: IssueParts,
  severity: Severity,
  describe: DescribeIssue | undefined,
): Issue {
  // The definition ties params and severity to the code; TypeScript cannot follow that through a union.
  const issue = {
    severity,
    code: definition.code,
    path: toPath(keys),
    message: renderText(definition.text, params, ENGLISH),
    params,
  } as Issue & { apiErrorCode?: number };
  if (apiErrorCode !== undefined) issue.apiErrorCode = apiErrorCode;
  return describe === undefined ? issue : { ...issue, message: translate(issue, describe) };
}

function toPath(keys: IssuePath = []): IssuePath {
  const [first] = keys;
  // Most have one key, and a literal takes a third of the time.
  return keys.length === 1 && first !== undefined ? [cutKey(first)] : keys.map(cutKey).reverse();
}

function translate(issue: Issue, describe: DescribeIssue): string {
  try {
    const text: unknown = describe(issue);
    return typeof text === "string" ? text : issue.message;
  } catch {
    return issue.message;
  }
}

/** A key comes from the input: a long one is cut, never inside a surrogate pair. */
function cutKey(key: string | number): string | number {
  if (typeof key === "number" || key.length <= MAX_KEY_UNITS) return key;
  const cut = key.slice(0, MAX_KEY_UNITS);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
