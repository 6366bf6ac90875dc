import { type AnyChannel, channels, findChannel } from "capillary-messages";
import { parseJson } from "../shared/parse-json.ts";
import { findSyntaxError } from "./find-syntax-error.ts";
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

/** Neither JSON nor lines of it. `offset`: where it breaks off, if anywhere. */
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
  const whole = parseJson(text);
  if (whole === undefined) return readLines(text, channelName);
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

function readLines(text: string, channelName: string): Payload {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const results = lines.map(parseJson);
  const broken = results.flatMap((result, index) => (result === undefined ? [index] : []));
  if (lines.length < 2 || broken.length > lines.length / 2) {
    throw new PayloadError(
      "This cannot be read: it is not JSON, neither as a whole nor line by line.",
      findSyntaxError(text),
    );
  }
  const messages = results.map((result) => result?.value);
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
