import {
  type AnyChannel,
  buildRefusal,
  buildResponse,
  findChannel,
  parseMessages,
  toApiProblem,
} from "capillary-messages";
import { Hono } from "hono";

/** Takes the messages that are right: sends them, or puts them into a queue. */
export type Accept = (channel: AnyChannel, messages: readonly object[]) => Promise<void>;

/** A gateway of your own in front of the API: the same path, the same answers, every problem of every message at once. */
export function createGateway(accept: Accept): Hono {
  return new Hono().post("/v2/communications/sendMessage", async (context) => {
    const channel = findChannel(context.req.query("channel"));
    if (!channel.ok) return context.json(buildRefusal(channel.errors), 400);

    const body: unknown = await context.req.json().catch(() => undefined);
    const results = parseMessages(channel.value, body);
    if (!results.ok) return context.json(buildRefusal(results.errors), 400);

    const accepted = results.value.flatMap((result) => (result.ok ? [result.value] : []));
    if (accepted.length > 0) await accept(channel.value, accepted);
    const outcomes = results.value.map((result, index) => ({
      message: result.ok ? result.value : givenMessage(channel.value, body, index),
      errors: result.ok ? [] : result.errors.map(toApiProblem),
      warnings: result.warnings.map(toApiProblem),
    }));
    return context.json(buildResponse(channel.value, outcomes));
  });
}

/** A message as it came, to repeat it: `parseMessages` has found a list there, bare or in version 1.1's wrapper. */
function givenMessage({ requestKey }: AnyChannel, body: unknown, index: number): unknown {
  const { root = body } = Object(body);
  return root[requestKey][index];
}
