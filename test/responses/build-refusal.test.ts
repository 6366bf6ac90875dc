import { expect, it } from "vitest";
import { buildRefusal, findChannel, parseMessages, parseResponse, sms, unwrap } from "../../src/index.ts";
import { errorsOf } from "../support/results.ts";

it("answers what is wrong around the messages with the API's own codes", () => {
  const refusal = buildRefusal(errorsOf(parseMessages(sms, { email: [], extra: 1 })));
  expect(refusal).toEqual({
    errors: [
      { status: false, code: 4217, message: expect.stringMatching(/^email: /) },
      { status: false, code: 4217, message: expect.stringMatching(/^extra: /) },
      { status: false, code: 4217, message: expect.stringMatching(/^sms: /) },
    ],
    warnings: [],
  });
  expect(unwrap(parseResponse(sms, refusal)).outcome).toBe("rejected");
});

it("knows a channel that is none, and too many messages", () => {
  expect(buildRefusal(errorsOf(findChannel("fax"))).errors).toMatchObject([{ code: 4218 }]);
  const { errors } = buildRefusal(errorsOf(parseMessages(sms, { sms: [{}, {}] }, { limits: { maxMessages: 1 } })));
  expect(errors).toMatchObject([{ code: 1060 }]);
});

it("takes problems of one's own", () => {
  expect(buildRefusal([{ code: 401, message: "Who are you?" }, { message: "x" }])).toEqual({
    errors: [
      { status: false, code: 401, message: "Who are you?" },
      { status: false, message: "x" },
    ],
    warnings: [],
  });
  expect(buildRefusal([])).toEqual({ errors: [], warnings: [] });
});

it.each([undefined, {}, "x", [null], [{}], [{ message: 5 }], [{ message: "x", code: 1.5 }], new Array(1)])(
  "throws a TypeError for %j",
  (errors) => {
    expect(() => buildRefusal(errors as never)).toThrow(TypeError);
    expect(() => buildRefusal(errors as never)).toThrow(
      /^(?:buildRefusal takes a list of errors|Each problem has a message)/,
    );
  },
);
