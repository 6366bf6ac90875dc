import { findChannel } from "../channels/find-channel.ts";
import { answerMessages } from "./answer-messages.ts";
import { answerProblems, answerStatus } from "./answer-problems.ts";
import { assertMockOptions, type MockOptions } from "./mock-options.ts";
import { readCredentials } from "./read-credentials.ts";

const PATH = "/v2/communications/sendMessage";
const JSON_TYPE = /^application\/json[\t ]*(?:;|$)/i;
const UNAUTHORIZED = 401;
const NOT_FOUND = 404;
const METHOD_NOT_ALLOWED = 405;
const UNSUPPORTED_MEDIA_TYPE = 415;

/**
 * The API, faked, for tests without a network: a function from a web-standard `Request` to a `Response`, as `Bun.serve`, `Deno.serve`, a
 * worker or an interceptor of `fetch` takes it. It keeps nothing, sends nothing, and judges each message as `checkMessages` does.
 *
 * - HTTP 404, 405, 401 and 415 for another path, another method than POST, credentials that are missing or malformed, and another
 *   `Content-Type` than JSON; HTTP 400 for an unknown channel (code 4218), broken JSON and an envelope without messages (code 4217; 1060
 *   for more than `checks.limits.maxMessages`). The body is `{"errors": [{ status, code, message }]}`.
 * - HTTP 200 for everything else, whatever became of the messages: the code in the body's `status` is 200, 201 (some failed) or 500 (all
 *   failed). A faulty message has the API's own code (4203, 4201, 8055, 403) where there is one, else 400.
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
 * @throws {TypeError | RangeError} for a bad option. An exception of `accepts` or `fail` rejects the promise, nothing else does.
 */
export function createMockEndpoint(options: MockOptions = {}): (request: Request) => Promise<Response> {
  assertMockOptions(options);
  return async (request) => {
    const url = new URL(request.url);
    if (url.pathname !== PATH) return answerStatus(NOT_FOUND, "There is no such resource.");
    if (request.method !== "POST") return answerStatus(METHOD_NOT_ALLOWED, "Use POST.", { Allow: "POST" });
    if (!isAuthenticated(request.headers, options)) {
      return answerStatus(UNAUTHORIZED, "The credentials are missing, malformed or not known.");
    }
    if (!JSON_TYPE.test(request.headers.get("Content-Type") ?? "")) {
      return answerStatus(UNSUPPORTED_MEDIA_TYPE, "The Content-Type must be application/json.");
    }
    const channel = findChannel(url.searchParams.get("channel"));
    return channel.ok
      ? answerMessages(channel.value, await request.arrayBuffer(), options)
      : answerProblems(channel.errors);
  };
}

function isAuthenticated(headers: Headers, { accepts }: MockOptions): boolean {
  const credentials = readCredentials(headers);
  return credentials !== undefined && (accepts === undefined || accepts(credentials));
}
