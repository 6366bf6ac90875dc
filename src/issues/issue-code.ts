import type { attachmentIssues } from "./attachment-issues.ts";
import type { emailAddressIssues } from "./email-address-issues.ts";
import type { envelopeIssues } from "./envelope-issues.ts";
import type { fieldIssues } from "./field-issues.ts";
import type { httpIssues } from "./http-issues.ts";
import type { messageIssues } from "./message-issues.ts";
import type { phoneNumberIssues } from "./phone-number-issues.ts";
import type { responseIssues } from "./response-issues.ts";
import type { senderIssues } from "./sender-issues.ts";
import type { smsIssues } from "./sms-issues.ts";
import type { textIssues } from "./text-issues.ts";
import type { timestampIssues } from "./timestamp-issues.ts";

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
