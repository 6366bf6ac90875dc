import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import type { ResponseStatus } from "./read-status.ts";
import type { SendReportItem } from "./send-report.ts";

/** Warns of everything the status claims that the entries do not bear out. */
export function checkClaims(
  { saysSuccess, saysFailure, counts }: ResponseStatus,
  items: readonly SendReportItem[],
  topLevelErrors: number,
  dataset: Dataset,
): void {
  const entries = items.length;
  const errorEntries = items.filter((item) => item.errors.length > 0).length;
  const cleanEntries = entries - errorEntries;
  if (saysSuccess && !saysFailure && errorEntries + topLevelErrors > 0) {
    dataset.addIssue(responseIssues.successBesideErrors, { errorEntries, entries, topLevelErrors }, "status");
  }
  if (saysFailure && cleanEntries > 0) {
    dataset.addIssue(responseIssues.failureBesideSuccess, { cleanEntries, entries }, "status");
  }
  const status = new Dataset(undefined, dataset.run);
  for (const [key, actualCount] of [
    ["count", entries],
    ["successCount", cleanEntries],
    ["failureCount", errorEntries],
  ] as const) {
    if ((counts[key] ?? actualCount) !== actualCount) status.addIssue(responseIssues.wrongCount, { actualCount }, key);
  }
  dataset.adopt(status, "status");
}
