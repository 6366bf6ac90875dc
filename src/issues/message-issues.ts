import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  wrongType: "Expected an object with the channel's fields, got {actual}.",
  unreadable: "This message cannot be read: it throws an exception. Give plain data.",
  tooLarge:
    "This message alone makes a request of {actualBytes} bytes of JSON; at most {maxBytes} are allowed. Shorten it.",
} as const;

export const messageIssues: IssueFamily<"message", typeof errors, {}> = /* @__PURE__ */ defineIssues("message", {
  errors,
  warnings: {},
});

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
