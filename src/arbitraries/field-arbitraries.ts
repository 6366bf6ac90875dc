import type * as fc from "fast-check";
import type { ChannelField } from "../channels/channel.ts";
import type { FieldName } from "../schema/field.ts";
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
  /** Values that pass unchanged and without a warning. */
  readonly canonical: fc.Arbitrary<unknown>;
  /** Every notation that builders take; some get a warning, and some mean "absent" where that is a value of the field. */
  readonly accepted: fc.Arbitrary<unknown>;
  /** Values that are refused, each with the codes of its errors. */
  readonly refused: fc.Arbitrary<Refusal>;
}

/** One way to write a value, and what it has to become. */
export interface Notation {
  readonly written: string;
  readonly canonical: string;
}

/** The arbitraries of each rule, not of each channel or name: a new channel made of the same rules needs nothing here. */
const BY_RULE: Readonly<Record<MessageFieldName, () => FieldArbitraries>> = {
  phone_number: phoneNumbers,
  timestamp: timestamps,
  sender: senders,
  sms_body: smsBodies,
  zalo_template: plainTexts,
  whatsapp_template: whatsappTemplates,
  email_address: emailAddresses,
  address_list: addressLists,
  email_subject: emailSubjects,
  email_body: emailBodies,
  attachments: attachmentLists,
};

type MessageFieldName = Exclude<FieldName, `file_${string}`>;

/** @throws {TypeError} for a field that stands in no message. */
export function arbitrariesOf({ name, rule }: ChannelField): FieldArbitraries {
  if (!isMessageRule(rule)) throw new TypeError(`There are no arbitraries for the rule of the field ${name}.`);
  return BY_RULE[rule]();
}

function isMessageRule(rule: FieldName): rule is MessageFieldName {
  return Object.hasOwn(BY_RULE, rule);
}
