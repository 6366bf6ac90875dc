import type { AnyChannel } from "../channels/channel.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { IssueDefinition } from "../issues/issue.ts";
import type { Dataset } from "../schema/dataset.ts";
import { list, type ListRules, type ListSchema } from "../schema/list.ts";
import { onceEach } from "../schema/once-each.ts";
import type { AnySchema } from "../schema/schema.ts";

/** The rules by which a list of messages is read. */
export const MESSAGE_LIST: ListRules = {
  wrongType: envelopeIssues.wrongType,
  unreadable: envelopeIssues.unreadable,
  expected: "array",
  isAbsent: undefined,
  empty: undefined,
  checkLength,
};

/** The same in a request, which has at least one message. */
export const FILLED_MESSAGE_LIST: ListRules & { readonly empty: IssueDefinition } = {
  wrongType: envelopeIssues.wrongType,
  unreadable: envelopeIssues.unreadable,
  expected: "array",
  checkLength,
  isAbsent: (input) => input === undefined || input === null,
  empty: envelopeIssues.noMessages,
};

function checkLength(actualMessages: number, dataset: Dataset): void {
  const { maxMessages = Infinity } = dataset.settings;
  if (actualMessages > maxMessages) dataset.addIssue(envelopeIssues.tooManyMessages, { actualMessages, maxMessages });
}

/** The list of messages of a request to a channel. */
export const messageList: (channel: AnyChannel) => ListSchema<AnySchema> = /* @__PURE__ */ onceEach(
  ({ message }: AnyChannel) => list<ListSchema<AnySchema>>(message, FILLED_MESSAGE_LIST),
);
