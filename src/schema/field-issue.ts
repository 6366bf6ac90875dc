import type { BaseIssue, Config, IssuePathItem } from "valibot";
import { createIssue } from "../issues/create-issue.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { IssueCode } from "../issues/issue-code.ts";
import type { ParamsOf } from "../issues/issue-params.ts";
import type { Severity, UndescribedIssue } from "../issues/issue.ts";
import { type Dataset, PartIssue } from "./dataset.ts";

/**
 * An issue of a schema: valibot's, with `code`, `severity`, `params` and `apiErrorCode` besides. Its `type` is our code, which tells apart
 * its `params`. It holds neither the input nor the received value, so it may be logged. Its severity is always `error`: valibot knows no
 * warnings.
 */
export type FieldIssue<Code extends IssueCode = IssueCode> = { readonly [C in Code]: FieldIssueWithCode<C> }[Code];

/** @internal */
interface FieldIssueWithCode<Code extends IssueCode> extends BaseIssue<undefined> {
  readonly kind: "schema";
  readonly type: Code;
  readonly severity: Severity;
  readonly code: Code;
  readonly params: ParamsOf<Code>;
  readonly apiErrorCode?: number;
}

/** The issues of a dataset for valibot, in the order of the input; only the first with `abortEarly`. */
export function toFieldIssues(dataset: Dataset, config: Config<BaseIssue<unknown>>): FieldIssue[] {
  const { issues = [], run } = dataset;
  const { describe, maxIssues } = run.settings;
  const listed: FieldIssue[] = [];
  let ours = 0;
  for (const issue of issues) {
    if (listed.length > 0 && config.abortEarly === true) return listed;
    if (issue instanceof PartIssue) {
      listed.push(toFieldIssue(createIssue(issue, "error", describe), config));
      ours++;
    } else {
      // From a schema of valibot's around one of our entries; only its type says so.
      listed.push(issue as FieldIssue);
    }
  }
  const count = run.errorCount - ours;
  if (count > 0 && config.abortEarly !== true) {
    const issue = createIssue(new PartIssue(envelopeIssues.moreErrors, false, { count, maxIssues }), "error", describe);
    listed.push(toFieldIssue(issue, config));
  }
  return listed;
}

function toFieldIssue(
  { path, ...issue }: UndescribedIssue & { readonly message: string },
  config: Config<BaseIssue<unknown>>,
): FieldIssue {
  const [first, ...others] = path.map(toPathItem);
  // TypeScript cannot follow through a union that the type is the code.
  return {
    lang: config.lang,
    abortEarly: config.abortEarly,
    abortPipeEarly: config.abortPipeEarly,
    kind: "schema",
    type: issue.code,
    input: undefined,
    expected: null,
    received: "unknown",
    ...issue,
    ...(first === undefined ? {} : { path: [first, ...others] }),
  } as FieldIssue;
}

/** The values around and at a key are left out: valibot's issues get logged. */
function toPathItem(key: string | number): IssuePathItem {
  return { type: "unknown", origin: "value", input: undefined, key, value: undefined };
}
