import type { InferInput, InferOutput, ObjectEntries, StrictObjectSchema } from "valibot";
import * as messageIssues from "../issues/message-issues.ts";
import { record } from "../schema/record.ts";
import type { ChannelKeys } from "../tables/channel-keys.ts";

/** How a response's echo of a field is compared with what was sent. */
export type EchoComparison = "phone_number" | "email_address" | "text" | "timestamp";

/** The schema of a channel's message: valibot's strict object, one entry a field. */
export type MessageSchema<Entries extends ObjectEntries> = StrictObjectSchema<Entries, undefined>;

/** A channel is data: its name in the URL, the keys of its envelopes, and the schema of its messages. */
export interface Channel<Keys extends ChannelKeys = ChannelKeys, Entries extends ObjectEntries = ObjectEntries> {
  /** In the URL: `"sms"`. */
  readonly name: Keys["name"];
  /** The key of the list of messages in a request. */
  readonly requestKey: Keys["requestKey"];
  /** The key of the list of entries in a response. */
  readonly responseListKey: Keys["responseListKey"];
  /** The key of the message in an entry of that list. */
  readonly responseItemKey: Keys["responseItemKey"];
  /** The fields in canonical order. `messageSchema` gives the same with options. */
  readonly message: MessageSchema<Entries>;
  /** The fields by which a message is recognised in a response. */
  readonly matchedBy: Readonly<Partial<Record<keyof Entries & string, EchoComparison>>>;
}

/** Any of the channels, when only its data matters. */
export type AnyChannel = Channel;

/** The canonical message of a channel, or of each channel of a union. */
export type MessageOf<Chosen extends AnyChannel> = Chosen extends AnyChannel ? InferOutput<Chosen["message"]> : never;

/** What builders take for a message of a channel: wider than what comes out. */
export type InputOf<Chosen extends AnyChannel> = Chosen extends AnyChannel ? InferInput<Chosen["message"]> : never;

/** The types that go with a channel. */
export interface ChannelTypes {
  readonly requestKey: string;
  readonly message: object;
  readonly input: object;
}

/** The types of a channel, or of each channel of a union. */
export type TypesOf<Chosen extends AnyChannel> = Chosen extends AnyChannel
  ? { readonly requestKey: Chosen["requestKey"]; readonly message: MessageOf<Chosen>; readonly input: InputOf<Chosen> }
  : never;

/** What there is to say of a channel beside its keys and entries. */
interface ChannelRules<Entries extends ObjectEntries> {
  /** What the API answers when a field is missing or blank. */
  readonly apiCodes?: Readonly<Record<string, number>>;
  readonly matchedBy: Channel<ChannelKeys, Entries>["matchedBy"];
}

/** Puts a channel together. Mark the call pure, so that a bundle drops the channels nobody uses. */
export function defineChannel<Keys extends ChannelKeys, Entries extends ObjectEntries>(
  keys: Keys,
  entries: Entries,
  { apiCodes = {}, matchedBy }: ChannelRules<Entries>,
): Channel<Keys, Entries> {
  const { name, requestKey, responseListKey, responseItemKey } = keys;
  const { wrongType, unreadable } = messageIssues;
  const message = record<MessageSchema<Entries>>(entries, { wrongType, unreadable, apiCodes, oldNames: OLD_NAMES });
  return Object.freeze({ name, requestKey, responseListKey, responseItemKey, message, matchedBy });
}

/** Names that version 1.1 gave to fields. */
const OLD_NAMES = { scheduled_time: "scheduledTime" } as const;

/**
 * A name, or nothing, in the place of a channel is the caller's bug.
 *
 * @throws {TypeError} when it is no channel.
 */
export function assertChannel(channel: AnyChannel): void {
  if (typeof channel?.message?.["~run"] === "function") return;
  throw new TypeError("channel must be one of sms, email, whatsapp and zalo; findChannel finds it by its name.");
}
