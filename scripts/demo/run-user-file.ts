import {
  type AnyChannel,
  buildRequest,
  channels,
  parseRequest,
  type RequestEnvelope,
  type Result,
  sms,
} from "../../src/index.ts";
import { print, printable } from "./print.ts";
import { printIssues } from "./print-issues.ts";
import { readPayload } from "./read-payload.ts";
import { send } from "./send.ts";

/**
 * Sends what a file holds: an envelope, a list of messages or one message. Without a channel, that of the envelope, else SMS.
 *
 * @returns whether it was valid; if not, nothing was sent, and all that is wrong was printed.
 */
export async function runUserFile(origin: string, path: string, stated: AnyChannel | undefined): Promise<boolean> {
  const payload = await readPayload(path);
  const channel = stated ?? findEnvelopeChannel(payload) ?? sms;
  const result = readRequest(channel, payload);
  print(`${channel.name}: ${printable(path)}`);
  if (!result.ok) {
    print("  Nothing was sent, because this is wrong:");
    printIssues(result.errors);
    return false;
  }
  if (result.warnings.length > 0) {
    print("  This is worth a look:");
    printIssues(result.warnings);
  }
  await send(origin, channel, result.value);
  return true;
}

function readRequest(channel: AnyChannel, payload: unknown): Result<RequestEnvelope> {
  const isList = Array.isArray(payload);
  const isMessage =
    typeof payload === "object" &&
    payload !== null &&
    !hasKey(payload, "root") &&
    findEnvelopeChannel(payload) === undefined;
  return isList || isMessage ? buildRequest(channel, payload) : parseRequest(channel, payload);
}

function findEnvelopeChannel(payload: unknown): AnyChannel | undefined {
  const envelope = hasKey(payload, "root") ? payload.root : payload;
  return (channels as readonly AnyChannel[]).find(({ requestKey }) => hasKey(envelope, requestKey));
}

function hasKey<Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key);
}
