import { readPhoneNumber } from "../fields/phone-number/phone-number.ts";
import { readTimestamp } from "../fields/timestamp/timestamp.ts";
import { readWhatsappTemplate } from "../fields/texts/whatsapp-template.ts";
import { WHATSAPP_KEYS } from "../tables/channel-keys.ts";
import type { Channel, ChannelTypes } from "./channel.ts";
import { defineChannel } from "./define-channel.ts";
import type { TemplateInput, TemplateMessage } from "./template-types.ts";

export interface WhatsappTypes extends ChannelTypes {
  readonly requestKey: (typeof WHATSAPP_KEYS)["requestKey"];
  readonly message: TemplateMessage;
  readonly input: TemplateInput;
}

export const whatsapp: Channel<WhatsappTypes> = /* @__PURE__ */ defineChannel<WhatsappTypes>(WHATSAPP_KEYS, [
  { name: "receiver", rule: readPhoneNumber, required: true, missingApiCode: 403, echo: "phone_number" },
  { name: "template", rule: readWhatsappTemplate, required: true, echo: "text" },
  { name: "scheduledTime", rule: readTimestamp, required: false, oldName: "scheduled_time", echo: "timestamp" },
]);
