import type { InferInput, InferOutput } from "valibot";
import { phoneNumber } from "../fields/phone-number/phone-number.ts";
import { sender } from "../fields/sender/sender.ts";
import { smsBody } from "../fields/texts/sms-body.ts";
import { timestamp, type TimestampInput } from "../fields/timestamp/timestamp.ts";
import { type Field, type Optional, optional } from "../schema/field.ts";
import { SMS_KEYS } from "../tables/channel-keys.ts";
import { type Channel, defineChannel, type MessageSchema, type TypesOf } from "./channel.ts";

/** The fields of an SMS, each as a schema. */
export type SmsEntries = {
  /** The recipient's phone number: digits, country code first, no `+`. */
  readonly to: Field<string, string>;
  /** The text, at most 255 segments (3GPP TS 23.040, 9.2.3.24.1). */
  readonly body: Field<string, string>;
  /** The time to send, as `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`. Default: at once. */
  readonly scheduledTime: Optional<Field<TimestampInput | null | undefined, string>>;
  /** The sender's name or number. Default: the organisation's own, which also replaces an unconfigured sender without a word. */
  readonly sender: Optional<Field<string | null | undefined, string>>;
};

/** A canonical SMS. */
export type SmsMessage = InferOutput<MessageSchema<SmsEntries>>;

/** The type that builders take for an SMS: `scheduledTime` as a `Date` too. */
export type SmsInput = InferInput<MessageSchema<SmsEntries>>;

/** The types of the channel `sms`. */
export type SmsTypes = TypesOf<typeof sms>;

/** The channel for SMS. A message has `to`, `body`, `scheduledTime?` and `sender?`; a request lists messages under `sms`. */
export const sms: Channel<typeof SMS_KEYS, SmsEntries> = /* @__PURE__ */ defineChannel<typeof SMS_KEYS, SmsEntries>(
  SMS_KEYS,
  {
    to: phoneNumber,
    body: smsBody,
    scheduledTime: /* @__PURE__ */ optional(timestamp),
    sender: /* @__PURE__ */ optional(sender),
  },
  {
    apiCodes: { to: 4203, body: 4203 },
    matchedBy: { to: "phone_number", body: "text", scheduledTime: "timestamp" },
    create: createSms,
  },
);

function createSms(values: readonly unknown[]): object {
  // A literal of all is half as large as one that members are added to.
  const message: Record<string, unknown> =
    values[2] === undefined
      ? { to: values[0], body: values[1] }
      : { to: values[0], body: values[1], scheduledTime: values[2] };
  if (values[3] !== undefined) message["sender"] = values[3];
  return message;
}
