import { describe, expect, it } from "vitest";
import { parseResponse, type SendReport, sms, unwrap } from "../../src/index.ts";
import { success } from "../fixtures/vendor-responses.ts";

const hello = { to: "447700900001", body: "Hello" };
const clean = { sms: hello, errors: [], warnings: [] };

function read(body: unknown): SendReport {
  return unwrap(parseResponse(sms, body));
}

function warningsOf(body: unknown): string[] {
  return parseResponse(sms, body).warnings.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

describe("what an answer says, in any style", () => {
  it.each([
    ["Status", "FAILED"],
    ["status_code", 500],
    ["StatusCode", { Status: false }],
    ["HTTP-Status", 503],
    ["Success", "False"],
    ["isSuccess", false],
    ["ok", 0],
    ["item_status", { success: "false", code: "700" }],
    ["Errors", [{ Code: 4203, Message: "No" }]],
    ["error_code", 4203],
    ["Error", "No"],
    ["failed", true],
    ["has_errors", "true"],
    ["errorMessage", "No such number"],
    ["exception", { class: "NumberException" }],
    ["rejected", 1],
    ["status", { groupName: "REJECTED", name: "REJECTED_NETWORK" }],
    ["response", { status: "failed" }],
  ])("hears a failure under %s: %j", (key, value) => {
    for (const body of [
      { smsList: [{ ...clean, [key]: value }] },
      { smsList: [{ sms: { ...hello, [key]: value } }] },
      { [key]: value, smsList: [clean] },
    ]) {
      const { outcome, items } = read({ status: success(1), ...body });
      expect([outcome === "accepted", items[0]?.accepted]).toEqual([false, false]);
      expect(warningsOf(body)).not.toEqual([]);
    }
  });

  it.each([
    ["Status", "Sent"],
    ["ok", true],
    ["item_status", { success: "true", code: "1000" }],
    ["accepted", true],
    ["failed", false],
    ["has_errors", "no"],
    ["errorMessage", ""],
    ["errorMessage", "Success"],
    ["error_message", "No error"],
    ["ErrorCode", "00"],
    ["error-text", null],
    ["rejected", 0],
    ["exception", {}],
    ["response", {}],
    ["result", { id: 5 }],
    ["failover", true],
  ])("hears no failure under %s: %j", (key, value) => {
    expect(read({ smsList: [{ ...clean, [key]: value }] }).outcome).toBe("accepted");
    expect(read({ [key]: value, smsList: [clean] }).outcome).toBe("accepted");
  });

  it("takes no name that stands twice for a success, and hears each flag for itself", () => {
    expect(read({ smsList: [{ ...clean, ok: true, accepted: true, failed: false, errorMessage: null }] }).outcome).toBe(
      "accepted",
    );
    for (const more of [
      { ok: true, accepted: false },
      { failed: false, errorMessage: "No number", rejected: false },
    ])
      expect(read({ smsList: [{ ...clean, ...more }] }).outcome).not.toBe("accepted");
    expect(read({ smsList: [{ ...clean, errorCode: 4203, errorMessage: "No" }] }).items[0]?.errors).toEqual([
      { code: 4203, message: "No" },
    ]);
    const body = { smsList: [{ ...clean, status: "Sent", Status: "FAILED" }] };
    expect(read(body).items[0]).toMatchObject({ accepted: false, errors: [] });
    expect(warningsOf(body)).toEqual(["response.malformed_status at smsList.0.Status"]);
  });
});
