import type { ApiProblem } from "./send-report.ts";

export const SUCCESS_CODE = 200;
/** The code by which the API says that one or more failed, not all. */
export const PARTIAL_CODE = 201;

const FIRST_FAILURE_CODE = 400;
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

/**
 * The words of a problem without a code by which a gateway, a proxy or a client says that it got no answer: the reason phrases of its codes,
 * the texts of cloud providers, the names of network errors.
 */
const GATEWAY_WORDS =
  /time[ds]?[\s_-]?out|timing out|bad[\s_-]?gateway|upstream|unavailable|deadline|conn(?:ection)?[ \w]{0,9}(?:reset|abort|close|lost|refuse)|hang ?up|broken ?pipe|(?:no|not receive a) response/i;

/** A longer text is a report. */
const MAX_WORDS_UNITS = 200;

/** The code of a problem or a report; what they inherit is none. */
export function codeOf(source: { readonly code?: number }): number | undefined {
  return Object.hasOwn(source, "code") ? source.code : undefined;
}

export function isOfGateway(problem: ApiProblem): boolean {
  const { message } = problem;
  const code = codeOf(problem);
  if (code !== undefined) return isGatewayCode(code);
  return message.length <= MAX_WORDS_UNITS && GATEWAY_WORDS.test(message);
}

export function isServerError(status: number): boolean {
  return status >= FIRST_SERVER_ERROR && status <= LAST_SERVER_ERROR;
}
