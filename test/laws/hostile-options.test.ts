import { describe, expect, test } from "vitest";
import {
  buildRequest,
  channels,
  checkMessage,
  email,
  matchOutcomes,
  messageSchema,
  parseRequest,
  parseResponse,
  sms,
  unwrap,
} from "../../src/index.ts";

const now = new Date("2026-01-01T00:00:00Z");
const good = { to: "919988221100", body: "Hello" };

describe("`describe` of the caller", () => {
  const message = { to: "", body: "Hello", loyaltyId: 1n };

  test("that throws leaves our text", () => {
    const broken = () => {
      throw new Error("no text");
    };
    for (const unknownFields of ["reject", "keep"] as const) {
      const options = { now, unknownFields };
      expect(checkMessage(sms, message, { ...options, describe: broken })).toEqual(checkMessage(sms, message, options));
    }
  });

  test("that empties the caller's buffer does not empty an attachment in silence", () => {
    const bytes = new TextEncoder().encode("%PDF-1.7\n%%EOF");
    // `resize` is of ES2024; a runtime without it has nothing to test here, and gives a fixed buffer.
    const buffer: ArrayBuffer & { resize?(length: number): void } = Reflect.construct(ArrayBuffer, [
      bytes.length,
      { maxByteLength: bytes.length },
    ]);
    new Uint8Array(buffer).set(bytes);
    const attachments = [{ file_name: "a.pdf", file_data: new Uint8Array(buffer) }];
    const given = { from: "shop@example.com", to: "jane@example.com", subject: "S", body: "B", attachments };
    const before = unwrap(checkMessage(email, given, { now }));
    const result = checkMessage(
      email,
      { loyaltyId: 1n, ...given },
      {
        now,
        unknownFields: "strip",
        describe: () => {
          buffer.resize?.(0);
          return "x";
        },
      },
    );
    if (result.ok) expect(result.value).toEqual(before);
    else expect(result.errors).not.toEqual([]);
  });
});

test("a schema reads its options once, when it is made", () => {
  const options: { now: Date; unknownFields: "reject" | "keep" } = { now, unknownFields: "reject" };
  const schema = messageSchema(sms, options);
  options.unknownFields = "keep";
  Object.assign(options, { now: "no date" });
  expect(schema["~standard"].validate({ ...good, extra: 1 })).toMatchObject({ issues: [{ path: ["extra"] }] });
});

test("the list of channels cannot be changed", () => {
  expect(() => (channels as unknown as unknown[]).pop()).toThrow(TypeError);
  expect(channels).toHaveLength(4);
});

test("gives an outcome no list of the report, and none that can be changed", () => {
  const request = unwrap(buildRequest(sms, [good, { ...good, to: "919988221101" }], { now }));
  const refusal = { status: { code: 500, success: false, message: "no" }, errors: [{ code: 1, message: "m" }] };
  const report = unwrap(parseResponse(sms, refusal));
  const outcomes = matchOutcomes(sms, request, report);
  expect(outcomes).toHaveLength(2);
  for (const { errors, warnings } of outcomes) {
    expect(errors).toEqual(report.errors);
    expect(errors).not.toBe(report.errors);
    expect([errors, warnings].every(Object.isFrozen)).toBe(true);
  }
});

describe("unknown fields that are kept", () => {
  test("a name inside and outside of the wrapper loses neither in silence", () => {
    const body = { root: { sms: [good], extra: "inner" }, extra: "outer" };
    const result = parseRequest(sms, body, { now, unknownFields: "keep" });
    expect(result).toMatchObject({ ok: false, errors: [{ path: ["extra"] }] });
  });

  test("have one budget a message, not one a field", () => {
    const list = Array.from({ length: 60_000 }, (_, index) => index);
    const result = checkMessage(sms, { ...good, a: list, b: list, c: list }, { now, unknownFields: "keep" });
    expect(result).toMatchObject({
      ok: false,
      errors: [
        { code: "field.too_many_values", path: ["b"] },
        { code: "field.too_many_values", path: ["c"] },
      ],
    });
    expect(checkMessage(sms, { ...good, a: list }, { now, unknownFields: "keep" }).ok).toBe(true);
  });
});
