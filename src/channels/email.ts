import { readAddressList } from "../fields/email-address/address-list.ts";
import type { Attachment, AttachmentInput } from "../fields/attachment/attachment.ts";
import { readAttachments } from "../fields/attachment/attachments.ts";
import { readEmailAddress } from "../fields/email-address/email-address.ts";
import { readEmailBody } from "../fields/texts/email-body.ts";
import { readEmailSubject } from "../fields/texts/email-subject.ts";
import { readTimestamp } from "../fields/timestamp/timestamp.ts";
import { EMAIL_KEYS } from "../tables/channel-keys.ts";
import type { Channel, ChannelTypes } from "./channel.ts";
import { defineChannel } from "./define-channel.ts";

/** A canonical email. */
export interface EmailMessage {
  /** One address; its domain in lower case. */
  readonly to: string;
  /** Addresses with `", "` between them. */
  readonly cc?: string;
  readonly bcc?: string;
  readonly from: string;
  readonly subject: string;
  /** Text or HTML. */
  readonly body: string;
  readonly attachments?: { readonly attachment: readonly Attachment[] };
  /** `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`; absent: at once. */
  readonly scheduledTime?: string;
}

/** What may be given for an email. */
export interface EmailInput {
  readonly to: string;
  readonly cc?: string | readonly string[] | null | undefined;
  readonly bcc?: string | readonly string[] | null | undefined;
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly attachments?:
    | readonly AttachmentInput[]
    | { readonly attachment?: readonly AttachmentInput[] | null | undefined }
    | null
    | undefined;
  readonly scheduledTime?: string | Date | null | undefined;
}

export interface EmailTypes extends ChannelTypes {
  readonly requestKey: (typeof EMAIL_KEYS)["requestKey"];
  readonly message: EmailMessage;
  readonly input: EmailInput;
}

export const email: Channel<EmailTypes> = /* @__PURE__ */ defineChannel<EmailTypes>(EMAIL_KEYS, [
  { name: "to", rule: readEmailAddress, required: true, echo: "email_address" },
  { name: "cc", rule: readAddressList, required: false },
  { name: "bcc", rule: readAddressList, required: false },
  { name: "from", rule: readEmailAddress, required: true },
  { name: "subject", rule: readEmailSubject, required: true, missingApiCode: 4201, echo: "text" },
  { name: "body", rule: readEmailBody, required: true, echo: "text" },
  { name: "attachments", rule: readAttachments, required: false },
  { name: "scheduledTime", rule: readTimestamp, required: false, oldName: "scheduled_time", echo: "timestamp" },
]);
