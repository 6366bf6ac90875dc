import * as responseIssues from "../issues/response-issues.ts";
import { readAt } from "../schema/dataset.ts";
import { SUCCESS_CODE } from "./codes.ts";
import type { ReadEntry } from "./read-entry.ts";
import { type Envelope, saysFailure } from "./read-envelope.ts";

/** Warns of everything that the status claims and the entries do not bear out, and of what leaves the outcome open. */
export function warnOfClaims(
  { claims, counts, statusDataset }: Envelope,
  entries: readonly ReadEntry[],
  topLevelErrors: number,
  { isGateway, hidesFailure }: Readonly<Record<"isGateway" | "hidesFailure", boolean>>,
): void {
  const count = entries.length;
  const errorEntries = entries.filter((entry) => entry.errors.length > 0).length;
  const cleanEntries = count - errorEntries;
  const isFailure = saysFailure(claims);
  const isSuccess = claims.codes.includes(SUCCESS_CODE) || (claims.saysSuccess && !claims.saysPartial);
  if (isFailure && isSuccess) statusDataset.addIssue(responseIssues.contradictoryStatus, {}, "status");
  if (isSuccess && !isFailure && errorEntries + topLevelErrors > 0) {
    const params = { errorEntries, entries: count, topLevelErrors };
    statusDataset.addIssue(responseIssues.successBesideErrors, params, "status");
  }
  if (isFailure && cleanEntries > 0) {
    statusDataset.addIssue(responseIssues.failureBesideSuccess, { cleanEntries, entries: count }, "status");
  }
  if (isGateway) statusDataset.addIssue(responseIssues.gateway);
  if (hidesFailure) statusDataset.addIssue(responseIssues.hiddenFailure, { entries: count }, "status");
  readAt(statusDataset, "status", (status) => {
    for (const [key, actualCount] of [
      ["count", count],
      ["successCount", cleanEntries],
      ["failureCount", errorEntries],
    ] as const) {
      if ((counts[key] ?? actualCount) !== actualCount)
        status.addIssue(responseIssues.wrongCount, { actualCount }, key);
    }
  });
}
