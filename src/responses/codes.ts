import type { ApiProblem } from "./send-report.ts";

export const SUCCESS_CODE = 200;
/** The code by which the API says that one or more failed, not all. */
export const PARTIAL_CODE = 201;

const FIRST_FAILURE_CODE = 400;
const MAX_PHRASE_UNITS = 40;
const FIRST_SERVER_ERROR = 500;
const LAST_SERVER_ERROR = 599;

/**
 * Codes by which a gateway or proxy says that it got no answer: the request may have been carried out. 503 is also the API's, for an
 * authorisation that is not available.
 *
 * Source: RFC 9110, 15.5 and 15.6; the status codes of nginx (499) and Cloudflare (520 to 527); 598 and 599 of several proxies.
 */
const GATEWAY_CODES: ReadonlySet<number> = new Set([
  408, 499, 502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 598, 599,
]);

/** Codes of failure start at 400; a negative one is no code of the API, and nothing that a success would have. */
export function isFailureCode(code: number): boolean {
  return code >= FIRST_FAILURE_CODE || code < 0;
}

export function isGatewayCode(code: number | undefined): boolean {
  return code !== undefined && GATEWAY_CODES.has(code);
}

/** Phrases of a gateway's problem without a code: the reason phrases of its codes, and the words of two cloud providers. */
const GATEWAY_PHRASES: ReadonlySet<string> = new Set([
  "badgateway",
  "endpointrequesttimedout",
  "gatewaytimeout",
  "requesttimeout",
  "serviceunavailable",
  "upstreamrequesttimeout",
]);

export function isOfGateway({ code, message }: ApiProblem): boolean {
  if (code !== undefined) return isGatewayCode(code);
  return message.length <= MAX_PHRASE_UNITS && GATEWAY_PHRASES.has(message.toLowerCase().replace(/[^a-z]/g, ""));
}

export function isServerError(status: number): boolean {
  return status >= FIRST_SERVER_ERROR && status <= LAST_SERVER_ERROR;
}
