import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMessage, checkMessages, sms, unwrap } from "../../src/index.ts";

const now = new Date("2026-01-01T00:00:00Z");
const hello = { to: "919988221100", body: "Hello" };

describe("checkMessages", () => {
  it("judges each message on its own, with paths of its own", () => {
    const [good, bad, none] = unwrap(checkMessages(sms, [hello, { to: "1", body: "x", cc: 1 }, null]));
    expect(good).toEqual({ ok: true, value: hello, warnings: [] });
    expect(bad).toMatchObject({ ok: false, errors: [{ path: ["to"] }, { path: ["cc"] }] });
    expect(none).toMatchObject({ ok: false, errors: [{ code: "message.wrong_type", path: [] }] });
  });

  it("takes an empty list", () => {
    expect(unwrap(checkMessages(sms, []))).toEqual([]);
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    [hello, "object"],
    ["[]", "string"],
    [new Set([hello]), "Set"],
  ])("refuses %o: no list", (input, actual) => {
    expect(checkMessages(sms, input)).toMatchObject({
      ok: false,
      errors: [{ code: "envelope.wrong_type", path: [], params: { expected: "array", actual } }],
    });
  });

  it("takes a hole for a message that is not there", () => {
    // eslint-disable-next-line no-sparse-arrays
    const results = unwrap(checkMessages(sms, [hello, , hello]));
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
  });

  it("does not walk a claimed length of billions", () => {
    const sparse: unknown[] = [];
    sparse.length = 4_294_967_295;
    expect(checkMessages(sms, sparse)).toMatchObject({ errors: [{ code: "envelope.unreadable" }] });
    const proxy = new Proxy([hello], { get: (target, key) => (key === "length" ? 2 ** 40 : Reflect.get(target, key)) });
    expect(checkMessages(sms, proxy)).toMatchObject({ errors: [{ code: "envelope.unreadable" }] });
  });

  it("does not ask a list for its iterator", () => {
    const list = Object.assign([hello], {
      *[Symbol.iterator]() {
        for (;;) yield hello;
      },
    });
    expect(unwrap(checkMessages(sms, list))).toHaveLength(1);
  });

  it("goes on behind an entry whose getter throws", () => {
    const list = [hello, hello, hello];
    Object.defineProperty(list, 1, {
      enumerable: true,
      get() {
        throw new Error("secret");
      },
    });
    expect(unwrap(checkMessages(sms, list)).map((result) => (result.ok ? "ok" : result.errors[0].code))).toEqual([
      "ok",
      "message.unreadable",
      "ok",
    ]);
  });

  it.each([
    [2, true],
    [1, false],
  ])("with at most %i messages, two are ok: %s", (maxMessages, ok) => {
    const result = checkMessages(sms, [hello, hello], { limits: { maxMessages } });
    expect(result.ok).toBe(ok);
    if (!result.ok)
      expect(result.errors[0]).toMatchObject({
        code: "envelope.too_many_messages",
        params: { actualMessages: 2, maxMessages },
      });
  });

  it("gives for each message what checkMessage gives", () => {
    const message = fc.record({
      to: fc.constantFrom("919988221100", "+44 7447 900000", "1", "", 5),
      body: fc.string({ unit: "binary" }),
    });
    fc.assert(
      fc.property(fc.array(message), (messages) => {
        const results = unwrap(checkMessages(sms, messages, { now }));
        expect(results).toEqual(messages.map((each) => checkMessage(sms, each, { now })));
      }),
    );
  });
});
