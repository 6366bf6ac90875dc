import type { InferInput, InferOutput } from "valibot";
import { attachments, type AttachmentsSchema } from "../fields/attachment/attachments.ts";
import { addressList, type AddressListInput } from "../fields/email-address/address-list.ts";
import { emailAddress } from "../fields/email-address/email-address.ts";
import { emailBody } from "../fields/texts/email-body.ts";
import { emailSubject } from "../fields/texts/email-subject.ts";
import { timestamp, type TimestampInput } from "../fields/timestamp/timestamp.ts";
import { type Field, type Optional, optional } from "../schema/field.ts";
import { EMAIL_KEYS } from "../tables/channel-keys.ts";
import { type Channel, defineChannel, type MessageSchema, type TypesOf } from "./channel.ts";

/** The fields of an email, each as a schema. */
export type EmailEntries = {
  /** One email address, its domain in lower case. */
  readonly to: Field<string, string>;
  /** Email addresses joined by `", "`. */
  readonly cc: Optional<Field<AddressListInput | null | undefined, string>>;
  /** Email addresses joined by `", "`. */
  readonly bcc: Optional<Field<AddressListInput | null | undefined, string>>;
  /** The sender's email address, its domain in lower case. */
  readonly from: Field<string, string>;
  /** One line of text. */
  readonly subject: Field<string, string>;
  /** Plain text or HTML. */
  readonly body: Field<string, string>;
  /** The attached files, as `{ attachment: [...] }`. */
  readonly attachments: Optional<AttachmentsSchema>;
  /** The time to send, as `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`. Default: at once. */
  readonly scheduledTime: Optional<Field<TimestampInput | null | undefined, string>>;
};

/** A canonical email. */
export type EmailMessage = InferOutput<MessageSchema<EmailEntries>>;

/** The type that builders take for an email: lists of addresses as arrays, `scheduledTime` as a `Date` too. */
export type EmailInput = InferInput<MessageSchema<EmailEntries>>;

/** The types of the channel `email`. */
export type EmailTypes = TypesOf<typeof email>;

/**
 * The channel for email. A message has `to`, `cc?`, `bcc?`, `from`, `subject`, `body`, `attachments?` and `scheduledTime?`; a request lists
 * messages under `email`.
 */
export const email: Channel<typeof EMAIL_KEYS, EmailEntries> = /* @__PURE__ */ defineChannel<
  typeof EMAIL_KEYS,
  EmailEntries
>(
  EMAIL_KEYS,
  {
    to: emailAddress,
    cc: /* @__PURE__ */ optional(addressList),
    bcc: /* @__PURE__ */ optional(addressList),
    from: emailAddress,
    subject: emailSubject,
    body: emailBody,
    attachments: /* @__PURE__ */ optional(attachments),
    scheduledTime: /* @__PURE__ */ optional(timestamp),
  },
  {
    apiCodes: { subject: 4201 },
    matchedBy: { to: "email_address", subject: "text", body: "text", scheduledTime: "timestamp" },
    create: createEmail,
  },
);

function createEmail(values: readonly unknown[]): object {
  const message = startEmail(values);
  if (values[6] !== undefined) message["attachments"] = values[6];
  if (values[7] !== undefined) message["scheduledTime"] = values[7];
  return message;
}

function startEmail([to, cc, bcc, from, subject, body]: readonly unknown[]): Record<string, unknown> {
  if (bcc !== undefined)
    return cc === undefined ? { to, bcc, from, subject, body } : { to, cc, bcc, from, subject, body };
  return cc === undefined ? { to, from, subject, body } : { to, cc, from, subject, body };
}
