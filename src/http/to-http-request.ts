import { type AnyChannel, assertChannel } from "../channels/channel.ts";
import { ownMembers } from "../input/own-members.ts";
import * as envelopeIssues from "../issues/envelope-issues.ts";
import * as httpIssues from "../issues/http-issues.ts";
import type { Result } from "../issues/result.ts";
import type { RequestEnvelope } from "../requests/request-envelope.ts";
import { Dataset, readAt } from "../schema/dataset.ts";
import { Run, toResult } from "../schema/run.ts";
import { DEFAULT_SETTINGS } from "../schema/settings.ts";
import { ENTITY_CODE_HEADER, ENTITY_TYPE_HEADER, SEND_PATH } from "../tables/http-names.ts";
import { Credentials, writeCredentials } from "./credentials.ts";
import { isHeader, readHeaderValue } from "./header-value.ts";
import { readHost } from "./read-host.ts";

/** The server and the credentials of a request. */
export interface HttpOptions {
  /** The API's host, bare or as `https://host`, a port allowed: `"eu.api.example.com"`. `http` only for loopback. */
  readonly host: string;
  /** Of `basicCredentials` or `oauthCredentials`. */
  readonly credentials: Credentials;
  /** The entity in whose name the messages go out; only with OAuth credentials. */
  readonly attribution?: Attribution | undefined;
  /** Puts the body into `{"root": ...}` for servers of the older version. Default `false`. */
  readonly wrapInRoot?: boolean | undefined;
}

/** The entity in whose name the messages go out, for the API's attribution headers. */
export interface Attribution {
  /** The kind of entity: `TILL`, `STORE_CODE`, `STORE_NAME`, `STORE_EXTERNAL_ID` or another that the API knows. */
  readonly entityType: string;
  /** The code of the entity, as the organisation has it. */
  readonly entityCode: string;
}

/** An HTTP request as plain data, for `fetch(url, { method, headers, body })` or any other client. */
export interface HttpRequest {
  /** The HTTP method. */
  readonly method: "POST";
  /** The address, with the channel in its query. */
  readonly url: string;
  /** The headers, credentials among them: keep them out of logs. */
  readonly headers: Readonly<Record<string, string>>;
  /** The request as JSON. */
  readonly body: string;
}

/**
 * Builds the HTTP request for an envelope that a builder made. Sends nothing. The API has no idempotency key, so a retry may send twice.
 *
 * ```ts
 * import { buildRequest, sms, unwrap } from "capillary-messages";
 * import { oauthCredentials, toHttpRequest } from "capillary-messages/http";
 *
 * const request = unwrap(buildRequest(sms, { to: "919988221100", body: "Hello" }));
 * const credentials = oauthCredentials({ token: "secret" });
 * unwrap(toHttpRequest(sms, request, { host: "eu.api.example.com", credentials })).url; //=> "https://eu.api.example.com/v2/communications/sendMessage?channel=sms"
 * ```
 *
 * @returns a failure when host, credentials or attribution could not go out safely, or the envelope is another channel's.
 * @throws {TypeError} for an option of the wrong type or name.
 */
export function toHttpRequest<Chosen extends AnyChannel>(
  channel: Chosen,
  request: RequestEnvelope<Chosen>,
  options: HttpOptions,
): Result<HttpRequest> {
  assertChannel(channel);
  const { host, credentials, attribution, wrapInRoot } = readOptions(options);
  const dataset = new Dataset(undefined, new Run(DEFAULT_SETTINGS));
  const origin = readHost(host, dataset);
  const headers = {
    ...writeHeaders(credentials, attribution, dataset),
    "Content-Type": "application/json",
    Accept: "application/json",
  };
  const body = writeBody(channel, request, wrapInRoot === true, dataset);
  dataset.value = {
    method: "POST",
    url: `${origin}${SEND_PATH}?channel=${encodeURIComponent(channel.name)}`,
    headers,
    body,
  };
  return toResult(dataset);
}

/** Each option once, as the caller's own: what they inherit does not count. */
function readOptions(options: HttpOptions): HttpOptions {
  const { host, credentials, attribution, wrapInRoot, ...others }: HttpOptions = ownMembers(options);
  for (const name of Object.keys(others)) throw new TypeError(`There is no option ${JSON.stringify(name)}.`);
  if (typeof host !== "string") throw new TypeError("host must be a string.");
  if (!(credentials instanceof Credentials)) {
    throw new TypeError("credentials must come from basicCredentials or oauthCredentials.");
  }
  if (wrapInRoot !== undefined && typeof wrapInRoot !== "boolean") throw new TypeError("wrapInRoot must be a boolean.");
  return {
    host,
    credentials,
    attribution: attribution === undefined ? undefined : readAttribution(attribution),
    wrapInRoot,
  };
}

function readAttribution(attribution: Attribution): Attribution {
  const { entityType, entityCode }: Attribution = ownMembers(attribution);
  if (typeof entityType === "string" && typeof entityCode === "string") return { entityType, entityCode };
  throw new TypeError("attribution must have an entityType and an entityCode, strings.");
}

function writeHeaders(
  credentials: Credentials,
  attribution: Attribution | undefined,
  dataset: Dataset,
): Readonly<Record<string, string>> {
  const headers = readAt(dataset, "credentials", (part) => {
    const written = writeCredentials(credentials, part);
    const isSafe = Object.entries(written).every(([name, value]) => isHeader(name, value));
    if (part.typed && !isSafe) part.addIssue(httpIssues.invalidHeader);
    return written;
  });
  if (attribution === undefined) return headers;
  if (credentials.kind !== "oauth") dataset.addIssue(httpIssues.attributionWithoutOauth, {}, "attribution");
  return readAt(dataset, "attribution", (part) => ({
    ...headers,
    [ENTITY_TYPE_HEADER]: readHeaderValue(attribution.entityType, part, "entityType"),
    [ENTITY_CODE_HEADER]: readHeaderValue(attribution.entityCode, part, "entityCode"),
  }));
}

function writeBody(channel: AnyChannel, request: RequestEnvelope, isWrapped: boolean, dataset: Dataset): string {
  const { requestKey } = channel;
  try {
    const isThere = Object.hasOwn(request, requestKey) && Array.isArray(request[requestKey]);
    if (!isThere) dataset.addIssue(envelopeIssues.missingList, { key: requestKey }, requestKey);
    const body: unknown = JSON.stringify(isWrapped ? { root: request } : request);
    // The JSON must be of the request that was checked.
    const isItself = typeof Reflect.get(request, "toJSON") !== "function";
    if (isItself && typeof body === "string" && body.startsWith("{")) return body;
  } catch {
    // A text of more than half a billion units, a cycle, a getter.
  }
  dataset.addIssue(envelopeIssues.unreadable);
  return "";
}
