import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import { findOldName } from "../schema/old-names.ts";
import { onceEach } from "../schema/once-each.ts";
import type { Options } from "../schema/options.ts";
import { prepareOptions } from "../schema/prepare-options.ts";
import type { Entries } from "../schema/record-plan.ts";
import { bindEntries } from "../schema/record.ts";
import { bind, type Schema, toSchema } from "../schema/schema.ts";
import type { Settings } from "../schema/settings.ts";
import { messageList } from "./message-list.ts";
import { readBody } from "./read-body.ts";
import { checkRequestBytes, type RequestEnvelope, type RequestInput } from "./request-envelope.ts";

/**
 * Returns `parseRequest` as a valibot schema and Standard Schema: for the body of a route.
 *
 * ```ts
 * import * as v from "valibot";
 * import { requestSchema, zalo } from "capillary-messages";
 *
 * v.is(requestSchema(zalo), { zaloMessage: [{ receiver: "919988221100", template: "Hello" }] }); //=> true
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option, at once.
 */
export function requestSchema<Chosen extends AnyChannel>(
  channel: Chosen,
  options?: Options,
): Schema<RequestInput<Chosen>, RequestEnvelope<Chosen>> {
  assertChannel(channel);
  return bind(requestSchemaOf(channel), prepareOptions(options));
}

interface RequestSchema extends Schema<unknown, unknown> {
  readonly entries: Entries;
}

/** The schema of a channel's requests, without settings of its own. */
export function requestSchemaOf<Chosen extends AnyChannel>(
  channel: Chosen,
): Schema<RequestInput<Chosen>, RequestEnvelope<Chosen>> {
  // Types cannot follow the channel's key.
  return schemaOf(channel) as Schema<unknown, unknown> as Schema<RequestInput<Chosen>, RequestEnvelope<Chosen>>;
}

const schemaOf = /* @__PURE__ */ onceEach((channel: AnyChannel) =>
  createSchema(channel, { [channel.requestKey]: messageList(channel) }),
);

function createSchema(channel: AnyChannel, entries: Entries, settings?: Settings): RequestSchema {
  return toSchema<RequestSchema>({
    type: "strict_object",
    expects: "Object",
    entries,
    message: undefined,
    isOptional: false,
    settings,
    findOldName,
    rule(this: { readonly entries: Entries }, input, dataset) {
      const request = readBody(channel, this.entries, input, dataset);
      if (request !== undefined && dataset.typed) checkRequestBytes(request, dataset);
      return request;
    },
    bind: (others) => createSchema(channel, bindEntries(entries, others), others),
  });
}
