import type { AnyChannel, InputOf, MessageOf } from "../channels/channel.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import { jsonBytes } from "../text/json-bytes.ts";

/** The body of a request: `{"sms": [...]}`, its messages canonical. */
export type RequestEnvelope<Chosen extends AnyChannel = AnyChannel> = Chosen extends AnyChannel
  ? { readonly [Key in Chosen["requestKey"]]: readonly MessageOf<Chosen>[] }
  : never;

/** The type of a request body that came in, as far as a type can say it. */
export type RequestInput<Chosen extends AnyChannel = AnyChannel> = Chosen extends AnyChannel
  ? { readonly [Key in Chosen["requestKey"]]: readonly InputOf<Chosen>[] }
  : never;

/** Puts messages under the channel's key, which types cannot follow. */
export function createRequest<Chosen extends AnyChannel>(channel: Chosen, messages: unknown): RequestEnvelope<Chosen> {
  return { [channel.requestKey]: messages } as RequestEnvelope<Chosen>;
}

/** UTF-8 bytes of a request without messages: `{"sms":[]}`. */
export function emptyRequestBytes(channel: AnyChannel): number {
  return jsonBytes(createRequest(channel, []));
}

/** Reports an envelope of more UTF-8 bytes, as JSON, than `limits.maxBytes`. */
export function checkRequestBytes(request: object, dataset: Dataset, key?: string): void {
  const { maxBytes } = dataset.settings;
  if (maxBytes === undefined) return;
  const actualBytes = jsonBytes(request);
  if (actualBytes > maxBytes) dataset.addIssue(envelopeIssues.tooLarge, { actualBytes, maxBytes }, key);
}
