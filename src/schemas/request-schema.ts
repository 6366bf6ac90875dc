import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel } from "../channels/channel.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
import { parseRequest } from "../requests/parse-request.ts";
import type { RequestEnvelope, RequestInput } from "../requests/request-envelope.ts";
import { createSchema, type Schema } from "./create-schema.ts";

/**
 * `parseRequest` as a valibot schema and Standard Schema: for the body of a route.
 *
 * ```ts
 * import * as v from "valibot";
 * import { requestSchema, zalo } from "capillary-messages";
 *
 * v.is(requestSchema(zalo), { zaloMessage: [{ receiver: "919988221100", template: "Hello" }] }); //=> true
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function requestSchema<Chosen extends AnyChannel>(
  channel: Chosen,
  options?: Options,
): Schema<RequestInput<Chosen>, RequestEnvelope<Chosen>> {
  assertChannel(channel);
  readOptions(options);
  return createSchema("a request", (input) => parseRequest(channel, input, options));
}
