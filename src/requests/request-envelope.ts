import type { AnyChannel, ChannelTypes, TypesOf } from "../channels/channel.ts";
import { utf8Length } from "../text/utf8.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import { report, type Scope } from "../issues/scope.ts";

/** The body of a request: `{"sms": [...]}`, the messages canonical. */
export type RequestEnvelope<Chosen extends AnyChannel = AnyChannel> = EnvelopeOf<TypesOf<Chosen>>;

/** What may stand in a body that came in, as far as types can say. */
export type RequestInput<Chosen extends AnyChannel = AnyChannel> = InputEnvelopeOf<TypesOf<Chosen>>;

type InputEnvelopeOf<Types extends ChannelTypes> = Types extends ChannelTypes
  ? { readonly [Key in Types["requestKey"]]: readonly Types["input"][] }
  : never;

type EnvelopeOf<Types extends ChannelTypes> = Types extends ChannelTypes
  ? { readonly [Key in Types["requestKey"]]: readonly Types["message"][] }
  : never;

/** Takes the messages, `null` only among errors, for what their channel's fields made of them: types cannot follow a computed key. */
export function createRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: readonly (object | null)[],
): RequestEnvelope<Chosen> {
  return { [channel.requestKey]: messages } as RequestEnvelope<Chosen>;
}

/** UTF-8 bytes of a request without messages: `{"sms":[]}`. */
export function emptyRequestBytes(channel: AnyChannel): number {
  return utf8Length(JSON.stringify(createRequest(channel, [])));
}

/** Reports an envelope of more UTF-8 bytes, as JSON, than `limits.maxBytes`. */
export function checkRequestBytes(request: object, scope: Scope): void {
  const { maxBytes } = scope.settings;
  if (maxBytes === undefined) return;
  const actualBytes = utf8Length(JSON.stringify(request));
  if (actualBytes > maxBytes) report(scope, envelopeIssues.tooLarge, { actualBytes, maxBytes });
}
