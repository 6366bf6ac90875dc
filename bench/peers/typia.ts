import type { Peer, Verdict } from "./peer.ts";
import { validateEmail, validateEmailRequest, validateSms, validateSmsRequest } from "./typia/validators.ts";

/** Written out ahead of time by TypeScript 5.9: typia 9 does not know TypeScript 7. The input itself goes on. */
export const typiaPatterns: Peer = {
  name: "typia, patterns",
  repairs: false,
  sms: { message: check(validateSms), request: check(validateSmsRequest) },
  email: { message: check(validateEmail), request: check(validateEmailRequest) },
};

function check(validate: typeof validateSms): (input: unknown) => Verdict {
  return (input) => ({ ok: validate(input).success, value: input });
}
