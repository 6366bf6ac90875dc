import { assertChannel } from "../channels/assert-channel.ts";
import type { AnyChannel } from "../channels/channel.ts";
import { isRecord } from "../input/plain-object.ts";
import { listKeys, readProperty, UNREADABLE } from "../input/read-property.ts";
import { typeName } from "../input/type-name.ts";
import { readUnknownKey } from "../schema/unknown-keys.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import type { Result } from "../issues/result.ts";
import { createScope, report, type Scope } from "../issues/scope.ts";
import type { Options } from "../schema/options.ts";
import { readOptions } from "../schema/settings.ts";
import { ALL_CHANNEL_KEYS } from "../tables/channel-keys.ts";
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
  assertChannel(channel);
  const scope = createScope(readOptions(options), [], true);
  const request = readBody(channel, body, scope);
  if (scope.log.errorCount === 0) checkRequestBytes(request, scope);
  return scope.log.conclude(request);
}

/** The envelope of what could be read; what could not is reported. `isUnwrapped`: this body stood in a root wrapper. */
function readBody<Chosen extends AnyChannel>(
  channel: Chosen,
  body: unknown,
  scope: Scope,
  isUnwrapped = false,
): RequestEnvelope<Chosen> {
  if (!isRecord(body)) return refuseBody(channel, body, scope);
  const keys = listKeys(body);
  if (keys === UNREADABLE) return refuseBody(channel, keys, scope);
  const { requestKey } = channel;
  const kept: Record<string, unknown> = {};
  let request = createRequest(channel, []);
  const isWrapper = !isUnwrapped && keys.includes(ROOT_KEY) && !keys.includes(requestKey);
  for (const key of keys) {
    if (isWrapper && key === ROOT_KEY) {
      report(scope, envelopeIssues.rootWrapper);
      request = readBody(channel, readProperty(body, key), scope, true);
    } else if (key === requestKey) {
      scope.path.push(key);
      request = createRequest(channel, readMessages(channel, readProperty(body, key), scope));
      scope.path.pop();
    } else {
      const value = readOtherKey(channel, key, body, scope);
      if (value !== undefined) kept[key] = value;
    }
  }
  if (!isWrapper && !keys.includes(requestKey))
    report(scope, envelopeIssues.missingList, { key: requestKey }, requestKey);
  return { ...request, ...kept };
}

/** Of a body that cannot be read nothing is left. */
function refuseBody<Chosen extends AnyChannel>(channel: Chosen, body: unknown, scope: Scope): RequestEnvelope<Chosen> {
  if (body === UNREADABLE) report(scope, envelopeIssues.unreadable);
  else if (typeof body === "string") report(scope, envelopeIssues.jsonString);
  else report(scope, envelopeIssues.wrongType, { expected: "object", actual: typeName(body) });
  return createRequest(channel, []);
}

/** Another channel's list is refused; any other key is dealt with as `unknownFields` says. What is given back is kept. */
function readOtherKey(
  channel: AnyChannel,
  key: string,
  body: Readonly<Record<string, unknown>>,
  scope: Scope,
): unknown {
  const other = ALL_CHANNEL_KEYS.find(({ requestKey }) => requestKey === key);
  if (other === undefined) return readUnknownKey(scope, key, body, [channel.requestKey]);
  const params = { actualChannel: other.name, expectedChannel: channel.name, key: channel.requestKey };
  report(scope, envelopeIssues.otherChannel, params, key);
  return undefined;
}
