import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import {
  type AnsweredMessage,
  buildResponse,
  channels,
  checkMessage,
  email,
  matchOutcomes,
  parseResponse,
  type ResponseEnvelope,
  sms,
  unwrap,
} from "../../src/index.ts";
import { success } from "../fixtures/vendor-responses.ts";

const hello = { to: "447700900001", body: "Hello" };
const problem = { code: 4203, message: "No number" };

describe("buildResponse", () => {
  it("is the documented envelope when all succeed", () => {
    expect(buildResponse(sms, [{ message: hello }, { message: hello, errors: [], warnings: [] }])).toEqual({
      status: success(2),
      smsList: [
        { sms: hello, errors: [], warnings: [] },
        { sms: hello, errors: [], warnings: [] },
      ],
    });
  });

  it("says 201 when some fail, with true counts", () => {
    expect(buildResponse(sms, [{ message: hello, errors: [problem] }, { message: hello }])).toMatchObject({
      status: {
        count: 2,
        successCount: 1,
        failureCount: 1,
        code: 201,
        success: true,
        statusCode: { status: true, code: 201 },
      },
      smsList: [{ errors: [{ status: false, ...problem }] }, { errors: [] }],
    });
  });

  it.each([1, 2])("says 500 when all of %i fail", (count) => {
    const outcomes = Array.from({ length: count }, (): AnsweredMessage => ({ message: hello, errors: [problem] }));
    expect(buildResponse(email, outcomes)).toMatchObject({
      status: { count, successCount: 0, failureCount: count, code: 500, success: false, statusCode: { status: false } },
      emails: outcomes.map(() => ({ email: hello })),
    });
  });

  it("says 500 of no message, which is read as rejected", () => {
    const response = buildResponse(sms, []);
    expect(response).toMatchObject({ status: { count: 0, successCount: 0, code: 500, success: false }, smsList: [] });
    expect(unwrap(parseResponse(sms, response)).outcome).toBe("rejected");
  });

  it("does not fail a message for its warnings, and takes problems without a code", () => {
    expect(buildResponse(sms, [{ message: hello, warnings: [{ message: "x" }] }])).toMatchObject({
      status: { code: 200, warnings: [] },
      smsList: [{ warnings: [{ status: false, message: "x" }] }],
    });
  });

  it("echoes what is plain JSON in a message, as a copy", () => {
    const message = { ...hello, nested: { list: [1] }, big: 1n, date: new Date(0), bytes: new Uint8Array(1) };
    const { smsList } = buildResponse(sms, [{ message }]) as unknown as { smsList: { sms: typeof message }[] };
    expect(smsList[0]?.sms).toEqual({ ...hello, nested: { list: [1] } });
    expect(smsList[0]?.sms.nested).not.toBe(message.nested);
    for (const nothing of [null, undefined, 5, "x", [], new Date()]) {
      expect(buildResponse(sms, [{ message: nothing }])).toMatchObject({ smsList: [{ sms: {} }] });
    }
  });

  it("types the list and its entries by the channel", () => {
    const response = buildResponse(sms, [{ message: hello }]);
    expectTypeOf(response.smsList[0]?.sms).toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
    expectTypeOf(response.smsList[0]?.errors[0]?.message).toEqualTypeOf<string | undefined>();
    expectTypeOf(response).toEqualTypeOf<ResponseEnvelope<typeof sms>>();
    expectTypeOf(buildResponse(email, []).emails[0]?.email).toEqualTypeOf<
      Readonly<Record<string, unknown>> | undefined
    >();
    expect(response.smsList[0]?.sms["to"]).toBe(hello.to);
  });

  it("takes what the class of an outcome inherits for none", () => {
    class Outcome {
      readonly message = hello;
      get errors(): object[] {
        return [{ message: 5 }];
      }
    }
    expect(buildResponse(sms, [new Outcome() as AnsweredMessage]).status.code).toBe(200);
  });

  it.each([
    [undefined],
    [{}],
    [new Array(3)],
    [Object.assign(new Array(2), { 1: { message: hello } })],
    [[{ message: hello, errors: new Array(1) }]],
    [[{ message: hello, warnings: new Array(1) }]],
    [[null]],
    [["x"]],
    [[{}]],
    [[checkMessage(sms, hello)]],
    [[{ message: hello, errors: "x" }]],
    [[{ message: hello, errors: [{}] }]],
    [[{ message: hello, errors: [null] }]],
    [[{ message: hello, errors: [{ message: 5 }] }]],
    [[{ message: hello, errors: [{ message: "x", code: "5" }] }]],
    [[{ message: hello, warnings: [{ message: "x", code: NaN }] }]],
    [[{ message: hello, warnings: [{ message: "x", code: 1.5 }] }]],
  ])("throws a TypeError for %j", (outcomes) => {
    expect(() => buildResponse(sms, outcomes as never)).toThrow(TypeError);
  });

  it.each([
    [undefined, "buildResponse takes a list of outcomes."],
    [[{ message: hello, errors: "x" }], "buildResponse takes a list of errors."],
    [["x"], "buildResponse takes outcomes that are objects with a message."],
    [[{ message: hello, errors: [{}] }], "Each problem has a message, a string, and at most a code, a whole number."],
  ])("says what is wrong with %j", (outcomes, message) => {
    expect(() => buildResponse(sms, outcomes as never)).toThrow(new TypeError(message));
  });

  it("echoes nothing of a message whose keys cannot be read", () => {
    const message = new Proxy(hello, {
      ownKeys() {
        throw new Error("no");
      },
    });
    expect(buildResponse(sms, [{ message }])).toMatchObject({ smsList: [{ sms: {} }] });
  });
});

const problems = fc.array(
  fc.record(
    { code: fc.integer(), message: fc.string({ minLength: 1, unit: "grapheme" }) },
    { requiredKeys: ["message"] },
  ),
  { maxLength: 2 },
);

describe.each(channels.map((channel) => [channel.name, channel] as const))("round trip: %s", (_, channel) => {
  it("what is built is read as it was meant, without a warning", () => {
    const outcomes = fc.array(fc.record({ message: messageArbitrary(channel), errors: problems, warnings: problems }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(outcomes, (answers) => {
        const body: unknown = JSON.parse(JSON.stringify(buildResponse(channel, answers)));
        const result = parseResponse(channel, body);
        expect(result.warnings).toEqual([]);
        const report = unwrap(result);
        const failures = answers.filter(({ errors }) => errors.length > 0).length;
        expect(report.outcome).toBe(failures === 0 ? "accepted" : failures < answers.length ? "partial" : "rejected");
        expect(report.code).toBe(failures === 0 ? 200 : failures < answers.length ? 201 : 500);
        expect(report).toMatchObject({ errors: [], warnings: [] });
        expect(report.items).toEqual(
          answers.map(({ message, errors, warnings }, index) => ({
            index,
            accepted: errors.length === 0,
            echo: message,
            errors,
            warnings,
          })),
        );
        const request = { [channel.requestKey]: answers.map(({ message }) => message) } as never;
        expect(matchOutcomes(channel, request, report)).toEqual(
          answers.map(({ errors, warnings }, index) => ({
            index,
            outcome: errors.length === 0 ? "accepted" : "rejected",
            matchedBy: "position",
            errors: distinct(errors),
            warnings: distinct(warnings),
          })),
        );
      }),
    );
  });
});

function distinct(list: readonly { code?: number; message: string }[]): object[] {
  return list.filter(
    (one, index) => list.findIndex((other) => one.code === other.code && one.message === other.message) === index,
  );
}
