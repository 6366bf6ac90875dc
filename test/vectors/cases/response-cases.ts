import { parseResponse, unwrap } from "../../../src/index.ts";
import { responseSamples } from "../../fixtures/vendor-responses.ts";
import type { VectorInput } from "../runner/vector.ts";

const good = { to: "919988221100", body: "Hello" };
const problem = { code: 4203, message: "Recipient mobile number is missing" };
const issue = {
  severity: "error",
  code: "phone_number.letters",
  path: ["sms", 0, "to"],
  message: "Words.",
  params: {},
};

const bodies: readonly (readonly [string, unknown])[] = [
  ["nothing", {}],
  ["no object", []],
  ["text", "Success"],
  ["no status", { smsList: [{ sms: good }] }],
  [
    "success that contradicts an entry",
    { status: { success: true, code: 200 }, smsList: [{ sms: good, errors: [problem] }] },
  ],
  ["values as texts", { status: { success: "true", code: "200", count: "1" }, smsList: [{ sms: good }] }],
  ["a fraction", { status: { success: false, code: 500.0 }, smsList: [{ sms: good }] }],
  ["only errors", { errors: [{ status: false, message: "Invalid request", code: 4217 }] }],
  ["empty warning", { status: { success: true }, smsList: [{ sms: good, errors: null, warnings: [{}] }] }],
  ["wrapped", { response: { status: { success: true }, smsList: [{ sms: good }] } }],
  ["another channel's list", { status: { success: true }, emails: [] }],
  ["a code that is none", { status: { success: true, code: "none" }, smsList: [{ sms: good }] }],
  ["a success with a code of failure", { status: { success: true, code: 500 }, smsList: [{ sms: good }] }],
  ["an entry without a message", { status: { success: true }, smsList: [{ message: good }] }],
  ["errors that are none", { status: { success: true }, smsList: [{ sms: good, errors: 1 }] }],
  ["201 that no entry shows", { status: { code: 201 }, smsList: [{ sms: good }] }],
  ["a list that is none", { status: { success: true }, smsList: "none" }],
];

const text = JSON.stringify({ status: { success: true, code: 200 }, smsList: [{ sms: good, errors: [] }] });
const arrivals: readonly (readonly [string, object, object?])[] = [
  ["the API's", { status: 200, body: text }],
  ["parsed", { status: 200, body: JSON.parse(text) as unknown }],
  ["a guard before it", { status: 200, body: `)]}',\n${text}` }],
  ["encoded twice", { status: 200, body: JSON.stringify(text) }],
  ["accepted under 500", { status: 500, body: text }],
  ["cut off", { status: 200, body: text.slice(0, -1) }],
  ["a page", { status: 502, body: "<html>Bad Gateway</html>" }],
  ["no status", { body: "" }],
  ["refused", { status: 401, body: '{"error":"invalid_token"}' }],
  ["too large", { status: 200, body: text }, { limits: { maxBytes: 10 } }],
];

/** Answers of the API, and what is made of them. */
export const responseCases: Readonly<Record<string, readonly VectorInput[]>> = {
  parseResponse: [
    ...responseSamples.map(({ name, channel, body }) => ({ name, channel: channel.name, input: body })),
    ...bodies.map(([name, input]) => ({ name, channel: "sms", input })),
  ],
  matchOutcomes: [
    ...responseSamples.map(({ name, channel, request, body }) => ({
      name,
      channel: channel.name,
      input: { request, report: unwrap(parseResponse(channel, body)) },
    })),
    { name: "no report", channel: "sms", input: { request: { sms: [good, good] } } },
    { name: "another channel's request", channel: "sms", input: { request: { email: [] } } },
  ],
  fromHttpResponse: arrivals.map(([name, input, options]) => ({
    name,
    channel: "sms",
    input,
    ...(options === undefined ? {} : { options }),
  })),
  buildRefusal: [
    { name: "an issue", input: [{ ...issue, code: "envelope.no_messages", path: ["sms"], apiErrorCode: 4217 }] },
    { name: "too many messages", input: [{ ...issue, code: "envelope.too_many_messages", path: ["sms"] }] },
    { name: "problems", input: [problem, { message: "No." }] },
    { name: "no list", input: problem },
  ],
  messageKey: [
    { name: "an SMS", channel: "sms", input: good },
    { name: "other order of keys", channel: "sms", input: { body: good.body, to: good.to } },
    { name: "beyond ASCII", channel: "zalo", input: { receiver: good.to, template: "Xin ch\u00e0o \ud83d\ude00\n" } },
    { name: "not canonical", channel: "sms", input: { ...good, to: "+91 99882 21100" } },
  ],
  findDuplicates: [
    { name: "none", channel: "sms", input: [good, { ...good, body: "Bye" }] },
    { name: "whatever the time and sender", channel: "sms", input: [good, { ...good, sender: "SHOP" }] },
    { name: "not canonical", channel: "sms", input: [{ ...good, to: "+91 99882 21100" }] },
  ],
  buildResponse: [
    { name: "none", channel: "sms", input: [] },
    { name: "all succeed", channel: "sms", input: [{ message: good }] },
    { name: "some fail", channel: "sms", input: [{ message: good }, { message: { body: 42 }, errors: [problem] }] },
    { name: "all fail", channel: "email", input: [{ message: null, errors: [{ message: "No." }] }] },
    { name: "warned", channel: "zalo", input: [{ message: {}, warnings: [problem] }] },
    { name: "no list", channel: "sms", input: good },
    {
      name: "a code that is none",
      channel: "sms",
      input: [{ message: good, errors: [{ code: "4203", message: "" }] }],
    },
  ],
  toApiProblem: [issue, { ...issue, path: [] }, { ...issue, apiErrorCode: 4203 }].map((input) => ({ input })),
  unwrap: [
    { name: "success", input: { ok: true, value: { sms: [good] }, warnings: [] } },
    { name: "failure", input: { ok: false, errors: [issue], warnings: [] } },
  ],
  describeIssue: [
    { code: "field.unknown", params: {} },
    { code: "field.unknown", params: { suggestion: "scheduledTime" } },
    { code: "no.such_code", params: {} },
  ].map((more) => ({ input: { severity: "error", path: ["sms", 0, "to"], ...more } })),
};
