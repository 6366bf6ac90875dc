import {
  type AnyChannel,
  buildBatches,
  type InputOf,
  type Issue,
  matchOutcomes,
  type MessageOutcome,
  type Options,
  type RequestEnvelope,
  type SendReport,
  unwrap,
} from "capillary-messages";
import { type Credentials, fromHttpResponse, toHttpRequest } from "capillary-messages/http";

export interface Sender {
  readonly host: string;
  readonly credentials: Credentials;
  /** For tests and for clients of your own. Default: the runtime's. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly timeoutMilliseconds?: number;
  readonly options?: Options;
}

/** The result of one message: the errors that kept it from being sent, or the API's outcome. */
export type Delivery =
  | { readonly outcome: "invalid"; readonly errors: readonly Issue[] }
  | Pick<MessageOutcome, "outcome" | "errors" | "warnings">;

/**
 * Sends any number of messages and says of each what became of it, in their order. A message that is wrong sinks no other. What is
 * `unknown` (a time-out, a broken connection, an answer that says nothing) may have been sent: never send it again by yourself.
 */
export async function sendMessages<Chosen extends AnyChannel>(
  channel: Chosen,
  messages: readonly InputOf<Chosen>[],
  sender: Sender,
): Promise<Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const { request, indexes, rejected } of buildBatches(channel, messages, sender.options)) {
    for (const { index, errors } of rejected) deliveries[index] = { outcome: "invalid", errors };
    if (request === undefined) continue;
    const report = await sendRequest(channel, request, sender);
    for (const { index, outcome, errors, warnings } of matchOutcomes(channel, request, report)) {
      deliveries[indexes[index] ?? -1] = { outcome, errors, warnings };
    }
  }
  return deliveries;
}

/** `undefined`: nobody knows what happened. */
async function sendRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  request: RequestEnvelope<Chosen>,
  { host, credentials, fetch = globalThis.fetch, timeoutMilliseconds = 30_000 }: Sender,
): Promise<SendReport | undefined> {
  // A bad host or bad credentials are no matter of a message: let it throw before anything is sent.
  const { url, ...init } = unwrap(toHttpRequest(channel, request, { host, credentials }));
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMilliseconds) });
    return unwrap(fromHttpResponse(channel, { status: response.status, body: await response.text() }));
  } catch {
    return undefined;
  }
}
