import { type AnyChannel, assertChannel, type InputOf } from "../channels/channel.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { readPart } from "../schema/run-schema.ts";
import { Run, toResult } from "../schema/run.ts";
import { messageList } from "./message-list.ts";
import { checkRequestBytes, createRequest, type RequestEnvelope } from "./request-envelope.ts";

/**
 * Builds the request envelope of one message or of a list, all or nothing: a single faulty message means no envelope, and every problem of
 * every message is reported at its path (`["sms", 0, "to"]`).
 *
 * ```ts
 * const request = unwrap(buildRequest(sms, { to: "+44 7447 900000", body: "Hello" }));
 * request; //=> { sms: [{ to: "447447900000", body: "Hello" }] }
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for bad messages.
 */
export function buildRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: InputOf<Chosen> | readonly InputOf<Chosen>[],
  options?: Options,
): Result<RequestEnvelope<Chosen>> {
  assertChannel(channel);
  const list = isOneMessage(messages) ? [messages] : messages;
  const dataset = new Dataset(messages, new Run(prepareOptions(options)));
  const request = createRequest(channel, readPart(messageList(channel), list, channel.requestKey, dataset));
  if (dataset.typed) checkRequestBytes(request, dataset, channel.requestKey);
  dataset.value = request;
  return toResult(dataset);
}

/**
 * Returns `true` for all values but lists and absent ones: they are looked at as a message. A proxy that cannot be told from a list is left
 * to its reader.
 */
function isOneMessage(messages: unknown): boolean {
  try {
    return messages !== undefined && messages !== null && !Array.isArray(messages);
  } catch {
    return false;
  }
}
