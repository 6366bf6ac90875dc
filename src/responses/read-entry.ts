import type { Channel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import * as responseIssues from "../issues/response-issues.ts";
import { Dataset } from "../schema/dataset.ts";
import { copyMembers } from "./copy-members.ts";
import { readFlag, readNumber, readOwn, type Source } from "./read-loosely.ts";
import { readProblems, toProblem } from "./read-problems.ts";
import { isFailureCode } from "./read-status.ts";
import type { ApiProblem, SendReportItem } from "./send-report.ts";

/** Reads one entry of the list, the dataset standing at it. `isRefused`: the envelope rejects all of them. */
export function readEntry(
  { responseItemKey }: Channel,
  entry: unknown,
  index: number,
  isRefused: boolean,
  dataset: Dataset,
): SendReportItem {
  const skip = (key?: string): void => dataset.addIssue(responseIssues.unreadable, {}, key);
  const record = isRecord(entry) ? entry : {};
  const errors = [...readProblems(record, "errors", dataset), ...readOwnFailure(record)];
  const warnings = readProblems(record, "warnings", dataset);
  const message = readOwn(record, responseItemKey, dataset);
  const echo = copyMembers(record, dataset.settings, [responseItemKey, "errors", "warnings"], skip);
  const hasMessage = isRecord(message);
  if (hasMessage) {
    const part = new Dataset(message, dataset.run);
    const skipInside = (key?: string): void => part.addIssue(responseIssues.unreadable, {}, key);
    Object.assign(echo, copyMembers(message, dataset.settings, [], skipInside));
    dataset.adopt(part, responseItemKey);
  } else {
    dataset.addIssue(responseIssues.malformedEntry, { key: responseItemKey });
  }
  return { index, accepted: hasMessage && errors.length === 0 && !isRefused, echo, errors, warnings };
}

/**
 * The failure that an entry states outside its `errors`, as siblings of this API do: `"success": false`, or a status, bare or as an
 * object, that is `false` or bears a failure's code. An entry that is itself an error object reads so, too.
 */
function readOwnFailure(entry: Source): readonly ApiProblem[] {
  const status = readOwn(entry, "status");
  const section = isRecord(status) ? status : entry;
  const flags = [readOwn(entry, "success"), status, readOwn(section, "success"), readOwn(section, "status")];
  const code = readNumber(readOwn(section, "code")) ?? 0;
  return isFailureCode(code) || flags.some((flag) => readFlag(flag) === false) ? [toProblem(section)] : [];
}
