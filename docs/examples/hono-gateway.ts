import {
  type AnyChannel,
  buildResponse,
  checkMessages,
  findChannel,
  type Issue,
  toApiProblem,
} from "capillary-messages";
import { Hono } from "hono";

/** What the gateway does with the messages that are right. */
export type Accept = (channel: AnyChannel, messages: readonly object[]) => Promise<void>;

/** A gateway of your own in front of the API: the same path, the same answers, every problem of every message at once. */
export function createGateway(accept: Accept): Hono {
  return new Hono().post("/v2/communications/sendMessage", async (context) => {
    const channel = findChannel(context.req.query("channel"));
    if (!channel.ok) return context.json(refuse(channel.errors), 400);

    const messages = readMessages(channel.value, await context.req.json().catch(() => undefined));
    const results = checkMessages(channel.value, messages);
    if (!results.ok) return context.json(refuse(results.errors), 400);

    const accepted = results.value.flatMap((result) => (result.ok ? [result.value] : []));
    if (accepted.length > 0) await accept(channel.value, accepted);
    const outcomes = results.value.map((result, index) => ({
      message: result.ok ? result.value : Object(messages)[index],
      errors: result.ok ? [] : result.errors.map(toApiProblem),
      warnings: result.warnings.map(toApiProblem),
    }));
    return context.json(buildResponse(channel.value, outcomes));
  });
}

function readMessages({ requestKey }: AnyChannel, body: unknown): unknown {
  return typeof body === "object" && body !== null && Object.hasOwn(body, requestKey)
    ? Reflect.get(body, requestKey)
    : undefined;
}

/** The answer to a request that cannot be read at all. */
function refuse(issues: readonly Issue[]): object {
  return { errors: issues.map((issue) => ({ status: false, code: 4217, ...toApiProblem(issue) })) };
}
