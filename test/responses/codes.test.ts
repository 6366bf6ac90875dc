import fc from "fast-check";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { fromHttpResponse, type HttpResponse } from "../../src/http/index.ts";
import { buildResponse, type IssueCode, type Options, parseResponse, sms } from "../../src/index.ts";
import { type CodeCase, casesOf, describeCodes } from "../support/describe-codes.ts";

const list = fc.array(messageArbitrary(sms), { minLength: 1, maxLength: 3 });
const problem = { code: 4203, message: "Missing" };

describeCodes("response", {
  "response.wrong_type": responses((body) => [JSON.stringify(body), body]),
  "response.unreadable": alongside(
    ["response.wrong_count"],
    responses((body) => [
      Object.defineProperty({ ...body }, "smsList", { enumerable: true, get: raise }),
      Object.defineProperty({ ...body }, "smsList", { enumerable: true, get: () => body.smsList }),
    ]),
  ),
  "response.malformed_status": responses((body) => [
    { ...body, status: { ...body.status, code: "none" } },
    { ...body, status: { ...body.status, code: "200" } },
  ]),
  "response.malformed_list": alongside(
    ["response.wrong_count"],
    responses((body) => [
      { ...body, smsList: { 0: body.smsList[0] } },
      { ...body, smsList: [body.smsList[0]] },
    ]),
  ),
  "response.malformed_entry": responses((body) => [
    { smsList: body.smsList.map(({ sms: message }) => ({ message })) },
    { smsList: body.smsList.map(({ sms: message }) => ({ sms: message })) },
  ]),
  "response.malformed_problems": responses((body) => [
    { smsList: body.smsList.map((entry) => ({ ...entry, errors: 1 })) },
    { smsList: body.smsList.map((entry) => ({ ...entry, errors: null })) },
  ]),
  "response.other_channel": responses((body) => [
    { ...body, emails: [] },
    { ...body, email: [] },
  ]),
  "response.contradictory_status": alongside(
    ["response.failure_beside_success"],
    responses((body) => [
      { ...body, status: { success: true, code: 500 } },
      { ...body, status: { success: true, code: 201 } },
    ]),
  ),
  "response.success_beside_errors": alongside(
    ["response.wrong_count"],
    responses((body) => [
      { ...body, smsList: body.smsList.map((entry) => ({ ...entry, errors: [problem] })) },
      { ...body, smsList: body.smsList.map((entry) => ({ ...entry, warnings: [problem] })) },
    ]),
  ),
  "response.failure_beside_success": responses((body) => [
    { status: { success: false, code: 500 }, smsList: body.smsList },
    { status: { success: false, code: 201 }, smsList: body.smsList },
  ]),
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
  "response.wrong_count": responses((body) => [
    { ...body, status: { ...body.status, successCount: body.smsList.length - 1 } },
    { ...body, status: { ...body.status, successCount: body.smsList.length } },
  ]),
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
