import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { hasOwn, readProperty } from "../input/read-property.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Options } from "../schema/options.ts";
import { readRecord } from "../schema/record.ts";
import type { RecordRules } from "../schema/record-rules.ts";
import type { Entries } from "../schema/record-plan.ts";
import { bind, type Schema, toSchema } from "../schema/schema.ts";
import { prepareOptions, type Settings } from "../schema/settings.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";
import { messageList } from "./message-list.ts";
import { checkRequestBytes, type RequestEnvelope, type RequestInput } from "./request-envelope.ts";

const ROOT_KEY = "root";

/**
 * `parseRequest` as a valibot schema and Standard Schema: for the body of a route.
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

/** Made once for each channel. */
const schemas = /* @__PURE__ */ new WeakMap<AnyChannel, RequestSchema>();

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

function schemaOf(channel: AnyChannel): RequestSchema {
  const known = schemas.get(channel);
  if (known !== undefined) return known;
  const schema = createSchema(channel, { [channel.requestKey]: messageList(channel) });
  schemas.set(channel, schema);
  return schema;
}

function createSchema(channel: AnyChannel, entries: Entries, settings?: Settings): RequestSchema {
  return toSchema<RequestSchema>({
    type: "strict_object",
    expects: "Object",
    entries,
    message: undefined,
    isOptional: false,
    settings,
    modes: { acceptsOldNames: true },
    rule(this: { readonly entries: Entries }, input, dataset) {
      return readBody(channel, this.entries, input, dataset);
    },
    bind: (others) => {
      const bound = Object.entries(entries).map(([key, schema]) => [key, bind(schema, others)] as const);
      return createSchema(channel, Object.fromEntries(bound), others);
    },
  });
}

function readBody(channel: AnyChannel, entries: Entries, body: unknown, dataset: Dataset): object | undefined {
  if (typeof body === "string") return dataset.addIssue(envelopeIssues.jsonString);
  const isWrapped = isRecord(body) && hasOwn(body, ROOT_KEY) && !hasOwn(body, channel.requestKey);
  const request = isWrapped
    ? readWrapper(channel, entries, body, dataset)
    : readRecord(entries, envelopeRules(channel), body, dataset);
  if (request !== undefined && dataset.typed) checkRequestBytes(request, dataset);
  return request;
}

/** Version 1.1 wraps the body: paths are those of the body inside. */
function readWrapper(channel: AnyChannel, entries: Entries, wrapper: unknown, dataset: Dataset): object | undefined {
  const rules = envelopeRules(channel);
  let request: object | undefined;
  const outside = readRecord(
    {},
    {
      ...rules,
      knownNames: [channel.requestKey],
      readOtherKey(key, input) {
        if (key !== ROOT_KEY) return rules.readOtherKey?.(key, input, dataset) === true;
        dataset.addIssue(envelopeIssues.rootWrapper);
        const inner = readProperty(input, key);
        if (typeof inner === "string") dataset.addIssue(envelopeIssues.jsonString);
        else request = readRecord(entries, rules, inner, dataset);
        return true;
      },
    },
    wrapper,
    dataset,
  );
  return request && { ...request, ...outside };
}

function envelopeRules(channel: AnyChannel): RecordRules {
  return {
    wrongType: envelopeIssues.wrongType,
    unreadable: envelopeIssues.unreadable,
    unreadableEntry: envelopeIssues.unreadable,
    expected: "object",
    missing: envelopeIssues.missingList,
    readOtherKey(key, _input, dataset) {
      const other = ALL_CHANNEL_KEYS.find(({ requestKey }) => requestKey === key);
      if (other === undefined) return false;
      const params = { actualChannel: other.name, expectedChannel: channel.name, key: channel.requestKey };
      dataset.addIssue(envelopeIssues.otherChannel, params, key);
      return true;
    },
  };
}
