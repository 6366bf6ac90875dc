import type * as textIssues from "../../src/issues/text-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const textIssueDocs: Readonly<Record<keyof typeof textIssues, IssueDocumentation>> = {
  blank: {
    fields: "body (SMS), template, subject",
    meaning:
      'The text has no visible character: it is empty (`""`), or every character has the property White_Space or Default_Ignorable_Code_Point or is U+2800. Another code of this family takes precedence.',
    params: {},
    source: "vendor contract, 3; Unicode PropList and DerivedCoreProperties",
  },
  emptyBody: {
    fields: "body (email)",
    meaning: "The body of an email has no visible character, as in `text.blank`. It is kept as it is.",
    params: {},
    source: "vendor contract, 2",
  },
  loneSurrogate: {
    fields: "body, template, subject",
    meaning: "A surrogate stands without its other half, so the text has no UTF-8 form.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "Unicode 3.9, D74",
  },
  controlCharacter: {
    fields: "body, template, subject",
    meaning: "A C0 or C1 control other than tab, LF and CR, or DEL. In `subject` the tab counts too.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "Unicode 23.1; RFC 5322, 2.2",
  },
  lineBreak: {
    fields: "subject",
    meaning: "LF, VT, FF, CR, U+0085, U+2028 or U+2029 in a subject.",
    params: { offset: "UTF-16 units, 0-based" },
    source: "RFC 5322, 2.1.1",
  },
  tooLong: {
    fields: "template (WhatsApp)",
    meaning: "The text has over 32,768 code points.",
    params: { maxCodePoints: "code points, inclusive", actualCodePoints: "code points" },
    source: "vendor contract, 4 (WhatsApp: 32,768 for body-only templates)",
  },
  long: {
    fields: "template (WhatsApp)",
    meaning: "The text has over 1,024 code points, and at most 32,768.",
    params: { maxCodePoints: "code points, inclusive", actualCodePoints: "code points" },
    source: "vendor contract, 4 (WhatsApp: 1,024 for a template's body)",
  },
};
