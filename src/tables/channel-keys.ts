/**
 * The name of each channel in the URL and the keys of its envelopes: of the list in a request, of the list in a response, of the
 * message in an entry of that list.
 *
 * Source: the vendor's page "Send communication message", request and response samples.
 *
 * @internal
 */
export interface ChannelKeys {
  readonly name: string;
  readonly requestKey: string;
  readonly responseListKey: string;
  readonly responseItemKey: string;
}

/** @internal */
export const SMS_KEYS = {
  name: "sms",
  requestKey: "sms",
  responseListKey: "smsList",
  responseItemKey: "sms",
} as const;

/** @internal */
export const EMAIL_KEYS = {
  name: "email",
  requestKey: "email",
  responseListKey: "emails",
  responseItemKey: "email",
} as const;

/** @internal */
export const WHATSAPP_KEYS = {
  name: "whatsapp",
  requestKey: "whatsappMessage",
  responseListKey: "whatsapp",
  responseItemKey: "whatsappMessage",
} as const;

/** @internal */
export const ZALO_KEYS = {
  name: "zalo",
  requestKey: "zaloMessage",
  responseListKey: "zalo",
  responseItemKey: "zaloMessage",
} as const;

export const ALL_CHANNEL_KEYS: readonly ChannelKeys[] = [SMS_KEYS, EMAIL_KEYS, WHATSAPP_KEYS, ZALO_KEYS];
