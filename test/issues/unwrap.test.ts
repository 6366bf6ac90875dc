import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { buildRequest, checkMessage, MessageError, sms, toApiProblem, unwrap } from "../../src/index.ts";

describe("unwrap", () => {
  it("gives the value, whatever it is", () => {
    for (const value of [{ a: 1 }, undefined, null, 0, ""]) {
      expect(unwrap({ ok: true, value, warnings: [] })).toBe(value);
    }
  });

  it("throws a MessageError with the issues, and a line for each", () => {
    const result = buildRequest(sms, [
      { to: "canary-x", body: "Hello" },
      { to: "447700900001", body: "canary\0" },
    ]);
    let thrown: unknown;
    try {
      unwrap(result);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof MessageError) || result.ok) throw new Error("unwrap threw no MessageError.");
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown.name).toBe("MessageError");
    expect(thrown.issues).toBe(result.errors);
    expect(thrown.message.split("\n")).toEqual(
      result.errors.map(({ path, message }) => `${path.join(".")}: ${message}`),
    );
    expect(thrown.message).toMatch(/^sms\.0\.to: /);
    for (const text of [thrown.message, thrown.stack, JSON.stringify(thrown), inspect(thrown, { depth: 9 })]) {
      expect(text).not.toContain("canary");
    }
  });

  it("lets no key of the input forge a line", () => {
    const result = checkMessage(sms, { to: "447700900001", body: "Hello", ["a\nERROR forged"]: 1 });
    expect(() => unwrap(result)).toThrow("a\ufffdERROR forged: This field is unknown here");
    expect(result.ok ? [] : result.errors.map(toApiProblem)[0]?.message).not.toContain("\n");
  });

  it("has no path where the value itself is wrong", () => {
    const result = checkMessage(sms, 5);
    expect(() => unwrap(result)).toThrow(result.ok ? "" : result.errors[0].message);
    expect(() => unwrap(result)).not.toThrow(/^:/);
  });
});
