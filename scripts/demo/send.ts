import { basicCredentials, fromHttpResponse, toHttpRequest } from "../../src/http/index.ts";
import {
  type AnyChannel,
  type ApiProblem,
  matchOutcomes,
  type MessageOutcome,
  type RequestEnvelope,
  unwrap,
} from "../../src/index.ts";
import { describeMessage } from "./describe-message.ts";
import { print, printTable, shorten } from "./print.ts";

const MAX_ROWS = 50;

/** Whoever asks the fake needs to be somebody; this one is nobody. */
const credentials = basicCredentials({ username: "demo", password: "demo" });

/** Sends a request over HTTP and prints what became of each message. `indexes`: where they stood in their file. */
export async function send(
  origin: string,
  channel: AnyChannel,
  request: RequestEnvelope,
  indexes?: readonly number[],
): Promise<void> {
  const { url, ...init } = unwrap(toHttpRequest(channel, request, { host: origin, credentials }));
  const response = await fetch(url, init);
  const report = unwrap(fromHttpResponse(channel, { status: response.status, body: await response.text() }));
  const { pathname, search } = new URL(url);
  print(`  POST ${pathname}${search}  ->  HTTP ${response.status}, code ${report.code ?? "none"}: ${report.outcome}`);
  printOutcomes(channel, request, matchOutcomes(channel, request, report), indexes);
}

function printOutcomes(
  channel: AnyChannel,
  request: RequestEnvelope,
  outcomes: readonly MessageOutcome[],
  indexes: readonly number[] | undefined,
): void {
  const messages = request[channel.requestKey] ?? [];
  const rows = outcomes.slice(0, MAX_ROWS).map((outcome) => {
    const { recipient, kind, time } = describeMessage(channel, { ...messages[outcome.index] });
    const place = `${channel.requestKey}.${indexes?.[outcome.index] ?? outcome.index}`;
    return [place, recipient, kind, time, describeOutcome(outcome)];
  });
  printTable(["message", "recipient", "what", "when", "outcome"], rows);
  if (outcomes.length > MAX_ROWS) print(`  ... and ${outcomes.length - MAX_ROWS} more.`);
}

function describeOutcome({ outcome, errors }: MessageOutcome): string {
  return errors.length === 0 ? outcome : `${outcome}: ${errors.map(describeProblem).join("; ")}`;
}

function describeProblem({ code, message }: ApiProblem): string {
  return shorten(code === undefined ? message : `${code} ${message}`, 120);
}
