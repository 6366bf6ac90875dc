import type * as fc from "fast-check";
import type { FieldDefinition } from "../channels/channel.ts";
import { readAddressList } from "../fields/email-address/address-list.ts";
import { readAttachments } from "../fields/attachment/attachments.ts";
import { readEmailAddress } from "../fields/email-address/email-address.ts";
import { readEmailBody } from "../fields/texts/email-body.ts";
import { readEmailSubject } from "../fields/texts/email-subject.ts";
import type { FieldRule } from "../fields/field-rule.ts";
import { readPhoneNumber } from "../fields/phone-number/phone-number.ts";
import { readSender } from "../fields/sender/sender.ts";
import { readSmsBody } from "../fields/texts/sms-body.ts";
import { readText } from "../fields/texts/text.ts";
import { readTimestamp } from "../fields/timestamp/timestamp.ts";
import { readWhatsappTemplate } from "../fields/texts/whatsapp-template.ts";
import { addressLists } from "./address-lists.ts";
import { attachmentLists } from "./attachments.ts";
import { emailAddresses } from "./email-addresses.ts";
import { emailBodies } from "./email-bodies.ts";
import { emailSubjects } from "./email-subjects.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import type { Refusal } from "./refusal.ts";
import { senders } from "./senders.ts";
import { smsBodies } from "./sms-bodies.ts";
import { plainTexts, whatsappTemplates } from "./texts.ts";
import { timestamps } from "./timestamps.ts";

/** Values for one field; none of them is absent in any of its ways. */
export interface FieldArbitraries {
  /** What passes unchanged and without a warning. */
  readonly canonical: fc.Arbitrary<unknown>;
  /** What builders take, in all its forms; some are worth a warning, and some mean "absent" where that is a value of the field. */
  readonly accepted: fc.Arbitrary<unknown>;
  /** What is refused, with the reasons. */
  readonly refused: fc.Arbitrary<Refusal>;
}

/** One way to write a value, and what it has to become. */
export interface Notation {
  readonly written: string;
  readonly canonical: string;
}

/** By rule, not by channel or name: a new channel that is made of the same rules needs nothing here. */
const BY_RULE: readonly { readonly rule: FieldRule; readonly create: () => FieldArbitraries }[] = [
  { rule: readPhoneNumber, create: phoneNumbers },
  { rule: readTimestamp, create: timestamps },
  { rule: readSender, create: senders },
  { rule: readSmsBody, create: smsBodies },
  { rule: readText, create: plainTexts },
  { rule: readWhatsappTemplate, create: whatsappTemplates },
  { rule: readEmailAddress, create: emailAddresses },
  { rule: readAddressList, create: addressLists },
  { rule: readEmailSubject, create: emailSubjects },
  { rule: readEmailBody, create: emailBodies },
  { rule: readAttachments, create: attachmentLists },
];

/** @throws {TypeError} for a field whose rule is not in the table: add a line for it. */
export function arbitrariesOf(field: FieldDefinition): FieldArbitraries {
  const entry = BY_RULE.find(({ rule }) => rule === field.rule);
  if (entry === undefined) throw new TypeError(`There are no arbitraries for the rule of the field ${field.name}.`);
  return entry.create();
}
