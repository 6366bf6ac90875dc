import type * as senderIssues from "../../src/issues/sender-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const senderIssueDocs: Readonly<Record<keyof typeof senderIssues, IssueDocumentation>> = {
  controlCharacter: {
    fields: "sender",
    meaning:
      "A C0 or C1 control (tab inside included), DEL, U+2028 or U+2029 stands in the sender, at its ends too. Blanks around it are dropped.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 5322, 2.1.1: a line break in a header value is an injection",
  },
  longAlphanumeric: {
    fields: "sender",
    meaning: "A sender that is not all digits has over 11 characters; networks refuse or cut it.",
    params: { maxCharacters: "characters, inclusive", actualCharacters: "characters (code points)" },
    source: "3GPP TS 23.040, 9.1.2.5",
  },
  longNumber: {
    fields: "sender",
    meaning: "A sender of digits only has over 15 of them.",
    params: { maxDigits: "digits, inclusive", actualDigits: "digits" },
    source: "ITU-T E.164, 6.2.1",
  },
};
