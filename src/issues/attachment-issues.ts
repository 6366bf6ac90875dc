import type { IssueDocumentation } from "./issue.ts";

export const attachmentIssues = {
  controlCharacter: {
    code: "attachment.control_character",
    severity: "error",
    text: "There is a control character (at character {offset}). Remove it.",
  },
} as const;

export const attachmentIssueDocs: Readonly<Record<keyof typeof attachmentIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "",
    meaning: "",
    params: { offset: "UTF-16 units, 0-based" },
    source: "",
  },
};
