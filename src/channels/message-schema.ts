import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { bind } from "../schema/schema.ts";
import { type AnyChannel, assertChannel } from "./channel.ts";

/**
 * Returns the schema of a channel's messages: a valibot strict object and a Standard Schema, for forms, routes, and inside larger schemas.
 * It judges as `checkMessage` does, without warnings. `entries` has one schema a field, so `v.pick`, `v.omit`, `v.partial`, `v.required`
 * and `{ ...messageSchema(sms).entries }` work as with any other. Each issue has our code as its `type` and `code`, with `params` and
 * `apiErrorCode`, and never a value of the input. The options are read once, here.
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
export function messageSchema<Chosen extends AnyChannel>(channel: Chosen, options?: Options): Chosen["message"] {
  assertChannel(channel);
  return bind(channel.message, prepareOptions(options));
}
