import { listEntries } from "../input/list-entries.ts";
import { UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** The entries of a list of messages. What is no list (`undefined` then), or has more than `limits.maxMessages`, is reported. */
export function readList(input: unknown, scope: Scope): readonly unknown[] | undefined {
  const entries = listEntries(input);
  if (entries === UNREADABLE) {
    report(scope, envelopeIssues.unreadable);
    return undefined;
  }
  const { maxMessages } = scope.settings;
  if (entries === undefined) {
    report(scope, envelopeIssues.wrongType, { expected: "array", actual: typeName(input) });
  } else if (maxMessages !== undefined && entries.length > maxMessages) {
    report(scope, envelopeIssues.tooManyMessages, { actualMessages: entries.length, maxMessages });
  }
  return entries;
}
