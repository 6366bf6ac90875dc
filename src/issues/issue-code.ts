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

type DefinitionsIn<Family> = Family[keyof Family];

/**
 * Every definition of the library: the union that codes, severities and params are derived from.
 *
 * @internal
 */
export type KnownDefinition =
  | DefinitionsIn<typeof envelopeIssues>
  | DefinitionsIn<typeof messageIssues>
  | DefinitionsIn<typeof fieldIssues>
  | DefinitionsIn<typeof textIssues>
  | DefinitionsIn<typeof phoneNumberIssues>
  | DefinitionsIn<typeof timestampIssues>
  | DefinitionsIn<typeof emailAddressIssues>
  | DefinitionsIn<typeof attachmentIssues>
  | DefinitionsIn<typeof senderIssues>
  | DefinitionsIn<typeof smsIssues>
  | DefinitionsIn<typeof responseIssues>
  | DefinitionsIn<typeof httpIssues>;

/** A code that an issue can have: a closed union, `family.reason`. */
export type IssueCode = KnownDefinition["code"];
