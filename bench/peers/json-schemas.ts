import { ADDRESS, ADDRESS_LIST, DATE_TIME, LINE, MAX_SMS_LENGTH, PHONE_NUMBER, SENDER, TEXT } from "./patterns.ts";

const time = { type: "string", pattern: DATE_TIME };
const attachment = {
  type: "object",
  additionalProperties: false,
  required: ["file_name", "file_data"],
  properties: {
    file_name: { type: "string", minLength: 1 },
    file_data: { type: "string", minLength: 1 },
    file_type: { type: "string" },
    file_encoding_type: { const: "base64" },
  },
};

export const smsMessage = {
  type: "object",
  additionalProperties: false,
  required: ["to", "body"],
  properties: {
    to: { type: "string", pattern: PHONE_NUMBER },
    body: { type: "string", pattern: TEXT, maxLength: MAX_SMS_LENGTH },
    scheduledTime: time,
    sender: { type: "string", pattern: SENDER },
  },
} as const;

export const emailMessage = {
  type: "object",
  additionalProperties: false,
  required: ["to", "from", "subject", "body"],
  properties: {
    to: { type: "string", pattern: ADDRESS },
    cc: { type: "string", pattern: ADDRESS_LIST },
    bcc: { type: "string", pattern: ADDRESS_LIST },
    from: { type: "string", pattern: ADDRESS },
    subject: { type: "string", pattern: LINE },
    body: { type: "string", pattern: TEXT },
    attachments: {
      type: "object",
      additionalProperties: false,
      required: ["attachment"],
      properties: { attachment: { type: "array", items: attachment } },
    },
    scheduledTime: time,
  },
} as const;

/** `{"sms": [...]}` of such messages. */
export function requestOf(key: string, message: object): object {
  return {
    type: "object",
    additionalProperties: false,
    required: [key],
    properties: { [key]: { type: "array", minItems: 1, items: message } },
  };
}
