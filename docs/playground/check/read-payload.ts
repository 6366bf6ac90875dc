import { type AnyChannel, channels, findChannel } from "capillary-messages";
import type { Summary } from "./protocol.ts";

/** What was pasted, taken apart: the messages, and the path that leads to their list. */
export interface Payload {
  readonly form: Summary["form"];
  readonly channel: AnyChannel;
  readonly messages: readonly unknown[];
  readonly base: readonly string[];
  /** The whole of an envelope. */
  readonly body?: unknown;
  /** Lines that are no JSON, by the index of their message. */
  readonly brokenLines: ReadonlySet<number>;
}

/** Neither JSON nor lines of it. `offset`: where, if the browser says so. */
export class PayloadError extends Error {
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}

/** Reads a message, a list of messages, a request envelope, or one JSON value a line. An empty `channelName`: the payload tells. */
export function readPayload(text: string, channelName: string): Payload {
  if (text.trim() === "") throw new PayloadError("There is nothing in it. Paste or drop a payload.");
  const whole = parse(text);
  if ("error" in whole) return readLines(text, channelName, whole.error);
  const body = whole.value;
  if (Array.isArray(body)) return { ...readMessages(body, channelName, "list"), base: [] };
  const [base, inner] = isRecord(body) && isRecord(body["root"]) ? [["root"], body["root"]] : [[], body];
  const envelope = channels.find(({ requestKey }) => isRecord(inner) && Array.isArray(inner[requestKey]));
  if (envelope === undefined || !isRecord(inner)) return { ...readMessages([body], channelName, "message"), base: [] };
  // Another channel that was chosen by hand is the user's word: its own key is then what is missed.
  const channel = channelName === "" ? envelope : choose(channelName, []);
  const list = inner[channel.requestKey];
  return {
    form: "envelope",
    channel,
    messages: Array.isArray(list) ? list : [],
    base: [...base, channel.requestKey],
    body,
    brokenLines: new Set(),
  };
}

function readLines(text: string, channelName: string, error: unknown): Payload {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const results = lines.map(parse);
  const broken = results.flatMap((result, index) => ("error" in result ? [index] : []));
  if (lines.length < 2 || broken.length > lines.length / 2) {
    throw new PayloadError("This is no JSON, and no JSON line by line either.", readOffset(text, error));
  }
  const messages = results.map((result) => ("error" in result ? undefined : result.value));
  return { ...readMessages(messages, channelName, "lines"), base: [], brokenLines: new Set(broken) };
}

function readMessages(messages: readonly unknown[], channelName: string, form: Summary["form"]) {
  return { form, channel: choose(channelName, messages), messages, brokenLines: new Set<number>() };
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

function parse(text: string): { readonly value: unknown } | { readonly error: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { error };
  }
}

/** Browsers word it differently: "at position 12", or "at line 3 column 4". */
function readOffset(text: string, error: unknown): number | undefined {
  const words = error instanceof Error ? error.message : "";
  const position = /position (\d+)/.exec(words)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(words) ?? [];
  if (line === undefined || column === undefined) return undefined;
  const before = text.split("\n", Number(line) - 1).reduce((sum, each) => sum + each.length + 1, 0);
  return before + Number(column) - 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
