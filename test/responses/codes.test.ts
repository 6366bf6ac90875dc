import fc from "fast-check";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { fromHttpResponse, type HttpResponse } from "../../src/http/index.ts";
import { buildResponse, type IssueCode, type Options, parseResponse, sms } from "../../src/index.ts";
import { type CodeCase, casesOf, describeCodes } from "../support/describe-codes.ts";

const list = fc.array(messageArbitrary(sms), { minLength: 1, maxLength: 3 });
const hello = { to: "447700900001", body: "Hello" };
const clean = { sms: hello, errors: [], warnings: [] };
const failed = { sms: hello, errors: [{ status: false, code: 4203, message: "No number" }], warnings: [] };
const problem = { code: 4203, message: "Missing" };

describeCodes("response", {
  "response.wrong_type": either(
    responses((body) => [JSON.stringify(body), body]),
    bodies(
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(fc.object())),
      fc.dictionary(fc.string(), fc.jsonValue()),
    ),
  ),
  "response.unreadable": either(
    alongside(
      ["response.wrong_count"],
      responses((body) => [
        Object.defineProperty({ ...body }, "smsList", { enumerable: true, get: raise }),
        Object.defineProperty({ ...body }, "smsList", { enumerable: true, get: () => body.smsList }),
      ]),
    ),
    bodies(
      fc
        .constantFrom(undefined, 1n, Symbol("x"), NaN, "\ud800", { toString: 1 })
        .map((x) => ({ smsList: [{ sms: { x } }] })),
      fc.jsonValue().map((x) => ({ smsList: [{ sms: { x: JSON.stringify(x).replaceAll(/\\ud[89a-f]../gi, "") } }] })),
    ),
  ),
  "response.malformed_status": either(
    responses((body) => [
      { ...body, status: { ...body.status, code: "none" } },
      { ...body, status: { ...body.status, code: "200" } },
    ]),
    bodies(
      fc.constantFrom("yes", "maybe", 2, [], {}, "tru").map((success) => ({ status: { success } })),
      fc
        .constantFrom(true, false, "True", "FALSE", 0, 1, null, "", " true")
        .map((success) => ({ status: { success } })),
    ),
    bodies(
      fc.constantFrom("x", 1.5, "2.5", NaN, true, [], {}).map((code) => ({ status: { code } })),
      fc
        .oneof(
          fc.integer(),
          fc.nat().map(String),
          fc.nat().map((code) => `${code}.0`),
        )
        .map((code) => ({ status: { code } })),
    ),
    bodies(
      fc.constantFrom("x", 5, [], true).map((status) => ({ status })),
      fc.constantFrom(null, "", {}, { statusCode: { code: 1 } }).map((status) => ({ status })),
    ),
  ),
  "response.malformed_list": either(
    alongside(
      ["response.wrong_count"],
      responses((body) => [
        { ...body, smsList: { 0: body.smsList[0] } },
        { ...body, smsList: [body.smsList[0]] },
      ]),
    ),
    bodies(
      fc.constantFrom("", {}, clean, 5, false).map((smsList) => ({ smsList })),
      fc.constantFrom(null, [], [clean]).map((smsList) => ({ smsList })),
    ),
  ),
  "response.malformed_entry": either(
    responses((body) => [
      { smsList: body.smsList.map(({ sms: message }) => ({ message })) },
      { smsList: body.smsList.map(({ sms: message }) => ({ sms: message })) },
    ]),
    bodies(
      fc.constantFrom(null, 5, {}, hello, { sms: [] }, { sms: "x" }).map((entry) => ({ smsList: [entry] })),
      fc.constantFrom({}, hello).map((message) => ({ smsList: [{ sms: message }] })),
    ),
  ),
  "response.malformed_problems": either(
    responses((body) => [
      { smsList: body.smsList.map((entry) => ({ ...entry, errors: 1 })) },
      { smsList: body.smsList.map((entry) => ({ ...entry, errors: null })) },
    ]),
    bodies(
      fc.constantFrom(5, true, [[]], [5], new Date(0)).map((errors) => ({ smsList: [{ sms: hello, errors }] })),
      fc.constantFrom("x", [], {}, null, ["x", null, {}]).map((errors) => ({ smsList: [{ sms: hello, errors }] })),
    ),
  ),
  "response.other_channel": either(
    responses((body) => [
      { ...body, emails: [] },
      { ...body, email: [] },
    ]),
    bodies(
      fc.constantFrom([], [clean], {}, 0).map((whatsapp) => ({ whatsapp, smsList: [clean] })),
      fc.constantFrom(null, undefined).map((whatsapp) => ({ whatsapp, whatsappMessage: [clean], smsList: [clean] })),
    ),
  ),
  "response.contradictory_status": either(
    alongside(
      ["response.failure_beside_success"],
      responses((body) => [
        { ...body, status: { success: true, code: 500 } },
        { ...body, status: { success: true, code: 201 } },
      ]),
    ),
    bodies(
      fc.integer({ min: 400 }).map((code) => ({ status: { code, success: true } })),
      fc
        .constantFrom(
          { code: 200, success: true },
          { code: 500, success: false },
          { code: 201, success: true },
          { code: 201, success: false },
        )
        .map((status) => ({ status })),
    ),
  ),
  "response.success_beside_errors": either(
    alongside(
      ["response.wrong_count"],
      responses((body) => [
        { ...body, smsList: body.smsList.map((entry) => ({ ...entry, errors: [problem] })) },
        { ...body, smsList: body.smsList.map((entry) => ({ ...entry, warnings: [problem] })) },
      ]),
    ),
    bodies(
      fc.nat(3).map((clear) => ({ status: { success: true }, smsList: [failed, ...times(clear, clean)] })),
      fc
        .constantFrom({ success: false }, { code: 201, success: true }, {})
        .map((status) => ({ status, smsList: [failed] })),
    ),
  ),
  "response.failure_beside_success": either(
    responses((body) => [
      { status: { success: false, code: 500 }, smsList: body.smsList },
      { status: { success: false, code: 201 }, smsList: body.smsList },
    ]),
    bodies(
      fc.nat(3).map((bad) => ({ status: { success: false }, smsList: [clean, ...times(bad, failed)] })),
      fc.constantFrom({ success: true }, { code: 201 }, {}).map((status) => ({ status, smsList: [clean, failed] })),
    ),
  ),
  "response.undocumented_failure": alongside(
    ["response.success_beside_errors", "response.wrong_count"],
    responses((body) => [
      { ...body, smsList: body.smsList.map((entry) => ({ ...entry, status: "NOT_SENT" })) },
      { ...body, smsList: body.smsList.map((entry) => ({ ...entry, status: "SENT" })) },
    ]),
  ),
  "response.gateway": alongside(
    ["response.failure_beside_success"],
    responses((body) => [
      { ...body, status: { code: 504, success: false } },
      { ...body, status: { code: 500, success: false } },
    ]),
  ),
  "response.hidden_failure": responses((body) => [
    { ...body, status: { code: 201 } },
    { ...body, status: { code: 201 }, smsList: [...body.smsList, { sms: {}, errors: [problem] }] },
  ]),
  "response.too_large": alongside(
    ["response.unknown_by_status"],
    answers((text) => [
      { answer: { status: 200, body: text }, options: { limits: { maxBytes: byteLength(text) - 1 } } },
      { answer: { status: 200, body: text }, options: { limits: { maxBytes: byteLength(text) } } },
    ]),
  ),
  "response.encoded_twice": answers((text) => [
    { answer: { status: 200, body: JSON.stringify(text) } },
    { answer: { status: 200, body: text } },
  ]),
  "response.accepted_despite_status": answers((text) => [
    { answer: { status: 400, body: text } },
    { answer: { status: 399, body: text } },
  ]),
  "response.unknown_by_status": answers((text) => [
    { answer: { status: 408, body: text.slice(0, -1) } },
    { answer: { status: 409, body: text.slice(0, -1) } },
  ]),
  "response.rejected_by_status": answers((text) => [
    { answer: { status: 498, body: text.slice(0, -1) } },
    { answer: { status: 499, body: text.slice(0, -1) } },
  ]),
  "response.wrong_count": either(
    responses((body) => [
      { ...body, status: { ...body.status, successCount: body.smsList.length - 1 } },
      { ...body, status: { ...body.status, successCount: body.smsList.length } },
    ]),
    bodies(
      fc.nat(5).map((count) => ({ status: { count }, smsList: times(count + 1, clean) })),
      fc.nat(5).map((count) => ({ status: { count }, smsList: times(count, clean) })),
    ),
  ),
});

interface Body {
  readonly status: object;
  readonly smsList: readonly { readonly sms: object }[];
}

interface Arrival {
  readonly answer: HttpResponse;
  readonly options?: Options;
}

/** Of the text of such a response, as it comes over HTTP. */
function answers(toPair: (text: string) => readonly [Arrival, Arrival]): CodeCase {
  return casesOf(
    (input) => {
      const { answer, options } = input as Arrival;
      return fromHttpResponse(sms, answer, options);
    },
    list.map((messages) =>
      toPair(
        JSON.stringify(
          buildResponse(
            sms,
            messages.map((message) => ({ message })),
          ),
        ),
      ),
    ),
  );
}

/** Bodies that have the code, and the nearest that do not. */
function bodies(having: fc.Arbitrary<unknown>, lacking: fc.Arbitrary<unknown>): CodeCase {
  return casesOf((input) => parseResponse(sms, input), fc.tuple(having, lacking));
}

function either(...cases: readonly CodeCase[]): CodeCase {
  return {
    pairs: fc.oneof(...cases.map(({ pairs }) => pairs)),
    alongside: cases.flatMap(({ alongside: codes = [] }) => codes),
  };
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

function alongside(codes: readonly IssueCode[], cases: CodeCase): CodeCase {
  return { ...cases, alongside: codes };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Of the response to messages that were all accepted. */
function responses(toPair: (body: Body) => readonly [unknown, unknown]): CodeCase {
  return casesOf(
    (input) => parseResponse(sms, input),
    list.map((messages) =>
      toPair({
        status: buildResponse(
          sms,
          messages.map((message) => ({ message })),
        ).status,
        smsList: messages.map((message) => ({ sms: message })),
      }),
    ),
  );
}

function raise(): never {
  throw new Error("looked at");
}
