import { readPhoneNumber } from "../fields/phone-number/phone-number.ts";
import { readSender } from "../fields/sender/sender.ts";
import { readSmsBody } from "../fields/texts/sms-body.ts";
import { readTimestamp } from "../fields/timestamp/timestamp.ts";
import { SMS_KEYS } from "../tables/channel-keys.ts";
import type { Channel, ChannelTypes } from "./channel.ts";
import { defineChannel } from "./define-channel.ts";

/** A canonical SMS. */
export interface SmsMessage {
  /** Digits, country code first, no `+`. */
  readonly to: string;
  readonly body: string;
  /** `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`; absent: at once. */
  readonly scheduledTime?: string;
  /** Absent: the organisation's default. An unconfigured sender is silently replaced by it too. */
  readonly sender?: string;
}

/** What may be given for an SMS. */
export interface SmsInput {
  readonly to: string;
  readonly body: string;
  readonly scheduledTime?: string | Date | null | undefined;
  readonly sender?: string | null | undefined;
}

export interface SmsTypes extends ChannelTypes {
  readonly requestKey: (typeof SMS_KEYS)["requestKey"];
  readonly message: SmsMessage;
  readonly input: SmsInput;
}

export const sms: Channel<SmsTypes> = /* @__PURE__ */ defineChannel<SmsTypes>(SMS_KEYS, [
  { name: "to", rule: readPhoneNumber, required: true, missingApiCode: 4203, echo: "phone_number" },
  { name: "body", rule: readSmsBody, required: true, missingApiCode: 4203, echo: "text" },
  { name: "scheduledTime", rule: readTimestamp, required: false, oldName: "scheduled_time", echo: "timestamp" },
  { name: "sender", rule: readSender, required: false },
]);
