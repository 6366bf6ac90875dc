import { type AnyChannel, channels, findChannel } from "capillary-messages";
import { parseJson } from "../shared/parse-json.ts";
import { findRepair, unpackJsonText } from "./find-repair.ts";
import { findSyntaxError } from "./find-syntax-error.ts";
import { MESSAGE_EXAMPLE } from "./message-example.ts";
import { type MessageList, type Payload, PayloadError } from "./payload.ts";
import { readTable } from "./read-table.ts";

interface ReadOptions {
  /** Empty: the payload tells. */
  readonly channelName: string;
  /** The fields that the columns of a table fill, as the user matched them. */
  readonly columns: readonly string[] | undefined;
}

/** Reads a message, a list of messages, a request envelope, one JSON value a line, or a table. */
export function readPayload(text: string, options: ReadOptions): Payload {
  if (text.trim() === "") throw new PayloadError("The text is empty. Paste or drop a payload.");
  const whole = parseJson(text);
  if (whole === undefined) return readLines(text, options) ?? readAsTable(text, options) ?? refuse(text);
  return readBody(whole.value, text, options);
}

function readBody(body: unknown, text: string, { channelName }: ReadOptions): Payload {
  const brokenLines: ReadonlySet<number> = new Set();
  if (Array.isArray(body)) {
    if (body.length === 0) throw new PayloadError(`The list is empty. Add a message. ${MESSAGE_EXAMPLE}`);
    return { form: "list", lists: [readMessages(body, channelName)], brokenLines };
  }
  const [outer, inner] = isRecord(body) && isRecord(body["root"]) ? [["root"], body["root"]] : [[], body];
  if (!isRecord(inner)) {
    const repair = typeof body === "string" ? unpackJsonText(body) : undefined;
    if (repair !== undefined) throw new PayloadError(repair.cause, { repair });
    throw new PayloadError(`This is JSON, but neither a message nor a list. ${MESSAGE_EXAMPLE}`, {
      offset: text.search(/\S/),
    });
  }
  const [first, ...rest] = readEnvelope(inner, outer, channelName);
  if (first === undefined) return { form: "message", lists: [readMessages([body], channelName)], brokenLines };
  if (rest.length === 0 && first.messages.length === 0 && Array.isArray(inner[first.channel.requestKey]))
    throw new PayloadError(`The list "${first.channel.requestKey}" is empty. Add a message. ${MESSAGE_EXAMPLE}`);
  return { form: "envelope", lists: [first, ...rest], body, brokenLines };
}

/** The lists of an envelope, each for its channel. Another channel that was chosen by hand is the user's word: its own key is then what is missing. */
function readEnvelope(
  inner: Readonly<Record<string, unknown>>,
  outer: readonly string[],
  channelName: string,
): MessageList[] {
  const there = (channels as readonly AnyChannel[]).filter(({ requestKey }) => Array.isArray(inner[requestKey]));
  const chosen = channelName === "" ? undefined : choose(channelName, []);
  const [first] = there;
  if (first === undefined) return [];
  const read = chosen === undefined || (there.length > 1 && there.includes(chosen)) ? there : [chosen];
  return read.map((channel) => {
    const list = inner[channel.requestKey];
    return { channel, base: [...outer, channel.requestKey], messages: Array.isArray(list) ? list : [] };
  });
}

function readLines(text: string, { channelName }: ReadOptions): Payload | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (!/^\s*\{/.test(text) || lines.length < 2) return undefined;
  const results = lines.map(parseJson);
  const broken = results.flatMap((result, index) => (result === undefined ? [index] : []));
  if (broken.length > lines.length / 2) return undefined;
  const messages = results.map((result) => result?.value);
  return { form: "lines", lists: [readMessages(messages, channelName)], brokenLines: new Set(broken) };
}

function readAsTable(text: string, { channelName, columns }: ReadOptions): Payload | undefined {
  const read = readTable(text, channelName, columns);
  if (read === undefined) return undefined;
  const channel = choose(read.channelName, []);
  return {
    form: "table",
    lists: [{ channel, base: [], messages: read.messages }],
    brokenLines: new Set(),
    table: read,
  };
}

function refuse(text: string): never {
  const repair = findRepair(text);
  const problem = findSyntaxError(text);
  const cause = /^\s*[[{]/.test(text)
    ? `This is not valid JSON. ${problem?.cause}`
    : `This is neither JSON nor a table. ${MESSAGE_EXAMPLE}`;
  throw new PayloadError(repair?.cause ?? cause, { offset: problem?.offset, repair });
}

function readMessages(messages: readonly unknown[], channelName: string): MessageList {
  return { channel: choose(channelName, messages), base: [], messages };
}

function choose(name: string, messages: readonly unknown[]): AnyChannel {
  const found = findChannel(name === "" ? guessChannel(messages.find(isRecord) ?? {}) : name);
  return found.ok ? found.value : channels[0];
}

/** By the fields that only one channel has; WhatsApp and Zalo are told apart by nothing. */
function guessChannel(message: Readonly<Record<string, unknown>>): string {
  if ("receiver" in message || "template" in message) return "whatsapp";
  return "subject" in message || "from" in message ? "email" : "sms";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
