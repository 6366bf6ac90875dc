import * as attachmentIssues from "../src/issues/attachment-issues.ts";
import { attachmentIssueDocs } from "./issue-docs/attachment-issue-docs.ts";
import * as emailAddressIssues from "../src/issues/email-address-issues.ts";
import { emailAddressIssueDocs } from "./issue-docs/email-address-issue-docs.ts";
import * as envelopeIssues from "../src/issues/envelope-issues.ts";
import { envelopeIssueDocs } from "./issue-docs/envelope-issue-docs.ts";
import * as fieldIssues from "../src/issues/field-issues.ts";
import { fieldIssueDocs } from "./issue-docs/field-issue-docs.ts";
import * as httpIssues from "../src/issues/http-issues.ts";
import { httpIssueDocs } from "./issue-docs/http-issue-docs.ts";
import type { IssueDocumentation } from "./issue-docs/issue-documentation.ts";
import type { IssueDefinition } from "../src/issues/issue.ts";
import * as messageIssues from "../src/issues/message-issues.ts";
import { messageIssueDocs } from "./issue-docs/message-issue-docs.ts";
import * as phoneNumberIssues from "../src/issues/phone-number-issues.ts";
import { phoneNumberIssueDocs } from "./issue-docs/phone-number-issue-docs.ts";
import * as responseIssues from "../src/issues/response-issues.ts";
import { responseIssueDocs } from "./issue-docs/response-issue-docs.ts";
import * as senderIssues from "../src/issues/sender-issues.ts";
import { senderIssueDocs } from "./issue-docs/sender-issue-docs.ts";
import * as smsIssues from "../src/issues/sms-issues.ts";
import { smsIssueDocs } from "./issue-docs/sms-issue-docs.ts";
import * as textIssues from "../src/issues/text-issues.ts";
import { textIssueDocs } from "./issue-docs/text-issue-docs.ts";
import * as timestampIssues from "../src/issues/timestamp-issues.ts";
import { timestampIssueDocs } from "./issue-docs/timestamp-issue-docs.ts";

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
