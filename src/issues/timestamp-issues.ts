import type { IssueDocumentation } from "./issue.ts";

export const timestampIssues = {
  controlCharacter: {
    code: "timestamp.control_character",
    severity: "error",
    text: "There is a control character (at character {offset}). Remove it.",
  },
} as const;

export const timestampIssueDocs: Readonly<Record<keyof typeof timestampIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "",
    meaning: "",
    params: { offset: "UTF-16 units, 0-based" },
    source: "",
  },
};
