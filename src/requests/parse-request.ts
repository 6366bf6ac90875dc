import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import { WITH_OLD_NAMES } from "../schema/old-names.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { run } from "../schema/run-schema.ts";
import type { RequestEnvelope } from "./request-envelope.ts";
import { requestSchemaOf } from "./request-schema.ts";

/**
 * Reads the body of a request that came in, already parsed from JSON: returns the canonical envelope, or all its errors. Also takes version
 * 1.1's `{"root": {...}}` and `scheduled_time`, each with a warning.
 *
 * ```ts
 * const result = parseRequest(sms, { root: { sms: [{ to: "919988221100", body: "Hello" }] } });
 * unwrap(result); //=> { sms: [{ to: "919988221100", body: "Hello" }] }
 * result.warnings.map((issue) => issue.code); //=> ["envelope.root_wrapper"]
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for a bad body.
 */
export function parseRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  options?: Options,
): Result<RequestEnvelope<Chosen>> {
  assertChannel(channel);
  return run(requestSchemaOf(channel), body, prepareOptions(options), WITH_OLD_NAMES);
}
