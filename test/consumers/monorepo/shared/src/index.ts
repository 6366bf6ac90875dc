import { buildRequest, type Options, type RequestEnvelope, type Result, sms, type SmsInput } from "capillary-messages";

/** The options with which all of the shop checks messages. */
export const shopOptions: Options = { defaultCountry: "IN", timeZone: "Asia/Kolkata" };

export function buildReminder(to: string): Result<RequestEnvelope<typeof sms>> {
  const message: SmsInput = { to, body: "Your table is ready." };
  return buildRequest(sms, message, shopOptions);
}
