import { readPhoneNumber } from "../fields/phone-number/phone-number.ts";
import { readText } from "../fields/texts/text.ts";
import { readTimestamp } from "../fields/timestamp/timestamp.ts";
import { ZALO_KEYS } from "../tables/channel-keys.ts";
import type { Channel, ChannelTypes } from "./channel.ts";
import { defineChannel } from "./define-channel.ts";
import type { TemplateInput, TemplateMessage } from "./template-types.ts";

export interface ZaloTypes extends ChannelTypes {
  readonly requestKey: (typeof ZALO_KEYS)["requestKey"];
  readonly message: TemplateMessage;
  readonly input: TemplateInput;
}

export const zalo: Channel<ZaloTypes> = /* @__PURE__ */ defineChannel<ZaloTypes>(ZALO_KEYS, [
  { name: "receiver", rule: readPhoneNumber, required: true, echo: "phone_number" },
  { name: "template", rule: readText, required: true, echo: "text" },
  { name: "scheduledTime", rule: readTimestamp, required: false, oldName: "scheduled_time", echo: "timestamp" },
]);
