import messages = require("capillary-messages");
import v = require("valibot");

/** The same schemas in CommonJS. */
export function pickTo(to: string): string {
  return v.parse(v.pick(messages.messageSchema(messages.sms), ["to"]), { to }).to;
}
