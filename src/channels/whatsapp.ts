import { phoneNumber } from "../fields/phone-number/phone-number.ts";
import { whatsappTemplate } from "../fields/texts/whatsapp-template.ts";
import { timestamp } from "../fields/timestamp/timestamp.ts";
import { optional } from "../schema/field.ts";
import { WHATSAPP_KEYS } from "../tables/channel-keys.ts";
import { type Channel, defineChannel, type TypesOf } from "./channel.ts";
import { createTemplateMessage, type TemplateEntries } from "./template-entries.ts";

/** The types of the channel `whatsapp`. */
export type WhatsappTypes = TypesOf<typeof whatsapp>;

/**
 * The channel for WhatsApp. A message has `receiver`, `template` and `scheduledTime?`; a request lists messages under `whatsappMessage`.
 */
export const whatsapp: Channel<typeof WHATSAPP_KEYS, TemplateEntries> = /* @__PURE__ */ defineChannel<
  typeof WHATSAPP_KEYS,
  TemplateEntries
>(
  WHATSAPP_KEYS,
  { receiver: phoneNumber, template: whatsappTemplate, scheduledTime: /* @__PURE__ */ optional(timestamp) },
  {
    apiCodes: { receiver: 403 },
    matchedBy: { receiver: "phone_number", template: "text", scheduledTime: "timestamp" },
    create: createTemplateMessage,
  },
);
