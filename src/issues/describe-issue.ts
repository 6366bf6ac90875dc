import { attachmentIssues } from "./attachment-issues.ts";
import { emailAddressIssues } from "./email-address-issues.ts";
import { envelopeIssues } from "./envelope-issues.ts";
import { fieldIssues } from "./field-issues.ts";
import { httpIssues } from "./http-issues.ts";
import type { IssueDefinition, IssueParams, UndescribedIssue } from "./issue.ts";
import { messageIssues } from "./message-issues.ts";
import { phoneNumberIssues } from "./phone-number-issues.ts";
import { renderText } from "./render-text.ts";
import { responseIssues } from "./response-issues.ts";
import { senderIssues } from "./sender-issues.ts";
import { smsIssues } from "./sms-issues.ts";
import { textIssues } from "./text-issues.ts";
import { timestampIssues } from "./timestamp-issues.ts";

/**
 * The English text of an issue, made from its code and its params alone.
 * A translation is another function of this shape, given as the option `describe`.
 *
 * @throws {TypeError} for a code that this library does not have.
 */
export function describeIssue(issue: UndescribedIssue): string {
  const definition = definitions().findLast(
    ({ code, severity, text }) => code === issue.code && severity === issue.severity && fits(text, issue.params),
  );
  if (definition === undefined)
    throw new TypeError("describeIssue takes an issue of this library: its code is unknown.");
  return renderText(definition.text, issue.params);
}

/** Whether every placeholder of the text has its parameter: a code with an optional one has a text for either case. */
function fits(text: string, params: IssueParams): boolean {
  return !/\{\w+\}/.test(renderText(text, params));
}

function definitions(): IssueDefinition[] {
  return [
    envelopeIssues,
    messageIssues,
    fieldIssues,
    textIssues,
    phoneNumberIssues,
    timestampIssues,
    emailAddressIssues,
    attachmentIssues,
    senderIssues,
    smsIssues,
    responseIssues,
    httpIssues,
  ].flatMap((family): IssueDefinition[] => Object.values(family));
}
