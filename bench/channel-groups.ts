import {
  buildBatches,
  buildResponse,
  checkMessages,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
  parseResponse,
  type InputOf,
  type AnyChannel,
} from "../src/index.ts";
import { asParsed, build, checkEach, defaultOptions, jsonParse, MESSAGES, parse } from "./calls.ts";
import type { BenchGroup } from "./measure.ts";
import { envelope, list, now, type Workload } from "./messages.ts";

type Kind = "canonical" | "messy" | "wrong";

const KINDS: readonly Kind[] = ["canonical", "messy", "wrong"];
const withZone = { now, timeZone: "Asia/Kolkata" };

/** Everything that a channel goes through. */
export function channelGroups(workload: Workload): (() => BenchGroup)[] {
  return [
    ...KINDS.map((kind) => () => requestGroup(workload, kind)),
    () => singleGroup(workload),
    () => responseGroup(workload, "all accepted"),
    () => responseGroup(workload, "half failed"),
  ];
}

function requestGroup({ channel, ...make }: Workload, kind: Kind): BenchGroup {
  const messages = list(MESSAGES, make[kind]);
  const body = envelope(channel, messages);
  const parsed = asParsed(body);
  const yardstick = jsonParse(body);
  return {
    name: `1,000 ${channel.name}, ${kind}`,
    yardstick,
    cases: [
      { name: "parseRequest", run: () => parse(channel, parsed) },
      { name: "buildRequest", run: () => build(channel, messages) },
      { name: "checkMessages", run: () => checkMessages(channel, messages, defaultOptions) },
      { name: "checkMessage, each", run: () => checkEach(channel, messages, defaultOptions) },
      { name: "checkMessage, each, no options", run: () => checkEach(channel, messages) },
      { name: "checkMessage, each, with timeZone", run: () => checkEach(channel, messages, withZone) },
      {
        name: "buildBatches",
        run: () => [...buildBatches(channel, messages as InputOf<AnyChannel>[], defaultOptions)],
      },
    ],
  };
}

/** One message, one parse, one check: what a consumer of a queue does. */
function singleGroup({ channel, canonical }: Workload): BenchGroup {
  const texts = list(MESSAGES, canonical).map((message) => JSON.stringify(message));
  const messages = texts.map((text): object => JSON.parse(text));
  const bodies = messages.map((message) => envelope(channel, [message]));
  return {
    name: `${channel.name}, one at a time`,
    yardstick: { name: "JSON.parse of each", run: () => texts.map((text): unknown => JSON.parse(text)) },
    cases: [
      { name: "checkMessage", run: () => checkEach(channel, messages, defaultOptions) },
      { name: "buildRequest", run: () => messages.map((message) => build(channel, [message])) },
      { name: "parseRequest", run: () => bodies.map((body) => parse(channel, body)) },
      { name: "its recipient alone", run: () => messages.map(normalizeRecipient) },
      {
        name: "its time alone",
        run: () => messages.map((message) => normalizeTimestamp(Reflect.get(message, "scheduledTime"), defaultOptions)),
      },
    ],
  };
}

function normalizeRecipient(message: object): unknown {
  const recipient: unknown = Reflect.get(message, "receiver") ?? Reflect.get(message, "to");
  return String(recipient).includes("@")
    ? normalizeEmailAddress(recipient)
    : normalizePhoneNumber(recipient, defaultOptions);
}

function responseGroup({ channel, canonical }: Workload, kind: "all accepted" | "half failed"): BenchGroup {
  const answers = list(MESSAGES, canonical).map((message, index) =>
    kind === "all accepted" || index % 2 === 0
      ? { message }
      : { message, errors: [{ code: 4203, message: "The recipient is missing." }] },
  );
  const body = asParsed(buildResponse(channel, answers));
  return {
    name: `response to 1,000 ${channel.name}, ${kind}`,
    yardstick: jsonParse(body),
    cases: [{ name: "parseResponse", run: () => parseResponse(channel, body) }],
  };
}
