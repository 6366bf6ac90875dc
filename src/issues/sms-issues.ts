import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  tooManySegments: "The text takes {actualSegments} SMS; at most {maxSegments} can be joined. Shorten it.",
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
    meaning: "The text needs over 255 segments, counted as in `sms.several_segments`.",
    params: { maxSegments: "segments, inclusive", actualSegments: "segments" },
    source: "3GPP TS 23.040, 9.2.3.24.1",
  },
  severalSegments: {
    fields: "body (SMS)",
    meaning:
      "The text needs more than one segment: over 160 septets in GSM-7 (an extension character counts two), or, with a character outside of GSM-7, over 70 UTF-16 units. Then a segment holds 153 septets or 67 units, and neither an extension character nor a surrogate pair is split.",
    params: { actualSegments: "segments" },
    source: "3GPP TS 23.038, 4 and 6.2.1",
  },
  unicode: {
    fields: "body (SMS)",
    meaning:
      "A character outside the GSM 7-bit default alphabet and its extension table forces UCS-2. (Both alphabets: at the end of this page.)",
    params: { offset: "UTF-16 units, 0-based, of the first such character" },
    source: "3GPP TS 23.038, 6.2.1 and 6.2.3",
  },
};
