import type { IssueDocumentation } from "./issue.ts";

export const responseIssues = {
  wrongType: {
    code: "response.wrong_type",
    severity: "error",
    text: "Expected {expected}, got {actual}.",
  },
} as const;

export const responseIssueDocs: Readonly<Record<keyof typeof responseIssues, IssueDocumentation>> = {
  wrongType: {
    fields: "",
    meaning: "",
    params: { expected: "a type", actual: "a type" },
    source: "",
  },
};
