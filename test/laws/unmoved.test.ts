import { afterEach, describe, expect, test } from "vitest";
import { basicCredentials, fromHttpResponse, toHttpRequest } from "../../src/http/index.ts";
import {
  buildAttachment,
  buildBatches,
  buildRequest,
  buildResponse,
  checkMessage,
  checkMessages,
  describeIssue,
  email,
  findChannel,
  matchOutcomes,
  messageSchema,
  normalizeAddressList,
  normalizePhoneNumber,
  normalizeTimestamp,
  parseMessages,
  parseRequest,
  parseResponse,
  requestSchema,
  sms,
  toApiProblem,
  unwrap,
} from "../../src/index.ts";
import { readSourceFiles } from "../support/source-files.ts";

const now = new Date("2026-01-01T00:00:00Z");
const options = { now, defaultCountry: "IN", timeZone: "Asia/Kolkata" } as const;
const good = { to: "+91 99882 21100", body: "Hello", scheduledTime: "2030-01-31 09:30" };
const bad = { to: "call me", body: "", scheduleTime: "tomorrow" };
const mail = {
  to: "jane@Example.com",
  cc: ["a@example.com", "b"],
  subject: "a\nb",
  body: "Hello",
  attachments: [{ file_name: "a.txt", file_data: "Hello" }, { file_name: "a/b" }],
};
const failed = { smsList: [{ sms: { to: "919988221100", body: "Hello" }, errors: [{ code: 4203, message: "No." }] }] };

/** What the library makes of the same inputs, right and wrong, as text. */
function answers(): string {
  const request = unwrap(buildRequest(sms, good, options));
  const credentials = basicCredentials({ username: "store.server", password: "server123" });
  const refused = checkMessage(sms, bad, options);
  const [issue] = refused.ok ? [] : refused.errors;
  return JSON.stringify([
    request,
    refused,
    checkMessage(sms, {}),
    checkMessage(email, mail, { now, unknownFields: "keep" }),
    checkMessages(sms, [good, bad, null], options),
    parseRequest(sms, { root: { sms: [{ ...good, scheduled_time: "x" }] }, other: 1 }, options),
    parseMessages(sms, { sms: [good, {}] }, options),
    [...buildBatches(sms, [good, bad as never], options)],
    buildAttachment({ file_name: "a.pdf", file_data: "!" }),
    findChannel("viber"),
    normalizePhoneNumber("nope"),
    normalizeTimestamp("2030-02-30T00:00:00Z"),
    normalizeAddressList("a@example.com; b"),
    messageSchema(sms, options)["~standard"].validate(bad),
    requestSchema(sms)["~standard"].validate({ sms: [bad] }),
    parseResponse(sms, failed),
    matchOutcomes(sms, request, unwrap(parseResponse(sms, failed))),
    buildResponse(sms, [{ message: good }, { message: bad, errors: [{ message: "No." }] }]),
    toHttpRequest(sms, request, { host: "a.b/evil", credentials }),
    toHttpRequest(sms, request, { host: "api.example.com", credentials }),
    fromHttpResponse(sms, { status: 504, body: "<html>" }),
    issue && [describeIssue(issue), toApiProblem(issue)],
  ]);
}

/** Every word that the library reads or writes as a property's name. */
const names = [
  ...new Set(
    readSourceFiles().flatMap(({ text }) =>
      Array.from(text.matchAll(/[.{,\s?"](\w+)(?=["\])},.?:;(=\s])/g), ([, name]) => name ?? ""),
    ),
  ),
].filter((name) => name !== "" && !(name in Object.prototype));

const values: readonly unknown[] = ["warning", 1, true, { errors: [1] }, (): string => "x"];

let polluted: string | undefined;
afterEach(() => {
  if (polluted !== undefined) Reflect.deleteProperty(Object.prototype, polluted);
});

/** Law 14: what stands on `Object.prototype`, or is frozen there, changes no verdict. */
describe("nothing on Object.prototype counts", () => {
  const clean = answers();

  test.each(values.map((value) => [typeof value, value] as const))(
    "a %s that hides from enumeration, under any name",
    (_, value) => {
      const moved = names.filter((name) => answersWith(name, value, false) !== clean);
      expect(moved).toEqual([]);
    },
  );

  test("a text that is enumerable, under any name", () => {
    const moved = names.filter((name) => answersWith(name, "polluted", true) !== clean);
    expect(moved).toEqual([]);
  });
});

function answersWith(name: string, value: unknown, enumerable: boolean): string {
  polluted = name;
  Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
  try {
    return answers();
  } catch (error) {
    return String(error);
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}
