import { type AnyChannel, assertChannel, type MessageOf } from "../channels/channel.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { Result } from "../issues/result.ts";
import { Dataset } from "../schema/dataset.ts";
import { listOf } from "../schema/list.ts";
import { WITH_OLD_NAMES } from "../schema/old-names.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import { run } from "../schema/run-schema.ts";
import { Run, toResult } from "../schema/run.ts";
import { type AnySchema, toSchema } from "../schema/schema.ts";
import { type Settings, withNow } from "../schema/settings.ts";
import { FILLED_MESSAGE_LIST } from "./message-list.ts";
import { readBody } from "./read-body.ts";
import { checkRequestBytes, createRequest } from "./request-envelope.ts";

/**
 * Reads the body of a request that came in, each message on its own: for gateways, where a bad one must not sink the others. Takes every
 * body that `parseRequest` takes, `{"root": {...}}` and `scheduled_time` too. Fails as a whole only for errors around the messages;
 * `buildRefusal` makes the answer to those. Paths inside a message's result start at the message.
 *
 * ```ts
 * const body = { root: { sms: [{ to: "919988221100", body: "Hello" }, { to: "919988221100" }] } };
 * unwrap(parseMessages(sms, body)).map((result) => result.ok); //=> [true, false]
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for a bad body.
 */
export function parseMessages<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  options?: Options,
): Result<readonly Result<MessageOf<Chosen>>[]> {
  assertChannel(channel);
  return parseMessagesWith(channel, body, withNow(prepareOptions(options)));
}

/** The same with options that were prepared already. */
export function parseMessagesWith<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  settings: Settings,
): Result<readonly Result<MessageOf<Chosen>>[]> {
  const dataset = new Dataset(body, new Run(settings, WITH_OLD_NAMES));
  let results: readonly Result<object>[] = [];
  const list = listOfVerdicts((messages) => {
    results = messages.map((message) => run(channel.message, message, settings, WITH_OLD_NAMES));
  });
  const envelope = readBody(channel, { [channel.requestKey]: list }, body, dataset);
  if (envelope !== undefined && dataset.typed) {
    const accepted = results.flatMap((result) => (result.ok ? [result.value] : []));
    checkRequestBytes({ ...envelope, ...createRequest(channel, accepted) }, dataset);
  }
  dataset.value = results;
  return toResult(dataset);
}

/** A list that is right whatever its entries are: `judge` gets them. */
function listOfVerdicts(judge: (messages: readonly unknown[]) => void): AnySchema {
  return toSchema({
    type: "array",
    expects: "Array",
    isOptional: false,
    settings: undefined,
    rule(input, dataset) {
      const messages = listOf(FILLED_MESSAGE_LIST, input, dataset);
      if (!dataset.typed) return undefined;
      if (messages === undefined || messages.length === 0) return dataset.addIssue(envelopeIssues.noMessages);
      judge(messages);
      return true;
    },
    bind: () => listOfVerdicts(judge),
  });
}
