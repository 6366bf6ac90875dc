import type { InferInput, InferOutput, ObjectEntries, StrictObjectSchema } from "valibot";
import * as messageIssues from "../issues/message-issues.ts";
import type { FieldName } from "../schema/field.ts";
import type { RecordRules } from "../schema/record-rules.ts";
import { record } from "../schema/record.ts";
import type { ChannelKeys } from "../tables/channel-keys.ts";

/** The rule by which `matchOutcomes` compares a response's echo of a field with the value that was sent. */
export type EchoComparison = "phone_number" | "email_address" | "text" | "timestamp";

/** The schema of a channel's message: valibot's strict object, one entry a field. */
export type MessageSchema<Entries extends ObjectEntries> = StrictObjectSchema<Entries, undefined>;

/** A channel is data: its name in the URL, the keys of its envelopes, and the schema of its messages. */
export interface Channel<Keys extends ChannelKeys = ChannelKeys, Entries extends ObjectEntries = ObjectEntries> {
  /** The channel's name in the URL: `"sms"`. */
  readonly name: Keys["name"];
  /** The key of the list of messages in a request. */
  readonly requestKey: Keys["requestKey"];
  /** The key of the list of entries in a response. */
  readonly responseListKey: Keys["responseListKey"];
  /** The key of the message in an entry of that list. */
  readonly responseItemKey: Keys["responseItemKey"];
  /** The schema of a message, its fields in canonical order. `messageSchema` returns the same with options bound. */
  readonly message: MessageSchema<Entries>;
  /** The API's own code for each field, when it is missing or blank. */
  readonly apiCodes: Readonly<Partial<Record<keyof Entries & string, number>>>;
  /** The fields by which a message is recognised in a response. */
  readonly matchedBy: Readonly<Partial<Record<keyof Entries & string, EchoComparison>>>;
}

/** Any channel, for code that reads only its data. */
export type AnyChannel = Channel;

/** The canonical message of a channel, or of each channel of a union; of a channel that types do not know, any object. */
export type MessageOf<Chosen extends AnyChannel> = Chosen extends AnyChannel
  ? string extends keyof EntriesOf<Chosen>
    ? object
    : InferOutput<Chosen["message"]>
  : never;

/** The type that builders take for a message of a channel: wider than `MessageOf`, the type that comes out. */
export type InputOf<Chosen extends AnyChannel> = Chosen extends AnyChannel
  ? string extends keyof EntriesOf<Chosen>
    ? object
    : InferInput<Chosen["message"]>
  : never;

/** @internal */
type EntriesOf<Chosen extends AnyChannel> = Chosen["message"]["entries"];

/** The types that belong to a channel: the key of its request, and its message before and after a check. */
export interface ChannelTypes {
  /** The key of the list of messages in a request. */
  readonly requestKey: string;
  /** The canonical message: `SmsMessage`. */
  readonly message: object;
  /** The message that builders take: `SmsInput`. */
  readonly input: object;
}

/** The types of a channel, or of each channel of a union. */
export type TypesOf<Chosen extends AnyChannel> = Chosen extends AnyChannel
  ? { readonly requestKey: Chosen["requestKey"]; readonly message: MessageOf<Chosen>; readonly input: InputOf<Chosen> }
  : never;

/** A channel's API codes, and how its echoes are compared. */
interface ChannelRules<Entries extends ObjectEntries> {
  readonly apiCodes: Channel<ChannelKeys, Entries>["apiCodes"];
  /** See `RecordRules`. */
  readonly create?: RecordRules["create"];
  readonly matchedBy: Channel<ChannelKeys, Entries>["matchedBy"];
}

/** Puts a channel together. Mark the call pure, so that a bundle drops the channels nobody uses. */
export function defineChannel<Keys extends ChannelKeys, Entries extends ObjectEntries>(
  keys: Keys,
  entries: Entries,
  { apiCodes, matchedBy, create }: ChannelRules<Entries>,
): Channel<Keys, Entries> {
  const { name, requestKey, responseListKey, responseItemKey } = keys;
  const message = record<MessageSchema<Entries>>(Object.freeze(entries), {
    wrongType: messageIssues.wrongType,
    unreadable: messageIssues.unreadable,
    apiCodes,
    oldNames: OLD_NAMES,
    create,
  });
  return Object.freeze({
    name,
    requestKey,
    responseListKey,
    responseItemKey,
    message,
    apiCodes: Object.freeze(apiCodes),
    matchedBy: Object.freeze(matchedBy),
  });
}

/** Names that version 1.1 gave to fields. */
const OLD_NAMES = { scheduled_time: "scheduledTime" } as const;

/** A field of a channel as generators and tests see it. */
export interface ChannelField {
  readonly name: string;
  readonly required: boolean;
  /** The name of its rule. */
  readonly rule: FieldName;
  readonly apiErrorCode: number | undefined;
}

/** The fields of a channel in canonical order. */
export function fieldsOf({ message, apiCodes }: AnyChannel): ChannelField[] {
  return Object.entries(message.entries).map(([name, entry]) => {
    const schema: object = "wrapped" in entry ? entry.wrapped : entry;
    if (!hasFieldName(schema)) throw new TypeError(`The field ${name} has no rule of this library.`);
    return { name, required: entry.type !== "exact_optional", rule: schema.fieldName, apiErrorCode: apiCodes[name] };
  });
}

function hasFieldName(schema: object): schema is { readonly fieldName: FieldName } {
  return "fieldName" in schema;
}

/**
 * A name, or nothing, in the place of a channel is the caller's bug.
 *
 * @throws {TypeError} when it is no channel.
 */
export function assertChannel(channel: AnyChannel): void {
  if (typeof channel?.message?.["~run"] === "function") return;
  throw new TypeError("channel must be one of sms, email, whatsapp and zalo; findChannel finds it by its name.");
}
