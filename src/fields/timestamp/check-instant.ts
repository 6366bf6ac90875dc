import * as timestampIssues from "../../issues/timestamp-issues.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { isNearEpoch } from "./near-epoch.ts";

/** A canonical timestamp as it is; `undefined` when its instant cannot be meant. */
export function checkInstant(timestamp: string, instant: number, dataset: Dataset): string | undefined {
  if (isNearEpoch(instant)) return dataset.addIssue(timestampIssues.nearEpoch);
  if (instant < dataset.run.now) dataset.addIssue(timestampIssues.inPast);
  return timestamp;
}
