import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invalidInputArbitrary } from "../../src/arbitraries/index.ts";
import {
  type AnyChannel,
  buildRequest,
  channels,
  checkMessage,
  email,
  type Result,
  sms,
  toApiProblem,
  whatsapp,
} from "../../src/index.ts";

function problemsOf(result: Result<unknown>): object[] {
  return result.ok ? [] : result.errors.map(toApiProblem);
}

describe("toApiProblem", () => {
  it("gives the API's own code where there is one, and the path before the text", () => {
    const result = checkMessage(sms, { to: "", body: "Hello" });
    const text = result.ok ? "" : result.errors[0].message;
    expect(problemsOf(result)).toEqual([{ code: 4203, message: `to: ${text}` }]);
    expect(problemsOf(buildRequest(sms, [{ to: "", body: "Hello" }]))).toEqual([
      { code: 4203, message: `sms.0.to: ${text}` },
    ]);
    expect(problemsOf(checkMessage(whatsapp, { template: "Hello" }))).toMatchObject([{ code: 403 }]);
    const mail = { to: "a", from: "b@example.com", body: "Hello" };
    expect(problemsOf(checkMessage(email, mail))).toMatchObject([{ code: 8055 }, { code: 4201 }]);
  });

  it("leaves code and path out where there is none", () => {
    const result = checkMessage(sms, 5);
    expect(problemsOf(result)).toEqual([{ message: result.ok ? "" : result.errors[0].message }]);
  });

  it("keeps every issue's text", () => {
    const anyInvalid = fc.oneof(
      ...channels.map((channel: AnyChannel) =>
        invalidInputArbitrary(channel).map(({ input }) => checkMessage(channel, input)),
      ),
    );
    fc.assert(
      fc.property(anyInvalid, (result) => {
        for (const issue of result.ok ? [] : result.errors) {
          const { code, message } = toApiProblem(issue);
          expect(code).toBe(issue.apiErrorCode);
          expect(message).toBe([...(issue.path.length > 0 ? [issue.path.join(".")] : []), issue.message].join(": "));
        }
      }),
    );
  });
});
