import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  tooManySegments: "The text takes {actualSegments} SMS; at most {maxSegments} can be joined.",
} as const;

const warnings = {
  severalSegments: "The text takes {actualSegments} SMS, and each is charged.",
  unicode: "The character at {offset} is not in the GSM alphabet, so each SMS holds only 70 characters instead of 160.",
} as const;

export const smsIssues: IssueFamily<"sms", typeof errors, typeof warnings> = /* @__PURE__ */ defineIssues("sms", {
  errors,
  warnings,
});

export const smsIssueDocs: Readonly<Record<keyof typeof smsIssues, IssueDocumentation>> = {
  tooManySegments: {
    fields: "body (SMS)",
    meaning: "The text needs more segments than a concatenated SMS can number.",
    params: { maxSegments: "segments, inclusive", actualSegments: "segments" },
    source: "3GPP TS 23.040, 9.2.3.24.1",
  },
  severalSegments: {
    fields: "body (SMS)",
    meaning: "The text needs more than one segment: over 160 GSM-7 septets, or over 70 UTF-16 units.",
    params: { actualSegments: "segments" },
    source: "3GPP TS 23.038, 4 and 6.2.1",
  },
  unicode: {
    fields: "body (SMS)",
    meaning: "A character outside the GSM 7-bit default alphabet and its extension table forces UCS-2.",
    params: { offset: "UTF-16 units, 0-based, of the first such character" },
    source: "3GPP TS 23.038, 6.2.1 and 6.2.3",
  },
};
