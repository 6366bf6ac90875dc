import type { Channel, ChannelTypes } from "../channels/channel.ts";
import { utf8Length } from "../fields/utf8.ts";
import { envelopeIssues } from "../issues/envelope-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** The body of a request: `{"sms": [...]}`, the messages canonical. */
export type RequestEnvelope<Types extends ChannelTypes = ChannelTypes> = {
  readonly [Key in Types["requestKey"]]: readonly Types["message"][];
};

export function createRequest<Types extends ChannelTypes>(
  channel: Channel<Types>,
  messages: readonly Types["message"][],
): RequestEnvelope<Types>;
export function createRequest(channel: Channel, messages: readonly object[]): RequestEnvelope {
  return { [channel.requestKey]: messages };
}

/** UTF-8 bytes of a request without messages: `{"sms":[]}`. */
export function emptyRequestBytes(channel: Channel): number {
  return utf8Length(JSON.stringify(createRequest(channel, [])));
}

/** Reports an envelope of more UTF-8 bytes, as JSON, than `limits.maxBytes`. */
export function checkRequestBytes(request: RequestEnvelope, scope: Scope): void {
  const { maxBytes } = scope.settings;
  if (maxBytes === undefined) return;
  const actualBytes = utf8Length(JSON.stringify(request));
  if (actualBytes > maxBytes) report(scope, envelopeIssues.tooLarge, { actualBytes, maxBytes });
}
