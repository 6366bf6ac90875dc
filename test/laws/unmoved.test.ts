import { describe, expect, test } from "vitest";
import { fromHttpResponse, oauthCredentials, toHttpRequest } from "../../src/http/index.ts";
import {
  buildBatches,
  buildRefusal,
  buildRequest,
  buildResponse,
  checkMessage,
  checkMessages,
  detectAttachmentEncoding,
  email,
  findChannel,
  findDuplicates,
  matchOutcomes,
  messageKey,
  messageSchema,
  normalizeAddressList,
  normalizePhoneNumber,
  normalizeTimestamp,
  parseMessages,
  parseRequest,
  parseResponse,
  type SendReport,
  sms,
  unwrap,
} from "../../src/index.ts";

/** The object that every object inherits from. */
const shared: object = Object.prototype;

const now = new Date("2026-01-01T00:00:00Z");
const hello = { to: "919988221100", body: "Hello" };
const mail = { to: "a@example.com", from: "b@example.com", subject: "Hi", body: "Hello" };
const file = { file_name: "a.pdf", file_data: new TextEncoder().encode("%PDF-1.7 ...") };
const answer = {
  status: { success: true, code: 200 },
  smsList: [
    { sms: hello, errors: [] },
    { sms: {}, errors: ["No"] },
  ],
};

/** One call of each kind, right and wrong. */
const calls: readonly (() => unknown)[] = [
  () => checkMessage(sms, hello),
  () => checkMessage(sms, { ...hello, sender: "SHOP", scheduledTime: "2030-01-31T09:30:00Z" }, { now }),
  () => checkMessage(sms, {}),
  () => checkMessage(sms, { to: "nope", body: "", extra: 1, scheduledTime: "soon" }, { now }),
  () => checkMessage(sms, { ...hello, extra: { list: [1] }, valueOf: 1 }, { unknownFields: "keep" }),
  () => checkMessage(email, { ...mail, attachments: [file], cc: ["c@example.com", "nobody"] }),
  () => checkMessage(email, { ...mail, subject: undefined, attachments: { attachment: [{ file_name: "../a" }] } }),
  () => checkMessages(sms, [hello, {}, null]),
  () => buildRequest(sms, [hello, { ...hello, to: "+44 7700 900001" }]),
  () => buildRequest(sms, [], { limits: { maxMessages: 1 } }),
  () => [...buildBatches(sms, [hello, { to: "", body: "" }])],
  () => parseRequest(sms, { sms: [hello] }),
  () => parseRequest(sms, { root: { sms: [{ ...hello, scheduled_time: "2030-01-31T09:30:00Z" }] } }, { now }),
  () => parseRequest(sms, { email: [] }),
  () => parseMessages(sms, { sms: [hello, {}] }),
  () => findChannel("fax"),
  () => findChannel("sms").ok,
  () => normalizePhoneNumber("nope"),
  () => normalizePhoneNumber("099882 21100", { defaultCountry: "IN" }),
  () => normalizeTimestamp("2030-01-31 09:30", { timeZone: "Asia/Kolkata", now }),
  () => normalizeAddressList(["a@example.com", "b"]),
  () => detectAttachmentEncoding("JVBERi0xLjc="),
  () => messageSchema(sms, { now })["~standard"].validate({ to: "nope", body: "" }),
  () => parseResponse(sms, answer),
  () => parseResponse(sms, { smsList: [{ sms: { ...hello, valueOf: 1, hasOwnProperty: 2 } }] }),
  () => parseResponse(sms, { errors: [{ code: 4217, message: "No" }] }),
  () => parseResponse(sms, { error: "Bad Gateway", errors: [{ message: "Timeout", statusCode: {} }] }),
  () =>
    parseResponse(sms, { Status: { Success: false }, smsList: [{ sms: hello, Errors: ["No"], errorMessage: null }] }),
  () => fromHttpResponse(sms, { status: 404, body: { error: "No" } }),
  () => matchOutcomes(sms, { sms: [hello] }, unwrap(parseResponse(sms, { smsList: [answer.smsList[1]] }))),
  () => fromHttpResponse(sms, { status: 502, body: "<html>" }),
  () => fromHttpResponse(sms, { status: 200, body: JSON.stringify(answer) }),
  () => matchOutcomes(sms, { sms: [hello, hello] }, unwrap(parseResponse(sms, answer)) as SendReport),
  () => buildResponse(sms, [{ message: { ...hello, valueOf: 1 } }, { message: {}, errors: [{ message: "No" }] }]),
  () => buildRefusal([{ message: "No" }]),
  () => messageKey(sms, hello),
  () => findDuplicates(sms, [hello, hello]),
  () => toHttpRequest(sms, { sms: [hello] }, { host: "a.example", credentials: oauthCredentials({ token: "t" }) }),
  () =>
    toHttpRequest(
      sms,
      { sms: [hello] },
      { host: "a.example/x", credentials: oauthCredentials({ token: "a\r\nX: 1" }) },
    ),
];

/** Names that our own objects, options and inputs have, or may lack. */
const names: readonly string[] = `
  severity apiErrorCode code params text message path errors warnings error errorCode status success statusCode result state response
  to body sender scheduledTime scheduled_time root sms smsList email extra cc bcc attachments attachment file_name file_type file_data
  file_encoding_type count items outcome accepted echo index ok entry offset actual
  defaultCountry timeZone now unknownFields phoneNumbers mediaTypes describe limits maxMessages maxBytes maxAttachmentBytes maxIssues
  host credentials attribution wrapInRoot entityType polluted oldNames apiCodes missing knownNames readOtherKey combine isAbsent empty
  checkLength expected unreadable unreadableEntry accepts settings isOptional findOldName isSilent bind rule suggestion normalize
  flag fault key value label toBase64 abortEarly lang 0 1 length then
`
  .trim()
  .split(/\s+/);

const values: readonly (readonly [string, unknown])[] = [
  ["warning", "warning"],
  ["1", 1],
  ["504", 504],
  ["true", true],
  ["{}", {}],
  ["[]", []],
  ["a function", () => "x"],
];

/** Law 14: what stands on `Object.prototype`, or is frozen, changes no verdict. */
describe("unmoved by", () => {
  const expected = calls.map(outcomeOf);

  test.each(names)("Object.prototype.%s", (name) => {
    for (const [shown, value] of values) {
      for (const enumerable of [false, true]) {
        const actual = withPollution(name, { value, enumerable, configurable: true, writable: true }, () =>
          calls.map(outcomeOf),
        );
        for (const [index, outcome] of actual.entries()) {
          expect(outcome, `${String(calls[index])} with ${name} = ${shown}`).toBe(expected[index]);
        }
      }
    }
  });

  test.each(["valueOf", "hasOwnProperty", "isPrototypeOf", "toLocaleString", "propertyIsEnumerable"])(
    "a frozen Object.prototype.%s",
    (name) => {
      const descriptor = Object.getOwnPropertyDescriptor(shared, name) ?? {};
      Object.defineProperty(shared, name, { writable: false });
      try {
        expect(calls.map(outcomeOf)).toEqual(expected);
      } finally {
        Object.defineProperty(shared, name, descriptor);
      }
    },
  );

  test.each(["errors", "status", "message", "sms", "to", "polluted"])("a setter Object.prototype.%s", (name) => {
    const setter = { get: () => undefined, set: raise, configurable: true };
    expect(withPollution(name, setter, () => calls.map(outcomeOf))).toEqual(expected);
  });
});

/** As text, made by hand: `JSON.stringify` would look at what is inherited. */
function outcomeOf(call: () => unknown): string {
  try {
    return write(call());
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function write(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.from(value, write).join()}]`;
  if (typeof value !== "object" || value === null) return String(value);
  return `{${Object.keys(value)
    .map((key) => `${key}:${write(Object.getOwnPropertyDescriptor(value, key)?.value)}`)
    .join()}}`;
}

function withPollution<Value>(name: string, descriptor: PropertyDescriptor, act: () => Value): Value {
  Object.defineProperty(shared, name, Object.assign(Object.create(null), descriptor));
  try {
    return act();
  } finally {
    Reflect.deleteProperty(shared, name);
  }
}

function raise(): never {
  throw new Error("A setter on Object.prototype was called.");
}
