import { findChannel } from "../channels/find-channel.ts";
import { SEND_PATH } from "../tables/http-names.ts";
import { answerMessages } from "./answer-messages.ts";
import { answerRefusal } from "./answer-refusal.ts";
import { type MockOptions, type MockSettings, readMockOptions } from "./mock-options.ts";
import { readCredentials } from "./read-credentials.ts";
import { readRequestBody } from "./read-request-body.ts";

const JSON_TYPE = /^application\/json[\t ]*(?:;|$)/i;
const BAD_REQUEST = 400;
const UNAUTHORIZED = 401;
const NOT_FOUND = 404;
const METHOD_NOT_ALLOWED = 405;
const CONTENT_TOO_LARGE = 413;
const UNSUPPORTED_MEDIA_TYPE = 415;
const INVALID_BODY_CODE = 4217;

/**
 * Makes a fake of the API for tests without a network: a function from a web-standard `Request` to a `Response`, as `Bun.serve`,
 * `Deno.serve`, a worker or an interceptor of `fetch` takes it. It keeps nothing, sends nothing, and judges each message as `parseMessages`
 * does.
 *
 * - HTTP 404, 405, 401, 415 and 413 for another path, another method than POST, credentials that are missing or malformed, another
 *   `Content-Type` than JSON, and a body over `maxBodyBytes`; HTTP 400 for an unknown channel (code 4218), a body that cannot be read, and
 *   whatever else is wrong around the messages (code 4217; 1060 for too many). The body is that of `buildRefusal`.
 * - HTTP 200 for everything else, whatever became of the messages: the code in the body's `status` is 200, 201 (some failed) or 500 (all
 *   failed). A faulty message has the API's own code (4203, 4201, 8055, 403) where there is one, else 400. At most 1,000 problems are listed;
 *   after that each faulty message has one that says so.
 * - An accepted message is echoed in canonical form, a rejected one as it came. Unlike the real API, which puts its own time there, the
 *   mock echoes no `scheduledTime` where none was given.
 * - The body may be wrapped in `{"root": ...}`, the channel in any letter case.
 *
 * ```ts
 * import { createMockEndpoint } from "capillary-messages/mock";
 *
 * const endpoint = createMockEndpoint();
 * (await endpoint(new Request("https://api.example.com/v2/communications/sendMessage", { method: "POST" }))).status; //=> 401
 * ```
 *
 * @throws {TypeError | RangeError} for a bad option. An exception of `accepts` or `fail`, or a `TypeError` where they give what they must not,
 * rejects the promise; for a `Request` nothing else does.
 */
export function createMockEndpoint(options: MockOptions = {}): (request: Request) => Promise<Response> {
  const settings = readMockOptions(options);
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname !== SEND_PATH) return refuse(NOT_FOUND, "There is no such resource.");
    if (request.method !== "POST") return refuse(METHOD_NOT_ALLOWED, "Use POST.", { Allow: "POST" });
    if (!(await isAuthenticated(request.headers, settings))) {
      return refuse(UNAUTHORIZED, "The credentials are missing, malformed or not known.");
    }
    if (!JSON_TYPE.test(request.headers.get("Content-Type") ?? "")) {
      return refuse(UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json.");
    }
    const channel = findChannel(url.searchParams.get("channel"));
    if (!channel.ok) return answerRefusal(BAD_REQUEST, channel.errors);
    const body = await readRequestBody(request, settings.maxBodyBytes);
    if (body.kind === "too large") return refuse(CONTENT_TOO_LARGE, "The body is too large.");
    if (body.kind === "json") return answerMessages(channel.value, body.value, settings);
    return answerRefusal(BAD_REQUEST, [{ code: INVALID_BODY_CODE, message: "The body is no JSON in UTF-8." }]);
  };
}

/** Refuses a request for its HTTP side: the code of the problem is the status. */
function refuse(status: number, message: string, headers?: Readonly<Record<string, string>>): Response {
  return answerRefusal(status, [{ code: status, message }], headers);
}

async function isAuthenticated(headers: Headers, { accepts }: MockSettings): Promise<boolean> {
  const credentials = readCredentials(headers);
  if (credentials === undefined) return false;
  const isKnown: unknown = await accepts(credentials);
  if (typeof isKnown !== "boolean") throw new TypeError("accepts must give true or false.");
  return isKnown;
}
