import * as v from "valibot";
import { ADDRESS, ADDRESS_LIST, DATE_TIME, LINE, MAX_SMS_LENGTH, PHONE_NUMBER, SENDER, TEXT } from "./patterns.ts";
import type { Checks, Peer } from "./peer.ts";

const pattern = (source: string) => v.pipe(v.string(), v.regex(new RegExp(source)));
const smsMessage = v.strictObject({
  to: pattern(PHONE_NUMBER),
  body: v.pipe(v.string(), v.regex(new RegExp(TEXT)), v.maxLength(MAX_SMS_LENGTH)),
  scheduledTime: v.optional(pattern(DATE_TIME)),
  sender: v.optional(pattern(SENDER)),
});
const emailMessage = v.strictObject({
  to: pattern(ADDRESS),
  cc: v.optional(pattern(ADDRESS_LIST)),
  bcc: v.optional(pattern(ADDRESS_LIST)),
  from: pattern(ADDRESS),
  subject: pattern(LINE),
  body: pattern(TEXT),
  attachments: v.optional(
    v.strictObject({
      attachment: v.array(
        v.strictObject({
          file_name: v.pipe(v.string(), v.nonEmpty()),
          file_data: v.pipe(v.string(), v.nonEmpty()),
          file_type: v.optional(v.string()),
          file_encoding_type: v.optional(v.literal("base64")),
        }),
      ),
    }),
  ),
  scheduledTime: v.optional(pattern(DATE_TIME)),
});

export const valibotPatterns: Peer = {
  name: "valibot, patterns",
  repairs: false,
  sms: checks(smsMessage, v.strictObject({ sms: v.pipe(v.array(smsMessage), v.minLength(1)) })),
  email: checks(emailMessage, v.strictObject({ email: v.pipe(v.array(emailMessage), v.minLength(1)) })),
};

export function checks(message: v.GenericSchema, request: v.GenericSchema): Checks {
  const check = (schema: v.GenericSchema) => (input: unknown) => {
    const { success, output } = v.safeParse(schema, input);
    return { ok: success, value: output };
  };
  return { message: check(message), request: check(request) };
}
