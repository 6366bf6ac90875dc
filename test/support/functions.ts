import { safeParse } from "valibot";
import type { AnyChannel } from "../../src/channels/channel.ts";
import {
  attachmentFromBlob,
  attachmentsFromFiles,
  buildAttachment,
  buildBatches,
  buildRequest,
  checkMessage,
  checkMessages,
  findChannel,
  messageSchema,
  normalizeAddressList,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
  type Options,
  parseRequest,
  parseResponse,
  requestSchema,
  type Result,
} from "../../src/index.ts";

/** A function of the library that takes anything, with the channel and the options bound. */
export interface Taker {
  readonly name: string;
  take(input: unknown): unknown;
}

/** Those that give a `Result`. */
export interface ResultTaker extends Taker {
  take(input: unknown): Result<unknown>;
}

/** Every function that gives a `Result` of anything, for one channel. */
export function resultTakers(channel: AnyChannel, options: Options = {}): readonly ResultTaker[] {
  return [
    { name: "checkMessage", take: (input) => checkMessage(channel, input, options) },
    { name: "checkMessages", take: (input) => checkMessages(channel, input, options) },
    { name: "checkMessages of one", take: (input) => checkMessages(channel, [input], options) },
    { name: "buildRequest", take: (input) => buildRequest(channel, input as object, options) },
    { name: "buildRequest of a list", take: (input) => buildRequest(channel, [input as object], options) },
    { name: "parseRequest", take: (input) => parseRequest(channel, input, options) },
    { name: "parseRequest of a list", take: (input) => parseRequest(channel, listBody(channel, input), options) },
    { name: "parseRequest of one", take: (input) => parseRequest(channel, listBody(channel, [input]), options) },
    { name: "parseResponse", take: (input) => parseResponse(channel, input, options) },
    { name: "parseResponse of an entry", take: (input) => parseResponse(channel, entryBody(channel, input), options) },
    { name: "parseResponse of an echo", take: (input) => parseResponse(channel, echoBody(channel, input), options) },
    { name: "parseResponse of a status", take: (input) => parseResponse(channel, statusBody(input), options) },
    { name: "findChannel", take: findChannel },
    { name: "normalizePhoneNumber", take: (input) => normalizePhoneNumber(input, options) },
    { name: "normalizeTimestamp", take: (input) => normalizeTimestamp(input, options) },
    { name: "normalizeEmailAddress", take: normalizeEmailAddress },
    { name: "normalizeAddressList", take: normalizeAddressList },
    { name: "buildAttachment", take: (input) => buildAttachment(input, options) },
  ];
}

/** The rest: schemas and batches, for one channel. */
export function otherTakers(channel: AnyChannel, options: Options = {}): readonly Taker[] {
  const message = messageSchema(channel, options);
  const request = requestSchema(channel, options);
  return [
    { name: "messageSchema, valibot", take: (input) => safeParse(message, input).issues },
    { name: "messageSchema, Standard Schema", take: (input) => message["~standard"].validate(input) },
    { name: "requestSchema, valibot", take: (input) => safeParse(request, input).issues },
    { name: "requestSchema, Standard Schema", take: (input) => request["~standard"].validate(input) },
    { name: "buildBatches", take: (input) => [...buildBatches(channel, [input as object], options)] },
  ];
}

/** Those that give a promise of a `Result`. */
export const asyncTakers: readonly { readonly name: string; take(input: unknown): Promise<Result<unknown>> }[] = [
  { name: "attachmentFromBlob", take: (input) => attachmentFromBlob(input as Blob) },
  { name: "attachmentsFromFiles of one", take: (input) => attachmentsFromFiles([input as File]) },
];

function listBody(channel: AnyChannel, list: unknown): object {
  return { [channel.requestKey]: list };
}

function entryBody(channel: AnyChannel, entry: unknown): object {
  return { [channel.responseListKey]: [entry], errors: entry };
}

function echoBody(channel: AnyChannel, echo: unknown): object {
  return { [channel.responseListKey]: [{ [channel.responseItemKey]: echo, other: echo, errors: echo }] };
}

function statusBody(status: unknown): object {
  return { status, errors: [status], warnings: [status] };
}
