import type * as attachmentIssues from "./attachment-issues.ts";
import type * as emailAddressIssues from "./email-address-issues.ts";
import type * as envelopeIssues from "./envelope-issues.ts";
import type * as fieldIssues from "./field-issues.ts";
import type * as httpIssues from "./http-issues.ts";
import type * as messageIssues from "./message-issues.ts";
import type * as phoneNumberIssues from "./phone-number-issues.ts";
import type * as responseIssues from "./response-issues.ts";
import type * as senderIssues from "./sender-issues.ts";
import type * as smsIssues from "./sms-issues.ts";
import type * as textIssues from "./text-issues.ts";
import type * as timestampIssues from "./timestamp-issues.ts";

type CodeOf<Family extends Record<string, { readonly code: string }>> = Family[keyof Family]["code"];

/** Every code an issue can have: a closed union, `family.reason`. */
export type IssueCode =
  | CodeOf<typeof envelopeIssues>
  | CodeOf<typeof messageIssues>
  | CodeOf<typeof fieldIssues>
  | CodeOf<typeof textIssues>
  | CodeOf<typeof phoneNumberIssues>
  | CodeOf<typeof timestampIssues>
  | CodeOf<typeof emailAddressIssues>
  | CodeOf<typeof attachmentIssues>
  | CodeOf<typeof senderIssues>
  | CodeOf<typeof smsIssues>
  | CodeOf<typeof responseIssues>
  | CodeOf<typeof httpIssues>;
