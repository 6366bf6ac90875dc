import { count, shorten } from "../../src/cli/printable.ts";
import { basicCredentials, fromHttpResponse, toHttpRequest } from "../../src/http/index.ts";
import { type AnyChannel, matchOutcomes, type MessageOutcome, type RequestEnvelope, unwrap } from "../../src/index.ts";

const MAX_ROWS = 20;

/** Whoever asks the fake needs to be somebody; this one is nobody. */
const credentials = basicCredentials({ username: "demo", password: "demo" });

/** Sends a request over HTTP and prints what became of each message. */
export async function send(
  origin: string,
  channel: AnyChannel,
  request: RequestEnvelope,
  print: (text: string) => void,
): Promise<void> {
  const { url, ...init } = unwrap(toHttpRequest(channel, request, { host: origin, credentials }));
  const response = await fetch(url, init);
  const report = unwrap(fromHttpResponse(channel, { status: response.status, body: await response.text() }));
  const { pathname, search } = new URL(url);
  print(`POST ${pathname}${search}  ->  HTTP ${response.status}, code ${report.code ?? "none"}: ${report.outcome}\n`);
  const outcomes = matchOutcomes(channel, request, report);
  for (const outcome of outcomes.slice(0, MAX_ROWS)) print(`${describe(channel, request, outcome)}\n`);
  if (outcomes.length > MAX_ROWS) print(`  ... and ${count(outcomes.length - MAX_ROWS)} more.\n`);
}

/** Who, when and what became of it; no text of a message. */
function describe(channel: AnyChannel, request: RequestEnvelope, { index, outcome, errors }: MessageOutcome): string {
  const message: Readonly<Record<string, unknown>> = { ...request[channel.requestKey]?.[index] };
  const recipient = shorten(String(message["to"] ?? message["receiver"]), 40);
  const time = String(message["scheduledTime"] ?? "at once");
  const problems = errors.map(({ code, message: text }) => `: ${code ?? ""} ${shorten(text, 100)}`);
  return `  ${channel.requestKey}.${index}  ${recipient.padEnd(24)}  ${time.padEnd(25)}  ${outcome}${problems.join("")}`;
}
