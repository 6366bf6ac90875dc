import { parseResponse, unwrap } from "../../../src/index.ts";
import { responseSamples } from "../../../test/fixtures/vendor-responses.ts";
import type { VectorInput } from "../vector.ts";

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
  ["a list that is none", { status: { success: true }, smsList: "none" }],
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
