import { CHARACTER_NAMES } from "./character-names.ts";
import * as envelopeIssues from "./envelope-issues.ts";
import type { DescribeIssue, Issue, IssueDefinition, IssueParams, IssuePath, Severity } from "./issue.ts";
import { renderText } from "./render-text.ts";
import type { Failure, Result } from "./result.ts";

const MAX_KEY_UNITS = 64;

/** What a call has found so far: at most `maxIssues` errors and as many warnings, the rest only counted. */
export class IssueLog {
  readonly #maxIssues: number;
  readonly #describe: DescribeIssue | undefined;
  readonly #errors: Issue[] = [];
  readonly #warnings: Issue[] = [];
  #errorCount = 0;
  #warningCount = 0;

  constructor(maxIssues: number, describe: DescribeIssue | undefined) {
    this.#maxIssues = maxIssues;
    this.#describe = describe;
  }

  /** Errors reported so far, those beyond `maxIssues` too. */
  get errorCount(): number {
    return this.#errorCount;
  }

  /** Whether a further error would only be counted: then nothing needs to be found out about it. */
  get isFull(): boolean {
    return this.#errorCount >= this.#maxIssues;
  }

  add(definition: IssueDefinition, path: IssuePath, params: IssueParams, apiErrorCode: number | undefined): void {
    const isError = definition.severity === undefined;
    const count = isError ? ++this.#errorCount : ++this.#warningCount;
    if (count > this.#maxIssues) return;
    const list = isError ? this.#errors : this.#warnings;
    list.push(createIssue(definition, path, params, apiErrorCode, this.#describe));
  }

  /** Takes over an issue that another log has made. */
  adopt(issue: Issue): void {
    const isError = issue.severity === "error";
    const count = isError ? ++this.#errorCount : ++this.#warningCount;
    if (count <= this.#maxIssues) (isError ? this.#errors : this.#warnings).push(issue);
  }

  /** Takes over the warnings of another log with the same limit, those that it only counted too. */
  adoptWarnings(other: IssueLog): void {
    for (const warning of other.#warnings.slice(0, this.#maxIssues - this.#warnings.length))
      this.#warnings.push(warning);
    this.#warningCount += other.#warningCount;
  }

  /** The result of the call: `value` if no error was reported. It may only be missing when one was. */
  conclude<T>(value: T | null | undefined): Result<T> {
    return this.failure() ?? { ok: true, value: value as T, warnings: this.warnings() };
  }

  /** The failure that the errors so far amount to; `undefined` while there is none. */
  failure(): Failure | undefined {
    const [first, ...others] = this.#withRest(this.#errors, this.#errorCount, envelopeIssues.moreErrors);
    return first === undefined ? undefined : { ok: false, errors: [first, ...others], warnings: this.warnings() };
  }

  warnings(): readonly Issue[] {
    return this.#withRest(this.#warnings, this.#warningCount, envelopeIssues.moreWarnings);
  }

  #withRest(kept: readonly Issue[], total: number, definition: IssueDefinition): readonly Issue[] {
    const count = total - kept.length;
    if (count === 0) return kept;
    return [...kept, createIssue(definition, [], { count, maxIssues: this.#maxIssues }, undefined, this.#describe)];
  }
}

function createIssue(
  definition: IssueDefinition,
  path: IssuePath,
  params: IssueParams,
  apiErrorCode: number | undefined,
  describe: DescribeIssue | undefined,
): Issue {
  const { code } = definition;
  const severity: Severity = definition.severity ?? "error";
  const keys = path.map(cutKey);
  const message = renderText(definition.text, params, CHARACTER_NAMES);
  // The definition ties params and severity to the code; TypeScript cannot follow that through a union.
  const issue = { severity, code, path: keys, message, params, ...(apiErrorCode && { apiErrorCode }) } as Issue;
  return describe === undefined ? issue : { ...issue, message: describe(issue) };
}

/** A key comes from the input: a long one is cut, never inside a surrogate pair. */
function cutKey(key: string | number): string | number {
  if (typeof key === "number" || key.length <= MAX_KEY_UNITS) return key;
  const cut = key.slice(0, MAX_KEY_UNITS);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
