import type { FieldRule } from "../fields/field-rule.ts";
import type { ChannelKeys } from "../tables/channel-keys.ts";

/** How a response's echo of a field is compared with what was sent. */
export type EchoComparison = "phone_number" | "email_address" | "text" | "timestamp";

/** One field of a channel's message. */
export interface FieldDefinition {
  /** The API's own name. */
  readonly name: string;
  readonly rule: FieldRule;
  readonly required: boolean;
  /** What the API answers when the field is missing or blank. */
  readonly missingApiCode?: number;
  /** A name that older versions of the API gave the field; only `parseRequest` takes it. */
  readonly oldName?: string;
  /** How to recognise the message in a response; without it the field takes no part. */
  readonly echo?: EchoComparison;
}

/** The types that go with a channel. */
export interface ChannelTypes {
  readonly requestKey: string;
  /** The canonical message, as it goes out. */
  readonly message: object;
  /** What builders take: wider than `message`. */
  readonly input: object;
}

/** A channel is data: its name in the URL, the keys of its envelopes, its fields in canonical order. */
export interface Channel<Types extends ChannelTypes = ChannelTypes> extends ChannelKeys<Types["requestKey"]> {
  readonly fields: readonly FieldDefinition[];
  /** Never there: carries the types. */
  readonly types?: Types;
}

/** Any of the channels, when only its data matters. */
export type AnyChannel = Channel;

/** The types of a channel, or of each channel of a union. */
export type TypesOf<Chosen extends AnyChannel> = Chosen extends Channel<infer Types> ? Types : never;

/** The canonical message of a channel. */
export type MessageOf<Chosen extends AnyChannel> = TypesOf<Chosen>["message"];

/** What builders take for a message of a channel. */
export type InputOf<Chosen extends AnyChannel> = TypesOf<Chosen>["input"];
