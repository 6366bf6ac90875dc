import type { AnyChannel } from "../../src/channels/channel.ts";

/** The library under test, from wherever it comes. */
export interface Library {
  readonly main: typeof import("../../src/index.ts");
  readonly http: typeof import("../../src/http/index.ts");
  readonly mock: typeof import("../../src/mock/index.ts");
}

/** Calls a function of the library with what a case has; any of the three may be `undefined`. */
export type Subject = (library: Library, input: any, options: any, channel: AnyChannel) => unknown;

/** How each function takes a case: see the table in test/vectors/README.md. */
// oxlint-disable typescript/no-explicit-any -- the types of what stands in a file are what the functions are to check
export const subjects: Readonly<Record<string, Subject>> = {
  findChannel: ({ main }, input) => withValue(main.findChannel(input), keysOf),
  checkMessage: ({ main }, input, options, channel) => main.checkMessage(channel, input, options),
  checkMessages: ({ main }, input, options, channel) => main.checkMessages(channel, input, options),
  buildRequest: ({ main }, input, options, channel) => main.buildRequest(channel, input, options),
  buildBatches: ({ main }, input, options, channel) => [...main.buildBatches(channel, input, options)],
  buildBatchesAsync: async ({ main }, input, options, channel) => {
    const batches: object[] = [];
    for await (const batch of main.buildBatchesAsync(channel, streamOf(input), options)) batches.push(batch);
    return batches;
  },
  parseRequest: ({ main }, input, options, channel) => main.parseRequest(channel, input, options),
  parseResponse: ({ main }, input, options, channel) => main.parseResponse(channel, input, options),
  matchOutcomes: ({ main }, { request, report }, _, channel) => main.matchOutcomes(channel, request, report),
  buildResponse: ({ main }, input, _, channel) => main.buildResponse(channel, input),
  toApiProblem: ({ main }, input) => main.toApiProblem(input),
  normalizePhoneNumber: ({ main }, input, options) => main.normalizePhoneNumber(input, options),
  normalizeTimestamp: ({ main }, input, options) => main.normalizeTimestamp(input, options),
  normalizeEmailAddress: ({ main }, input) => main.normalizeEmailAddress(input),
  normalizeAddressList: ({ main }, input) => main.normalizeAddressList(input),
  detectAttachmentEncoding: ({ main }, input, about) => main.detectAttachmentEncoding(input, about),
  buildAttachment: ({ main }, input, options) => main.buildAttachment(input, options),
  attachmentFromBlob: ({ main }, input, options) => main.attachmentFromBlob(toBlob(input), options),
  attachmentsFromFiles: ({ main }, input) => main.attachmentsFromFiles(input.map(toBlob)),
  measureSms: ({ main }, input) => main.measureSms(input),
  unwrap: ({ main }, input) => main.unwrap(input),
  describeIssue: ({ main }, input) => main.describeIssue(input),
  messageSchema: ({ main }, input, options, channel) => validate(main.messageSchema(channel, options), input),
  requestSchema: ({ main }, input, options, channel) => validate(main.requestSchema(channel, options), input),
  basicCredentials: ({ main, http }, input) => headersOf({ main, http }, http.basicCredentials(input)),
  oauthCredentials: ({ main, http }, input) => headersOf({ main, http }, http.oauthCredentials(input)),
  toHttpRequest: ({ http }, input, { credentials, ...options }, channel) =>
    http.toHttpRequest(channel, input, { ...options, credentials: toCredentials(http, credentials) }),
  createMockEndpoint: async ({ mock }, { url, ...init }, options) => {
    const response = await mock.createMockEndpoint(options)(new Request(url, init));
    return { status: response.status, body: await response.json() };
  },
};

function withValue<T>(result: { readonly ok: boolean; readonly value?: T }, change: (value: T) => object): object {
  return result.value === undefined ? result : { ...result, value: change(result.value) };
}

/** A channel's data without its rules, which are functions. */
function keysOf({ name, requestKey, responseListKey, responseItemKey }: AnyChannel): object {
  return { name, requestKey, responseListKey, responseItemKey };
}

async function* streamOf(messages: Iterable<any>): AsyncGenerator<any> {
  yield* messages;
}

/** A `File` where there is a name, else a `Blob`. */
function toBlob({ bytes, name, type }: { bytes: Uint8Array<ArrayBuffer>; name?: string; type?: string }): any {
  const options = type === undefined ? {} : { type };
  return name === undefined ? new Blob([bytes], options) : new File([bytes], name, options);
}

async function validate(
  schema: { readonly "~standard": { validate(value: unknown): any } },
  input: unknown,
): Promise<unknown> {
  const { value, issues } = await schema["~standard"].validate(input);
  return issues === undefined ? { value } : { issues: issues.map(({ path }: { path: unknown }) => ({ path })) };
}

function toCredentials(http: Library["http"], parts: any): any {
  return "token" in parts ? http.oauthCredentials(parts) : http.basicCredentials(parts);
}

/** Credentials show nothing of themselves: what they write into a request. */
function headersOf({ main, http }: Pick<Library, "main" | "http">, credentials: any): unknown {
  const request = { sms: [{ to: "919988221100", body: "Hello" }] };
  const result = http.toHttpRequest(main.sms, request, { host: "api.example.com", credentials });
  return result.ok ? { ok: true, headers: result.value.headers } : result;
}
