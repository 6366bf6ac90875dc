import type { AnyChannel } from "../channels/channel.ts";
import { readList } from "../schema/read-list.ts";
import { readMessage } from "../schema/read-message.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** Reads the messages of one request, the scope standing at its list; what is wrong is reported, and `null` in the place of a message. */
export function readMessages(channel: AnyChannel, list: unknown, scope: Scope): readonly (object | null)[] {
  const entries = list === undefined || list === null ? [] : readList(list, scope);
  if (entries === undefined) return [];
  if (entries.length === 0) report(scope, envelopeIssues.noMessages);
  return entries.map((entry, index) => {
    scope.path.push(index);
    const message = readMessage(channel, entry, scope);
    scope.path.pop();
    return message;
  });
}
