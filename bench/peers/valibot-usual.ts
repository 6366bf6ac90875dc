import * as v from "valibot";
import { LINE, MAX_SMS_LENGTH, SENDER, TEXT } from "./patterns.ts";
import type { Peer } from "./peer.ts";
import { isTime, lowerDomain, readPhoneNumber, splitAddresses, toCanonicalTime } from "./usual-way.ts";
import { checks } from "./valibot.ts";

const pattern = (source: string) => v.pipe(v.string(), v.regex(new RegExp(source)));
const phoneNumber = v.pipe(
  v.string(),
  v.trim(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const digits = readPhoneNumber(dataset.value);
    if (digits !== undefined) return digits;
    addIssue({ message: "not a phone number" });
    return NEVER;
  }),
);
const time = v.pipe(
  v.union([v.date(), v.pipe(v.string(), v.isoTimestamp())]),
  v.check(isTime, "no such time"),
  v.transform(toCanonicalTime),
);
const address = v.pipe(v.string(), v.trim(), v.email(), v.transform(lowerDomain));
const addressList = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform(splitAddresses),
  v.array(address),
  v.transform((list) => list.join(", ")),
);
const smsMessage = v.strictObject({
  to: phoneNumber,
  body: v.pipe(pattern(TEXT), v.maxLength(MAX_SMS_LENGTH)),
  scheduledTime: v.optional(time),
  sender: v.optional(pattern(SENDER)),
});
const emailMessage = v.strictObject({
  to: address,
  cc: v.optional(addressList),
  bcc: v.optional(addressList),
  from: address,
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
  scheduledTime: v.optional(time),
});

export const valibotUsualWay: Peer = {
  name: "valibot + libphonenumber-js + date-fns",
  repairs: true,
  sms: checks(smsMessage, v.strictObject({ sms: v.pipe(v.array(smsMessage), v.minLength(1)) })),
  email: checks(emailMessage, v.strictObject({ email: v.pipe(v.array(emailMessage), v.minLength(1)) })),
};
