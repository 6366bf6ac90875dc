/** Measures all peers in one process, and counts what each notices; prints JSON: `node --expose-gc run-peers.mjs`. */
import { email, sms, type AnyChannel } from "../../src/index.ts";
import { asParsed, jsonParse, MESSAGES } from "../calls.ts";
import { measureGroup, type BenchGroup, type Effort } from "../measure.ts";
import { envelope, list, workloads, type Workload } from "../messages.ts";
import { buildWith, capillary } from "./capillary.ts";
import { faults } from "./faults.ts";
import { findNoticed } from "./find-noticed.ts";
import type { Peer } from "./peer.ts";
import type { PeersReport } from "./peers-report.ts";
import { peers } from "./peers.ts";

const EFFORT: Effort = { rounds: 11, millisecondsPerRound: 20, warmUpMilliseconds: 400 };
const KINDS = ["canonical", "messy", "wrong"] as const;
type Kind = (typeof KINDS)[number];

const groups = [sms, email].flatMap((channel) =>
  KINDS.flatMap((kind) => [() => batchGroup(channel, kind), () => singleGroup(channel, kind)]),
);
const report: PeersReport = {
  figures: groups.flatMap((makeGroup) => measureGroup("peers", makeGroup(), EFFORT)),
  faults: faults.map(({ what }) => what),
  noticed: peers.map((peer) => ({ name: peer.name, faults: findNoticed(peer) })),
};
console.log(JSON.stringify(report));

function batchGroup(channel: AnyChannel, kind: Kind): BenchGroup {
  const messages = list(MESSAGES, workloadOf(channel)[kind]);
  const body = envelope(channel, messages);
  const input = kind === "messy" ? body : asParsed(body);
  return {
    name: `peers, 1,000 ${channel.name}, ${kind}`,
    yardstick: jsonParse(body),
    cases: peersFor(kind).map((peer) => {
      const { request } = checksOf(peer, channel);
      const isBuilt = peer === capillary && kind === "messy";
      return { name: peer.name, run: () => (isBuilt ? buildWith(channel, messages) : request(input)) };
    }),
  };
}

function singleGroup(channel: AnyChannel, kind: Kind): BenchGroup {
  const messages = list(MESSAGES, workloadOf(channel)[kind]);
  const texts = messages.map((message) => JSON.stringify(message));
  const inputs = kind === "messy" ? messages : texts.map((text): object => JSON.parse(text));
  return {
    name: `peers, ${channel.name} one at a time, ${kind}`,
    yardstick: { name: "JSON.parse of each", run: () => texts.map((text): unknown => JSON.parse(text)) },
    cases: peersFor(kind).map((peer) => {
      const { message: check } = checksOf(peer, channel);
      return { name: peer.name, run: () => inputs.map((message) => check(message)) };
    }),
  };
}

/** Who cannot repair would only refuse what is messy. */
function peersFor(kind: Kind): readonly Peer[] {
  return kind === "messy" ? peers.filter(({ repairs }) => repairs) : peers;
}

function checksOf(peer: Peer, channel: AnyChannel): Peer["sms"] {
  return channel === sms ? peer.sms : peer.email;
}

function workloadOf(channel: AnyChannel): Workload {
  const workload = workloads.find((candidate) => candidate.channel === channel);
  if (workload === undefined) throw new Error(`There is no workload for ${channel.name}.`);
  return workload;
}
