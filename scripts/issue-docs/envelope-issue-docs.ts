import type * as envelopeIssues from "../../src/issues/envelope-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const envelopeIssueDocs: Readonly<Record<keyof typeof envelopeIssues, IssueDocumentation>> = {
  wrongType: {
    fields: "body, message list",
    meaning:
      "The body is no object, or what stands where the list of messages belongs is no list (`buildRequest` takes whatever is no list for one message).",
    params: { expected: "a type", actual: "a type" },
    source: "vendor contract, 2",
  },
  jsonString: {
    fields: "body",
    meaning: "The body is a string: JSON that nobody parsed, or anything else.",
    params: {},
    source: "vendor contract, 2",
  },
  unreadable: {
    fields: "body, message list",
    meaning:
      "A getter or proxy of the body or of the list throws, or a list of over 1,000,000 entries has holes (a shorter one reports each hole as `message.wrong_type`).",
    params: {},
    source: "this library",
  },
  noMessages: {
    fields: "message list",
    meaning: "The list is absent (`undefined`, `null`) or empty.",
    params: {},
    source: "vendor contract, 3, code 4217",
  },
  missingList: {
    fields: "body",
    meaning: "The body lacks the channel's own list key.",
    params: { key: "the key the channel uses" },
    source: "vendor contract, 3, code 4217",
  },
  otherChannel: {
    fields: "body",
    meaning: "The body has the list key of another channel.",
    params: { actualChannel: "a channel", expectedChannel: "a channel", key: "the key the channel uses" },
    source: "vendor contract, 2",
  },
  unknownChannel: {
    fields: "findChannel",
    meaning:
      "The name, in any letter case and without its surrounding blanks, is none of the channels' (absent or blank means sms).",
    params: { channels: "the names, with commas" },
    source: "vendor contract, 3, code 4218",
  },
  rootWrapper: {
    fields: "body",
    meaning: 'The body is `{"root": {...}}`, as in version 1.1 and older pages of version 2.',
    params: {},
    source: "vendor contract, 2",
  },
  tooManyMessages: {
    fields: "message list",
    meaning: "There are more messages than `limits.maxMessages`.",
    params: { actualMessages: "messages", maxMessages: "messages, inclusive" },
    source: "option `limits.maxMessages`",
  },
  tooLarge: {
    fields: "body",
    meaning: "The envelope as JSON has more UTF-8 bytes than `limits.maxBytes`.",
    params: { actualBytes: "UTF-8 bytes", maxBytes: "UTF-8 bytes, inclusive" },
    source: "option `limits.maxBytes`",
  },
  moreErrors: {
    fields: "any",
    meaning:
      "There are more errors, or as a warning more warnings, than `limits.maxIssues`; comes last, after the listed ones.",
    params: { count: "issues of this severity that are not listed", maxIssues: "issues of this severity that are" },
    source: "option `limits.maxIssues`",
  },
  moreWarnings: {
    fields: "any",
    meaning:
      "There are more errors, or as a warning more warnings, than `limits.maxIssues`; comes last, after the listed ones.",
    params: { count: "issues of this severity that are not listed", maxIssues: "issues of this severity that are" },
    source: "option `limits.maxIssues`",
  },
};
