import type { IssueDocumentation } from "./issue.ts";

export const emailAddressIssues = {
  controlCharacter: {
    code: "email_address.control_character",
    severity: "error",
    text: "There is a control character (at character {offset}). Remove it.",
  },
} as const;

export const emailAddressIssueDocs: Readonly<Record<keyof typeof emailAddressIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "",
    meaning: "",
    params: { offset: "UTF-16 units, 0-based" },
    source: "",
  },
};
