import { describe, expect, it } from "vitest";
import { parseResponse, type SendReport, sms, unwrap } from "../../src/index.ts";

function read(body: unknown): SendReport {
  return unwrap(parseResponse(sms, body));
}

function warningsOf(body: unknown): string[] {
  return parseResponse(sms, body).warnings.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

describe("problems", () => {
  it("takes the codes and words of problems from other names", () => {
    const errors = [
      { Code: "4203", Message: "No" },
      { errorCode: 4201, errorMessage: "None" },
      { statusCode: { code: 400 }, error: "Bad" },
      { error_code: 7 },
      4217,
      "8055",
      { code: "GATEWAY_TIMEOUT", message: "x" },
    ];
    expect(read({ errors }).errors).toEqual([
      { code: 4203, message: "No" },
      { code: 4201, message: "None" },
      { code: 400, message: "Bad" },
      { code: 7, message: "" },
      { code: 4217, message: "" },
      { code: 8055, message: "8055" },
      { message: "GATEWAY_TIMEOUT: x" },
    ]);
  });

  it("no time-out in words rejects anything", () => {
    for (const error of [
      "timeout",
      "Read timed out",
      "timeout of 30000ms exceeded",
      "ETIMEDOUT",
      "read ECONNRESET",
      "socket hang up",
      "Connection was closed",
      "DEADLINE_EXCEEDED",
      "The upstream server is timing out",
      "504",
      504,
      { code: "ETIMEDOUT" },
      { statusCode: 502 },
    ]) {
      for (const body of [{ error }, { errors: [error] }, { response: { error } }]) {
        expect(read(body).outcome).toBe("unknown");
        expect(warningsOf(body).join()).toContain("response.gateway");
      }
      expect(read({ errors: [error, "No such number"] }).outcome).toBe("rejected");
    }
    expect(read({ error: "Time out of range" }).outcome).toBe("unknown");
    expect(read({ error: "Invalid number" }).outcome).toBe("rejected");
  });
});
