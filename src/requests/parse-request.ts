import type { AnyChannel, Channel } from "../channels/channel.ts";
import { isRecord } from "../fields/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../fields/read-property.ts";
import { typeName } from "../fields/type-name.ts";
import { readUnknownKey } from "../fields/unknown-keys.ts";
import { envelopeIssues } from "../issues/envelope-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report, type Scope } from "../issues/scope.ts";
import type { Options } from "../options/options.ts";
import { readOptions } from "../options/settings.ts";
import { ALL_CHANNEL_KEYS, type ChannelKeys } from "../tables/channel-keys.ts";
import { readMessages } from "./read-messages.ts";
import { checkRequestBytes, createRequest, type RequestEnvelope } from "./request-envelope.ts";

const ROOT_KEY = "root";

/**
 * Reads the body of a request that came in, already parsed from JSON: the canonical envelope, or everything that is wrong with it.
 * Also takes version 1.1's `{"root": {...}}` and `scheduled_time`, each with a warning.
 *
 * ```ts
 * const result = parseRequest(sms, { root: { sms: [{ to: "919988221100", body: "Hello" }] } });
 * unwrap(result); //=> { sms: [{ to: "919988221100", body: "Hello" }] }
 * result.warnings.map((issue) => issue.code); //=> ["envelope.root_wrapper"]
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option; never for a bad body.
 */
export function parseRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  options?: Options,
): Result<RequestEnvelope<Chosen>> {
  const scope = createScope(readOptions(options), [], true);
  const request = readBody(channel, body, scope);
  if (request !== null && scope.log.errorCount === 0) checkRequestBytes(request, scope);
  return scope.log.conclude(request);
}

/** The envelope of what could be read; what could not is reported. `isUnwrapped`: this body stood in a root wrapper. */
function readBody<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  scope: Scope,
  isUnwrapped = false,
): RequestEnvelope<Chosen> | null {
  if (!isRecord(body)) return refuseBody(body, scope);
  const keys = listKeys(body);
  if (keys === UNREADABLE) return refuseBody(keys, scope);
  if (keys.includes(channel.requestKey)) return readEnvelope(channel, body, keys, scope);
  if (keys.includes(ROOT_KEY) && !isUnwrapped) {
    report(scope, envelopeIssues.rootWrapper);
    const kept = readOtherKeys(channel, body, keys, ROOT_KEY, scope);
    const request = readBody(channel, readProperty(body, ROOT_KEY), scope, true);
    return request === null ? null : { ...request, ...kept };
  }
  report(scope, envelopeIssues.missingList, { key: channel.requestKey }, channel.requestKey);
  readOtherKeys(channel, body, keys, channel.requestKey, scope);
  return null;
}

function refuseBody(body: unknown, scope: Scope): null {
  if (body === UNREADABLE) report(scope, envelopeIssues.unreadable);
  else if (typeof body === "string") report(scope, envelopeIssues.jsonString);
  else report(scope, envelopeIssues.wrongType, { expected: "object", actual: typeName(body) });
  return null;
}

function readEnvelope<Chosen extends AnyChannel>(
  channel: Chosen,
  body: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  scope: Scope,
): RequestEnvelope<Chosen> {
  const { requestKey } = channel;
  scope.path.push(requestKey);
  const messages = readMessages(channel, readProperty(body, requestKey), scope);
  scope.path.pop();
  const kept = readOtherKeys(channel, body, keys, requestKey, scope);
  return { ...createRequest(channel, messages), ...kept };
}

/** What becomes of all keys but `mainKey`: another channel's list is refused, the rest is dealt with as `unknownFields` says. */
function readOtherKeys(
  channel: Channel,
  body: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  mainKey: string,
  scope: Scope,
): Readonly<Record<string, unknown>> {
  const kept: [string, unknown][] = [];
  for (const key of keys) {
    const other = ALL_CHANNEL_KEYS.find(({ requestKey }) => requestKey === key);
    if (key === mainKey) continue;
    if (other !== undefined) reportOtherChannel(channel, other, scope);
    else {
      const value = readUnknownKey(scope, key, body, [channel.requestKey]);
      if (value !== undefined) kept.push([key, value]);
    }
  }
  return Object.fromEntries(kept);
}

function reportOtherChannel(channel: Channel, other: ChannelKeys, scope: Scope): void {
  const params = { actualChannel: other.name, expectedChannel: channel.name, key: channel.requestKey };
  report(scope, envelopeIssues.otherChannel, params, other.requestKey);
}
