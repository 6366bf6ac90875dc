import type { InferInput, InferOutput } from "valibot";
import type { TimestampInput } from "../fields/timestamp/timestamp.ts";
import type { Field, Optional } from "../schema/field.ts";
import type { MessageSchema } from "./channel.ts";

/** The fields of a channel that sends rendered templates to a phone number: WhatsApp and Zalo. */
export type TemplateEntries = {
  /** Digits, country code first, no `+`. */
  readonly receiver: Field<string, string>;
  /** The rendered text, not a template's name. */
  readonly template: Field<string, string>;
  /** `YYYY-MM-DDTHH:mm:ssZ` or with `±HH:MM`; absent: at once. */
  readonly scheduledTime: Optional<Field<TimestampInput | null | undefined, string>>;
};

/** A canonical message of such a channel. */
export type TemplateMessage = InferOutput<MessageSchema<TemplateEntries>>;

/** What may be given for one. */
export type TemplateInput = InferInput<MessageSchema<TemplateEntries>>;

export function createTemplateMessage(values: readonly unknown[]): object {
  const message: Record<string, unknown> = { receiver: values[0], template: values[1] };
  if (values[2] !== undefined) message["scheduledTime"] = values[2];
  return message;
}
