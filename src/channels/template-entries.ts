import type { InferInput, InferOutput } from "valibot";
import type { TimestampInput } from "../fields/timestamp/timestamp.ts";
import type { Field, Optional } from "../schema/field.ts";
import type { MessageSchema } from "./channel.ts";

/** The fields of a channel that sends rendered templates to a phone number: WhatsApp and Zalo. */
export type TemplateEntries = {
  /** The recipient's phone number: digits, country code first, no `+`. */
  readonly receiver: Field<string, string>;
  /** The rendered text, not a template's name. */
  readonly template: Field<string, string>;
  /** The time to send, as `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`. Default: at once. */
  readonly scheduledTime: Optional<Field<TimestampInput | null | undefined, string>>;
};

/** A canonical WhatsApp or Zalo message. */
export type TemplateMessage = InferOutput<MessageSchema<TemplateEntries>>;

/** The type that builders take for a WhatsApp or Zalo message: `scheduledTime` as a `Date` too. */
export type TemplateInput = InferInput<MessageSchema<TemplateEntries>>;

export function createTemplateMessage(values: readonly unknown[]): object {
  return values[2] === undefined
    ? { receiver: values[0], template: values[1] }
    : { receiver: values[0], template: values[1], scheduledTime: values[2] };
}
