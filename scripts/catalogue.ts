import { attachmentIssueDocs, attachmentIssues } from "../src/issues/attachment-issues.ts";
import { emailAddressIssueDocs, emailAddressIssues } from "../src/issues/email-address-issues.ts";
import { envelopeIssueDocs, envelopeIssues } from "../src/issues/envelope-issues.ts";
import { fieldIssueDocs, fieldIssues } from "../src/issues/field-issues.ts";
import { httpIssueDocs, httpIssues } from "../src/issues/http-issues.ts";
import type { IssueDocumentation } from "../src/issues/issue-documentation.ts";
import type { IssueDefinition } from "../src/issues/issue.ts";
import { messageIssueDocs, messageIssues } from "../src/issues/message-issues.ts";
import { phoneNumberIssueDocs, phoneNumberIssues } from "../src/issues/phone-number-issues.ts";
import { responseIssueDocs, responseIssues } from "../src/issues/response-issues.ts";
import { senderIssueDocs, senderIssues } from "../src/issues/sender-issues.ts";
import { smsIssueDocs, smsIssues } from "../src/issues/sms-issues.ts";
import { textIssueDocs, textIssues } from "../src/issues/text-issues.ts";
import { timestampIssueDocs, timestampIssues } from "../src/issues/timestamp-issues.ts";

/** The issues of one file of `src/issues`. */
export interface IssueFamily {
  /** What their codes begin with. */
  readonly name: string;
  readonly definitions: Readonly<Record<string, IssueDefinition>>;
  /** By the same names. */
  readonly docs: Readonly<Record<string, IssueDocumentation>>;
}

/** Every family, from the envelope inwards. */
export const issueFamilies: readonly IssueFamily[] = [
  { name: "envelope", definitions: envelopeIssues, docs: envelopeIssueDocs },
  { name: "message", definitions: messageIssues, docs: messageIssueDocs },
  { name: "field", definitions: fieldIssues, docs: fieldIssueDocs },
  { name: "text", definitions: textIssues, docs: textIssueDocs },
  { name: "phone_number", definitions: phoneNumberIssues, docs: phoneNumberIssueDocs },
  { name: "timestamp", definitions: timestampIssues, docs: timestampIssueDocs },
  { name: "email_address", definitions: emailAddressIssues, docs: emailAddressIssueDocs },
  { name: "attachment", definitions: attachmentIssues, docs: attachmentIssueDocs },
  { name: "sender", definitions: senderIssues, docs: senderIssueDocs },
  { name: "sms", definitions: smsIssues, docs: smsIssueDocs },
  { name: "response", definitions: responseIssues, docs: responseIssueDocs },
  { name: "http", definitions: httpIssues, docs: httpIssueDocs },
];
