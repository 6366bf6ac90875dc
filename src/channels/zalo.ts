import { phoneNumber } from "../fields/phone-number/phone-number.ts";
import { zaloTemplate } from "../fields/texts/text.ts";
import { timestamp } from "../fields/timestamp/timestamp.ts";
import { optional } from "../schema/field.ts";
import { ZALO_KEYS } from "../tables/channel-keys.ts";
import { type Channel, defineChannel, type TypesOf } from "./channel.ts";
import { createTemplateMessage, type TemplateEntries } from "./template-entries.ts";

/** The types of the channel `zalo`. */
export type ZaloTypes = TypesOf<typeof zalo>;

/** The channel for Zalo. A message has `receiver`, `template` and `scheduledTime?`; a request lists messages under `zaloMessage`. */
export const zalo: Channel<typeof ZALO_KEYS, TemplateEntries> = /* @__PURE__ */ defineChannel<
  typeof ZALO_KEYS,
  TemplateEntries
>(
  ZALO_KEYS,
  { receiver: phoneNumber, template: zaloTemplate, scheduledTime: /* @__PURE__ */ optional(timestamp) },
  {
    apiCodes: {},
    matchedBy: { receiver: "phone_number", template: "text", scheduledTime: "timestamp" },
    create: createTemplateMessage,
  },
);
