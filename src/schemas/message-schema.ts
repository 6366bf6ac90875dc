import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel, InputOf, MessageOf } from "../channels/channel.ts";
import { checkMessage } from "../requests/check-message.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
import { createSchema, type Schema } from "./create-schema.ts";

/**
 * `checkMessage` as a valibot schema and Standard Schema: for forms, routes, and inside larger schemas.
 *
 * ```ts
 * import * as v from "valibot";
 * import { messageSchema, sms } from "capillary-messages";
 *
 * const schema = v.object({ message: messageSchema(sms) });
 * v.parse(schema, { message: { to: "+91 99882 21100", body: "Hello" } }).message.to; //=> "919988221100"
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function messageSchema<Chosen extends AnyChannel>(
  channel: Chosen,
  options?: Options,
): Schema<InputOf<Chosen>, MessageOf<Chosen>> {
  assertChannel(channel);
  readOptions(options);
  return createSchema("a message", (input) => checkMessage(channel, input, options));
}
