import { Compile } from "typebox/compile";
import { emailMessage, requestOf, smsMessage } from "./json-schemas.ts";
import type { Checks, Peer } from "./peer.ts";

/** Compiled by `new Function`; the input itself goes on. It lists the first 8 errors only. */
export const typeboxPatterns: Peer = {
  name: "TypeBox, patterns",
  repairs: false,
  sms: checks("sms", smsMessage),
  email: checks("email", emailMessage),
};

function checks(key: string, message: object): Checks {
  const check = (schema: object) => {
    const validator = Compile(schema);
    return (input: unknown) => {
      const ok = validator.Check(input);
      return { ok, value: ok ? input : validator.Errors(input) };
    };
  };
  return { message: check(message), request: check(requestOf(key, message)) };
}
