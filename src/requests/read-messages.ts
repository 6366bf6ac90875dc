import type { AnyChannel } from "../channels/channel.ts";
import { readList } from "../messages/read-list.ts";
import { readMessage } from "../messages/read-message.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** Reads the messages of one request, the scope standing at its list: all that are right, with a report of all that are not. */
export function readMessages(channel: AnyChannel, list: unknown, scope: Scope): readonly object[] {
  const entries = list === undefined || list === null ? [] : readList(list, scope);
  if (entries?.length === 0) report(scope, envelopeIssues.noMessages);
  const messages: object[] = [];
  const count = entries?.length ?? 0;
  for (let index = 0; index < count; index++) {
    scope.path.push(index);
    const message = readMessage(channel, entries?.[index], scope);
    scope.path.pop();
    if (message !== null) messages.push(message);
  }
  return messages;
}
