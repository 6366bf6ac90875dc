import {
  buildAttachment,
  buildBatches,
  buildRequest,
  buildResponse,
  checkMessage,
  parseRequest,
  parseResponse,
  unwrap,
  type AnyChannel,
  type InputOf,
} from "../../src/index.ts";
import { attachmentForms } from "./attachments.ts";
import type { BenchCase, BenchGroup, Effort } from "./measure.ts";
import { envelope, list, now, smsWorkload, type Workload, workloads } from "./messages.ts";
import { peers } from "./peers.ts";

/** Groups that are measured in one process of their own. */
export interface Suite {
  readonly name: string;
  readonly effort: Effort;
  /** Each group is made when its turn comes, so that the data of the others is not in memory. */
  readonly groups: readonly (() => BenchGroup)[];
}

type Kind = "canonical" | "messy" | "wrong";

const KINDS: readonly Kind[] = ["canonical", "messy", "wrong"];
const MESSAGES = 1_000;
const EFFORT: Effort = { rounds: 15, millisecondsPerRound: 25, warmUpMilliseconds: 600 };
const options = { now };

export const suites: readonly Suite[] = [
  {
    name: "budgets",
    effort: EFFORT,
    groups: KINDS.map((kind) => () => budgetGroup(kind)),
  },
  { name: "channels", effort: EFFORT, groups: workloads.flatMap((workload) => channelGroups(workload)) },
  {
    name: "batches",
    effort: { rounds: 9, millisecondsPerRound: 25, warmUpMilliseconds: 600 },
    groups: [1, 10, 1_000, 100_000].map((count) => () => batchGroup(count)),
  },
  {
    name: "growth",
    effort: { rounds: 9, millisecondsPerRound: 100, warmUpMilliseconds: 600 },
    groups: [growthGroup, jsonGrowthGroup],
  },
  {
    name: "peers",
    effort: { rounds: 9, millisecondsPerRound: 50, warmUpMilliseconds: 600 },
    groups: KINDS.map((kind) => () => peerGroup(kind)),
  },
  {
    name: "attachments",
    effort: { rounds: 7, millisecondsPerRound: 20, warmUpMilliseconds: 600 },
    groups: [1_000, 1_000_000, 30_000_000].map((bytes) => () => attachmentGroup(bytes)),
  },
  {
    name: "guard",
    effort: { rounds: 5, millisecondsPerRound: 15, warmUpMilliseconds: 200 },
    groups: [
      ...KINDS.map((kind) => () => budgetGroup(kind)),
      () => attachmentGroup(3_000_000, ["base64", "base64, wrapped", "base64url", "bytes"]),
    ],
  },
];

/** The rows that have a budget. */
function budgetGroup(kind: Kind): BenchGroup {
  const messages = list(MESSAGES, smsWorkload[kind]);
  const body = envelope(smsWorkload.channel, messages);
  const parsed = asParsed(body);
  return {
    name: `1,000 SMS, ${kind}`,
    yardstick: jsonParse(body),
    cases: [
      kind === "canonical"
        ? { name: "parseRequest", run: () => parse(smsWorkload.channel, parsed) }
        : { name: "buildRequest", run: () => build(smsWorkload.channel, messages) },
    ],
  };
}

function channelGroups(workload: Workload): (() => BenchGroup)[] {
  return [...KINDS.map((kind) => () => channelGroup(workload, kind)), () => responseGroup(workload)];
}

function channelGroup({ channel, ...make }: Workload, kind: Kind): BenchGroup {
  const messages = list(MESSAGES, make[kind]);
  const body = envelope(channel, messages);
  const parsed = asParsed(body);
  return {
    name: `1,000 ${channel.name}, ${kind}`,
    yardstick: jsonParse(body),
    cases: [
      { name: "parseRequest", run: () => parse(channel, parsed) },
      { name: "buildRequest", run: () => build(channel, messages) },
      { name: "checkMessage, each", run: () => messages.map((message) => checkMessage(channel, message, options)) },
      { name: "buildBatches", run: () => [...buildBatches(channel, messages as InputOf<AnyChannel>[], options)] },
    ],
  };
}

function responseGroup({ channel, canonical }: Workload): BenchGroup {
  const accepted = list(MESSAGES, canonical).map((message) => ({ message }));
  const partly = accepted.map((answer, index) =>
    index % 2 === 0 ? answer : { ...answer, errors: [{ code: 4203, message: "The recipient is missing." }] },
  );
  const success = asParsed(buildResponse(channel, accepted));
  const failures = asParsed(buildResponse(channel, partly));
  return {
    name: `response to 1,000 ${channel.name}`,
    yardstick: jsonParse(success),
    cases: [
      { name: "parseResponse, all accepted", run: () => parseResponse(channel, success) },
      { name: "parseResponse, half refused", run: () => parseResponse(channel, failures) },
    ],
  };
}

function batchGroup(count: number): BenchGroup {
  const { channel, canonical } = smsWorkload;
  const body = asParsed(envelope(channel, list(count, canonical)));
  return {
    name: `${count.toLocaleString("en")} SMS, canonical`,
    yardstick: jsonParse(body),
    cases: [
      { name: "parseRequest", run: () => parse(channel, body) },
      { name: "JSON.stringify", run: () => JSON.stringify(body) },
    ],
  };
}

/** The yardstick is the same call on a hundredth of the messages. */
function growthGroup(): BenchGroup {
  const { channel, canonical } = smsWorkload;
  const small = asParsed(envelope(channel, list(MESSAGES, canonical)));
  const large = asParsed(envelope(channel, list(100 * MESSAGES, canonical)));
  return {
    name: "growth",
    yardstick: { name: "parseRequest of 1,000 SMS", run: () => parse(channel, small) },
    cases: [{ name: "parseRequest of 100,000 SMS", run: () => parse(channel, large) }],
  };
}

/** What the platform itself takes for a hundred times as much, for comparison. */
function jsonGrowthGroup(): BenchGroup {
  const { channel, canonical } = smsWorkload;
  const parseOf = (count: number): BenchCase => jsonParse(envelope(channel, list(count, canonical)));
  return {
    name: "growth of JSON.parse",
    yardstick: { name: "JSON.parse of 1,000 SMS", run: parseOf(MESSAGES).run },
    cases: [{ name: "JSON.parse of 100,000 SMS", run: parseOf(100 * MESSAGES).run }],
  };
}

function peerGroup(kind: Kind): BenchGroup {
  const { channel, [kind]: make } = smsWorkload;
  const body = envelope(channel, list(MESSAGES, make));
  const input = kind === "messy" ? body : asParsed(body);
  const run = kind === "messy" ? () => build(channel, body[channel.requestKey] ?? []) : () => parse(channel, input);
  return {
    name: `1,000 SMS, ${kind}`,
    yardstick: jsonParse(body),
    cases: [
      { name: "capillary-messages", run },
      ...peers
        .filter(({ repairs }) => repairs || kind !== "messy")
        .map((peer) => ({ name: peer.name, run: () => peer.run(input) })),
    ],
  };
}

function attachmentGroup(byteCount: number, names?: readonly string[]): BenchGroup {
  const { base64, forms: allForms } = attachmentForms(byteCount);
  const forms = names === undefined ? allForms : allForms.filter(({ name }) => names.includes(name));
  return {
    name: `attachment of ${byteCount.toLocaleString("en")} bytes`,
    yardstick: { name: "atob", run: () => atob(base64) },
    cases: forms.map(({ name, input, isBinary }) => {
      const { file_data } = unwrap(buildAttachment(input));
      if (isBinary && file_data !== base64) throw new Error(`${name} came out wrong.`);
      return { name: `buildAttachment: ${name}`, run: () => buildAttachment(input) };
    }),
  };
}

function parse(channel: AnyChannel, body: unknown): unknown {
  return parseRequest(channel, body, options);
}

function build(channel: AnyChannel, messages: readonly object[]): unknown {
  return buildRequest(channel, messages as InputOf<AnyChannel>[], options);
}

function jsonParse(body: unknown): BenchCase {
  const text = JSON.stringify(body);
  return { name: "JSON.parse", run: () => JSON.parse(text) };
}

/** As a body is that came in. */
function asParsed(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body));
}
