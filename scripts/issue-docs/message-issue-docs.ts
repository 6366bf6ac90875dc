import type * as messageIssues from "../../src/issues/message-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const messageIssueDocs: Readonly<Record<keyof typeof messageIssues, IssueDocumentation>> = {
  wrongType: {
    fields: "message",
    meaning:
      "A message is no object: a string, number, list, `null`, hole, `Date`, `Map`, boxed value or function. (Instances of an application's own classes are objects; their own properties count.)",
    params: { actual: "a type" },
    source: "vendor contract, 2",
  },
  unreadable: {
    fields: "message",
    meaning: "The message is a proxy that refuses to list its properties.",
    params: {},
    source: "this library",
  },
  tooLarge: {
    fields: "message",
    meaning: "In `buildBatches`: a request with this message only has more UTF-8 bytes than `limits.maxBytes`.",
    params: { actualBytes: "UTF-8 bytes", maxBytes: "UTF-8 bytes, inclusive" },
    source: "option `limits.maxBytes`",
  },
};
