import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, parseResponse, type SendReport, sms, unwrap } from "../../src/index.ts";
import { anyValue, hostileValues } from "../support/hostile-values.ts";

const hello = { to: "447700900001", body: "Hello" };
const clean = { sms: hello, errors: [], warnings: [] };
const failed = { sms: hello, errors: [{ status: false, code: 4203, message: "No number" }], warnings: [] };

function read(body: unknown): SendReport {
  return unwrap(parseResponse(sms, body));
}

function warningsOf(body: unknown): string[] {
  return parseResponse(sms, body).warnings.map(({ code, path }) => `${code} at ${path.join(".")}`);
}

type Make = () => unknown;

/** Bodies with something hostile in the place of each part. */
const shapes: readonly ((first: Make, second: Make, third: Make) => unknown)[] = [
  (first) => first(),
  (first, second, third) => ({ status: first(), smsList: second(), errors: third() }),
  (first, second) => ({ warnings: first(), response: second() }),
  (first, second, third) => ({ smsList: [first(), { sms: second(), errors: third() }, clean] }),
  (first, second, third) => ({ smsList: [{ sms: { to: first(), x: second() }, warnings: third() }] }),
  (first, second, third) => ({ status: { success: first(), code: second(), statusCode: third() }, smsList: [clean] }),
  (first, second, third) => ({ status: { count: first(), warnings: second() }, smsList: [clean, { status: third() }] }),
];

describe("laws", () => {
  it("total: no body makes it throw or hang", () => {
    for (const { create } of hostileValues) {
      for (const shape of shapes) expect(typeof parseResponse(sms, shape(create, create, create)).ok).toBe("boolean");
    }
    const makers = fc.tuple(anyValue, anyValue, anyValue);
    fc.assert(
      fc.property(fc.constantFrom(...channels), fc.constantFrom(...shapes), makers, (channel, shape, makes) => {
        const result = parseResponse(channel, shape(...makes));
        expect(JSON.stringify(result)).toEqual(expect.any(String));
      }),
    );
  });

  it.each([
    ["smsList", {}, "smsList"],
    ["errors", {}, "errors"],
    ["code", { status: {} }, "status.code"],
  ])("warns once of %s that cannot be read", (key, body: { status?: object }, path) => {
    const getter = {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    };
    const { status = body } = body;
    Object.defineProperty(status, key, getter);
    expect(warningsOf(body)).toEqual([`response.unreadable at ${path}`]);
    expect(read(body).errors).toEqual(key === "errors" ? [{ message: "" }] : []);
  });

  it("unreadable errors count as an error", () => {
    const unreadable = {
      enumerable: true,
      get: () => {
        throw new Error("looked at");
      },
    };
    expect(read(Object.defineProperty({ smsList: [clean] }, "errors", unreadable)).outcome).toBe("rejected");
    const entry = Object.defineProperty({ sms: hello }, "errors", unreadable);
    expect(read({ smsList: [entry] }).items[0]?.accepted).toBe(false);
  });

  it("pure: the body stays as it is, and the report shares nothing with it", () => {
    const json = fc.record(
      {
        status: fc.jsonValue(),
        smsList: fc.array(fc.record({ sms: fc.object(), errors: fc.jsonValue(), x: fc.object() })),
      },
      { requiredKeys: ["smsList"] },
    );
    fc.assert(
      fc.property(json, (body) => {
        const objects = new Set(objectsIn(body));
        const before = structuredClone(body);
        const report = read(body);
        expect(body).toEqual(before);
        expect(objectsIn(report).filter((value) => objects.has(value))).toEqual([]);
        expect(read(body)).toEqual(report);
        expect(unwrap(parseResponse(sms, deepFreeze(body)))).toEqual(report);
      }),
    );
  });

  it("never accepts an entry that has errors, or beside a sign of failure", () => {
    const flag = fc.constantFrom(true, "true", "false", false, null, undefined);
    const code = fc.constantFrom(200, "200", 201, 500, "500.0", 4217, undefined);
    const status = fc.record({ success: flag, code, statusCode: fc.record({ status: flag, code }) });
    const entries = fc.array(fc.constantFrom(clean, failed, {}, null));
    fc.assert(
      fc.property(status, entries, fc.constantFrom(undefined, null, [], [{}], ["x"]), (status, smsList, errors) => {
        const report = read({ status, smsList, errors });
        const flags = [status.success, status.statusCode.status].map(String);
        const numbers = [status.code, status.statusCode.code].map(Number);
        const isPartial = numbers.includes(201);
        const isFailure =
          errors?.[0] === "x" || numbers.some((number) => number >= 400) || (flags.includes("false") && !isPartial);
        const isHidden = isPartial && !smsList.includes(failed);
        const expected = smsList.map((entry) => entry === clean && !isFailure && !isHidden);
        expect(report.items.map(({ accepted }) => accepted)).toEqual(expected);
        if (report.outcome === "accepted") expect(expected).not.toContain(false);
        if (report.outcome === "rejected") {
          expect(expected).not.toContain(true);
          expect(report.errors.length > 0 || report.items.every((item) => item.errors.length > 0)).toBe(true);
        }
        if (isHidden && !isFailure) expect(report.outcome).toBe("unknown");
        if (smsList.length === 0 && !isFailure) expect(report.outcome).toBe("unknown");
      }),
    );
  });

  it("safe keys pollute nothing", () => {
    const text =
      '{"smsList":[{"sms":{"__proto__":{"accepted":true},"constructor":{"x":1}},"__proto__":{"errors":["x"]}}]}';
    const report = read(JSON.parse(text));
    expect(report.items[0]?.echo).toEqual({});
    expect(report.items[0]?.errors).toEqual([]);
    expect(({} as Record<string, unknown>)["accepted"]).toBeUndefined();
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(objectsIn)];
}

function deepFreeze<T>(value: T): T {
  for (const each of objectsIn(value)) Object.freeze(each);
  return value;
}
