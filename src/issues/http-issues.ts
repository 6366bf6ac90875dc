import type { IssueDocumentation } from "./issue.ts";

export const httpIssues = {
  wrongType: {
    code: "http.wrong_type",
    severity: "error",
    text: "Expected {expected}, got {actual}.",
  },
} as const;

export const httpIssueDocs: Readonly<Record<keyof typeof httpIssues, IssueDocumentation>> = {
  wrongType: {
    fields: "",
    meaning: "",
    params: { expected: "a type", actual: "a type" },
    source: "",
  },
};
