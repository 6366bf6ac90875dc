import { type, type Type } from "arktype";
import { ADDRESS, ADDRESS_LIST, DATE_TIME, LINE, MAX_SMS_LENGTH, PHONE_NUMBER, SENDER, TEXT } from "./patterns.ts";
import type { Checks, Peer } from "./peer.ts";

const pattern = (source: string) => type(new RegExp(source));
const smsMessage = type({
  "+": "reject",
  to: pattern(PHONE_NUMBER),
  body: pattern(TEXT).and(type(`string <= ${MAX_SMS_LENGTH}`)),
  "scheduledTime?": pattern(DATE_TIME),
  "sender?": pattern(SENDER),
});
const emailMessage = type({
  "+": "reject",
  to: pattern(ADDRESS),
  "cc?": pattern(ADDRESS_LIST),
  "bcc?": pattern(ADDRESS_LIST),
  from: pattern(ADDRESS),
  subject: pattern(LINE),
  body: pattern(TEXT),
  "attachments?": type({
    "+": "reject",
    attachment: type({
      "+": "reject",
      file_name: "string > 0",
      file_data: "string > 0",
      "file_type?": "string",
      "file_encoding_type?": "'base64'",
    }).array(),
  }),
  "scheduledTime?": pattern(DATE_TIME),
});

/** Compiled by `new Function`; the input itself goes on. */
export const arktypePatterns: Peer = {
  name: "arktype, patterns",
  repairs: false,
  sms: checks(smsMessage, type({ "+": "reject", sms: smsMessage.array().atLeastLength(1) })),
  email: checks(emailMessage, type({ "+": "reject", email: emailMessage.array().atLeastLength(1) })),
};

function checks(message: Type, request: Type): Checks {
  const check = (schema: Type) => (input: unknown) => {
    const value: unknown = schema(input);
    return { ok: !(value instanceof type.errors), value };
  };
  return { message: check(message), request: check(request) };
}
