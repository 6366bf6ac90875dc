import type * as smsIssues from "../../src/issues/sms-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

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
