import { Ajv } from "ajv";
import { emailMessage, requestOf, smsMessage } from "./json-schemas.ts";
import type { Checks, Peer } from "./peer.ts";

const ajv = new Ajv({ allErrors: true });

/** Compiled by `new Function`; the input itself goes on. */
export const ajvPatterns: Peer = {
  name: "ajv, patterns",
  repairs: false,
  sms: checks("sms", smsMessage),
  email: checks("email", emailMessage),
};

function checks(key: string, message: object): Checks {
  const check = (schema: object) => {
    const validate = ajv.compile(schema);
    return (input: unknown) => ({ ok: validate(input), value: input });
  };
  return { message: check(message), request: check(requestOf(key, message)) };
}
