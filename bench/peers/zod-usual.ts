import * as z from "zod";
import { LINE, MAX_SMS_LENGTH, SENDER, TEXT } from "./patterns.ts";
import type { Peer } from "./peer.ts";
import { isTime, lowerDomain, readPhoneNumber, splitAddresses, toCanonicalTime } from "./usual-way.ts";
import { checks } from "./zod.ts";

const pattern = (source: string) => z.string().regex(new RegExp(source));
const phoneNumber = z
  .string()
  .trim()
  .transform((text, context) => {
    const digits = readPhoneNumber(text);
    if (digits !== undefined) return digits;
    context.addIssue({ code: "custom", message: "not a phone number" });
    return z.NEVER;
  });
const time = z
  .union([z.date(), z.iso.datetime({ offset: true })])
  .refine(isTime)
  .transform(toCanonicalTime);
const address = z.string().trim().pipe(z.email()).transform(lowerDomain);
const addressList = z
  .union([z.string(), z.array(z.string())])
  .transform(splitAddresses)
  .pipe(z.array(address))
  .transform((list) => list.join(", "));
const smsMessage = z.strictObject({
  to: phoneNumber,
  body: pattern(TEXT).max(MAX_SMS_LENGTH),
  scheduledTime: time.optional(),
  sender: pattern(SENDER).optional(),
});
const emailMessage = z.strictObject({
  to: address,
  cc: addressList.optional(),
  bcc: addressList.optional(),
  from: address,
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
  scheduledTime: time.optional(),
});

export const zodUsualWay: Peer = {
  name: "zod 4 + libphonenumber-js + date-fns",
  repairs: true,
  sms: checks(smsMessage, z.strictObject({ sms: z.array(smsMessage).min(1) })),
  email: checks(emailMessage, z.strictObject({ email: z.array(emailMessage).min(1) })),
};
