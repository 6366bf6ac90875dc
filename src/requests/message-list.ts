import type { AnyChannel } from "../channels/channel.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import { list, type ListRules, type ListSchema } from "../schema/list.ts";

/** How a list of messages is read. */
export const MESSAGE_LIST: ListRules = {
  wrongType: envelopeIssues.wrongType,
  unreadable: envelopeIssues.unreadable,
  expected: "array",
  checkLength(actualMessages, dataset) {
    const { maxMessages = Infinity } = dataset.settings;
    if (actualMessages > maxMessages) dataset.addIssue(envelopeIssues.tooManyMessages, { actualMessages, maxMessages });
  },
};

/** The list of messages of a request, which holds at least one. */
export function messageList<Chosen extends AnyChannel>({ message }: Chosen): ListSchema<Chosen["message"]> {
  const isAbsent = (input: unknown): boolean => input === undefined || input === null;
  return list<ListSchema<Chosen["message"]>>(message, {
    ...MESSAGE_LIST,
    isAbsent,
    empty: envelopeIssues.noMessages,
  });
}
