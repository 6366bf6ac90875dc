import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { AnyChannel } from "../../../src/channels/channel.ts";
import type * as http from "../../../src/http/index.ts";
import type * as main from "../../../src/index.ts";
import type * as mock from "../../../src/mock/index.ts";

/** The library under test, from wherever it comes. */
export interface Library {
  readonly main: typeof main;
  readonly http: typeof http;
  readonly mock: typeof mock;
}

/**
 * Calls a function of the library with what a case has, whether that has the right type or not: `never` is what every function takes.
 */
export type Subject = (library: Library, input: never, options: never, channel: AnyChannel) => unknown;

/** Calls each function with a case: see the table in test/vectors/README.md. */
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
  parseMessages: ({ main }, input, options, channel) => main.parseMessages(channel, input, options),
  messageKey: ({ main }, input, _, channel) => main.messageKey(channel, input),
  findDuplicates: ({ main }, input, _, channel) => main.findDuplicates(channel, input),
  parseResponse: ({ main }, input, options, channel) => main.parseResponse(channel, input, options),
  matchOutcomes: ({ main }, { request, report }: { request: never; report: never }, _, channel) =>
    main.matchOutcomes(channel, request, report),
  buildResponse: ({ main }, input, _, channel) => main.buildResponse(channel, input),
  buildRefusal: ({ main }, input) => main.buildRefusal(input),
  toApiProblem: ({ main }, input) => main.toApiProblem(input),
  normalizePhoneNumber: ({ main }, input, options) => main.normalizePhoneNumber(input, options),
  normalizeTimestamp: ({ main }, input, options) => main.normalizeTimestamp(input, options),
  normalizeEmailAddress: ({ main }, input) => main.normalizeEmailAddress(input),
  normalizeAddressList: ({ main }, input) => main.normalizeAddressList(input),
  detectAttachmentEncoding: ({ main }, input, about) => main.detectAttachmentEncoding(input, about),
  buildAttachment: ({ main }, input, options) => main.buildAttachment(input, options),
  attachmentFromBlob: ({ main }, input, options) => main.attachmentFromBlob(toBlob(input), options),
  attachmentsFromFiles: ({ main }, input: readonly FileParts[]) =>
    main.attachmentsFromFiles(input.map((parts) => toBlob(parts) as File)),
  isCountryCode: ({ main }, input) => Reflect.apply(main.isCountryCode, undefined, [input]),
  measureSms: ({ main }, input) => main.measureSms(input),
  toGsm7: ({ main }, input) => main.toGsm7(input),
  unwrap: ({ main }, input) => main.unwrap(input),
  describeIssue: ({ main }, input) => main.describeIssue(input),
  messageSchema: ({ main }, input, options, channel) => validate(main.messageSchema(channel, options), input),
  requestSchema: ({ main }, input, options, channel) => validate(main.requestSchema(channel, options), input),
  phoneNumberSchema: ({ main }, input, options) => validate(main.phoneNumberSchema(options), input),
  timestampSchema: ({ main }, input, options) => validate(main.timestampSchema(options), input),
  emailAddressSchema: ({ main }, input, options) => validate(main.emailAddressSchema(options), input),
  addressListSchema: ({ main }, input, options) => validate(main.addressListSchema(options), input),
  attachmentSchema: ({ main }, input, options) => validate(main.attachmentSchema(options), input),
  basicCredentials: ({ main, http }, input) => headersOf({ main, http }, http.basicCredentials(input)),
  oauthCredentials: ({ main, http }, input) => headersOf({ main, http }, http.oauthCredentials(input)),
  fromHttpResponse: ({ http }, input, options, channel) => http.fromHttpResponse(channel, input, options),
  toHttpRequest: ({ http }, input, { credentials, ...options }: HttpParts, channel) =>
    http.toHttpRequest(channel, input, { ...options, credentials: toCredentials(http, credentials) }),
  createMockEndpoint: async ({ mock }, { url, ...init }: RequestInit & { url: string }, options) => {
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

async function* streamOf<T>(messages: Iterable<T>): AsyncGenerator<T> {
  yield* messages;
}

interface FileParts {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly type?: string;
}

/** A `File` where there is a name, else a `Blob`. */
function toBlob({ bytes, name, type }: FileParts): Blob {
  const options = type === undefined ? {} : { type };
  return name === undefined ? new Blob([bytes], options) : new File([bytes], name, options);
}

async function validate(schema: StandardSchemaV1, input: unknown): Promise<object> {
  const { issues, ...success } = await schema["~standard"].validate(input);
  // The texts are no part of the vectors.
  return issues === undefined ? success : { issues: issues.map(withoutText) };
}

function withoutText(issue: object): object {
  return Object.fromEntries(Object.entries(issue).filter(([key]) => key !== "message"));
}

type CredentialParts = Parameters<typeof http.basicCredentials>[0] | Parameters<typeof http.oauthCredentials>[0];
type HttpParts = Omit<http.HttpOptions, "credentials"> & { readonly credentials: CredentialParts };

function toCredentials(library: typeof http, parts: CredentialParts): http.Credentials {
  return "token" in parts ? library.oauthCredentials(parts) : library.basicCredentials(parts);
}

/** Credentials show nothing of themselves: what they write into a request. */
function headersOf({ main, http }: Pick<Library, "main" | "http">, credentials: http.Credentials): unknown {
  const request = { sms: [{ to: "919988221100", body: "Hello" }] };
  const result = http.toHttpRequest(main.sms, request, { host: "api.example.com", credentials });
  return result.ok ? { ok: true, headers: result.value.headers } : result;
}
