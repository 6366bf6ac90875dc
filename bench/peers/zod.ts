import * as z from "zod";
import { ADDRESS, ADDRESS_LIST, DATE_TIME, LINE, MAX_SMS_LENGTH, PHONE_NUMBER, SENDER, TEXT } from "./patterns.ts";
import type { Checks, Peer } from "./peer.ts";

const pattern = (source: string) => z.string().regex(new RegExp(source));
const smsMessage = z.strictObject({
  to: pattern(PHONE_NUMBER),
  body: pattern(TEXT).max(MAX_SMS_LENGTH),
  scheduledTime: pattern(DATE_TIME).optional(),
  sender: pattern(SENDER).optional(),
});
const emailMessage = z.strictObject({
  to: pattern(ADDRESS),
  cc: pattern(ADDRESS_LIST).optional(),
  bcc: pattern(ADDRESS_LIST).optional(),
  from: pattern(ADDRESS),
  subject: pattern(LINE),
  body: pattern(TEXT),
  attachments: z
    .strictObject({
      attachment: z.array(
        z.strictObject({
          file_name: z.string().min(1),
          file_data: z.string().min(1),
          file_type: z.string().optional(),
          file_encoding_type: z.literal("base64").optional(),
        }),
      ),
    })
    .optional(),
  scheduledTime: pattern(DATE_TIME).optional(),
});

/** Compiled by `new Function`, as zod does wherever it may. */
export const zodPatterns: Peer = {
  name: "zod 4, patterns",
  repairs: false,
  sms: checks(smsMessage, z.strictObject({ sms: z.array(smsMessage).min(1) })),
  email: checks(emailMessage, z.strictObject({ email: z.array(emailMessage).min(1) })),
};

export function checks(message: z.ZodType, request: z.ZodType): Checks {
  const check = (schema: z.ZodType) => (input: unknown) => {
    const { success, data } = schema.safeParse(input);
    return { ok: success, value: data };
  };
  return { message: check(message), request: check(request) };
}
