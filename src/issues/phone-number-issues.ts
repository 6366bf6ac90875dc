import type { IssueDocumentation } from "./issue.ts";

export const phoneNumberIssues = {
  controlCharacter: {
    code: "phone_number.control_character",
    severity: "error",
    text: "There is a control character (at character {offset}). Remove it.",
  },
} as const;

export const phoneNumberIssueDocs: Readonly<Record<keyof typeof phoneNumberIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "",
    meaning: "",
    params: { offset: "UTF-16 units, 0-based" },
    source: "",
  },
};
