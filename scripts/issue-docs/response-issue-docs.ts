import type * as responseIssues from "../../src/issues/response-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const responseIssueDocs: Readonly<Record<keyof typeof responseIssues, IssueDocumentation>> = {
  wrongType: {
    fields: "response body",
    meaning: "The body is no object: a string (parse it first), a list, a number, `null`, nothing.",
    params: { actual: "a type" },
    source: "vendor contract, 3",
  },
  unreadable: {
    fields: "any part of a response",
    meaning:
      "A getter or proxy throws, or a part is no plain JSON (or holds a key such as `__proto__`, or half a surrogate pair). Unreadable `errors` count as an error.",
    params: {},
    source: "this library",
  },
  malformedStatus: {
    fields: "status, statusCode, code, success, count, successCount, failureCount",
    meaning:
      "`status` or `statusCode` is there and no object, a code or count is no whole number, or a success flag is neither true nor false (nor 1 or 0, nor one of these as a text).",
    params: {},
    source: "vendor contract, 3",
  },
  malformedList: {
    fields: "the channel's list",
    meaning: "The channel's list key is there, but holds no list.",
    params: { key: "the list's key" },
    source: "vendor contract, 3",
  },
  malformedEntry: {
    fields: "an entry of the list",
    meaning: "The entry is no object, or has no object under the channel's item key.",
    params: { key: "the item's key" },
    source: "vendor contract, 3",
  },
  malformedProblems: {
    fields: "errors, warnings",
    meaning:
      "`errors` or `warnings` holds something that is neither a list, an object, a text nor absent, or such a thing is in the list. In `errors` it counts as an error.",
    params: {},
    source: "vendor contract, 3",
  },
  otherChannel: {
    fields: "response body",
    meaning: "The body has another channel's list key, with anything but `null`.",
    params: { actualChannel: "a channel", expectedChannel: "a channel" },
    source: "vendor contract, 3",
  },
  contradictoryStatus: {
    fields: "status",
    meaning: "Among success flags and codes of the status some say success and some failure.",
    params: {},
    source: "vendor contract, 3",
  },
  successBesideErrors: {
    fields: "status",
    meaning: "The status says full success (true, 200) beside entries with errors or top-level errors.",
    params: { errorEntries: "entries", entries: "entries", topLevelErrors: "errors" },
    source: "vendor contract, 3",
  },
  failureBesideSuccess: {
    fields: "status",
    meaning: "The status says failure beside entries without errors.",
    params: { cleanEntries: "entries", entries: "entries" },
    source: "vendor contract, 3",
  },
  wrongCount: {
    fields: "count, successCount, failureCount",
    meaning: "A count of the status differs from the entries: all, those without errors, those with errors.",
    params: { actualCount: "entries" },
    source: "vendor contract, 3",
  },
};
