import * as responseIssues from "../issues/response-issues.ts";
import { report, type Scope } from "../issues/scope.ts";
import type { ResponseStatus } from "./read-status.ts";
import type { SendReportItem } from "./send-report.ts";

/** Warns of everything the status claims that the entries do not bear out. */
export function checkClaims(
  status: ResponseStatus,
  items: readonly SendReportItem[],
  topLevelErrors: number,
  scope: Scope,
): void {
  const entries = items.length;
  const errorEntries = items.filter((item) => item.errors.length > 0).length;
  const cleanEntries = entries - errorEntries;
  if (status.saysSuccess && !status.saysFailure && errorEntries + topLevelErrors > 0) {
    report(scope, responseIssues.successBesideErrors, { errorEntries, entries, topLevelErrors }, "status");
  }
  if (status.saysFailure && cleanEntries > 0) {
    report(scope, responseIssues.failureBesideSuccess, { cleanEntries, entries }, "status");
  }
  checkCount(status.count, entries, "count", scope);
  checkCount(status.successCount, cleanEntries, "successCount", scope);
  checkCount(status.failureCount, errorEntries, "failureCount", scope);
}

function checkCount(statedCount: number | undefined, actualCount: number, key: string, scope: Scope): void {
  if (statedCount === undefined || statedCount === actualCount) return;
  scope.path.push("status");
  report(scope, responseIssues.wrongCount, { actualCount }, key);
  scope.path.pop();
}
