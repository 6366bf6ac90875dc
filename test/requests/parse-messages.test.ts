import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import {
  buildRequest,
  channels,
  checkMessage,
  parseMessages,
  parseRequest,
  sms,
  unwrap,
  zalo,
} from "../../src/index.ts";
import { anyValue, hostileValues } from "../support/hostile-values.ts";
import { errorsOf, placesOf } from "../support/results.ts";

const now = new Date("2026-01-01T00:00:00Z");
const hello = { to: "447700900001", body: "Hello" };

describe("parseMessages", () => {
  it("gives a verdict on each message", () => {
    const result = parseMessages(sms, { sms: [hello, {}, { ...hello, to: "+44 7700 900002" }] });
    expect(result.warnings).toEqual([]);
    expect(unwrap(result)).toMatchObject([
      { ok: true, value: hello },
      { ok: false, errors: [{ code: "field.required", path: ["to"], apiErrorCode: 4203 }, { path: ["body"] }] },
      { ok: true, value: { ...hello, to: "447700900002" } },
    ]);
  });

  it("takes what version 1.1 sends", () => {
    const body = { root: { sms: [{ ...hello, scheduled_time: "2030-01-31T09:30:00Z" }] } };
    const result = parseMessages(sms, body, { now });
    expect(placesOf(result.warnings)).toEqual(["envelope.root_wrapper at "]);
    expect(unwrap(result)).toMatchObject([
      {
        ok: true,
        value: { ...hello, scheduledTime: "2030-01-31T09:30:00Z" },
        warnings: [{ code: "field.old_name", path: ["scheduled_time"] }],
      },
    ]);
  });

  it.each<[unknown, string]>([
    [undefined, "envelope.wrong_type at "],
    ['{"sms":[]}', "envelope.json_string at "],
    [[hello], "envelope.wrong_type at "],
    [{}, "envelope.missing_list at sms"],
    [{ sms: [] }, "envelope.no_messages at sms"],
    [{ sms: null }, "envelope.no_messages at sms"],
    [{ sms: hello }, "envelope.wrong_type at sms"],
    [{ sms: [hello], extra: 1 }, "field.unknown at extra"],
    [{ sms: [hello], email: [] }, "envelope.other_channel at email"],
    [{ root: { sms: [hello], extra: 1 } }, "field.unknown at extra"],
    [{ root: "{}" }, "envelope.json_string at "],
    [JSON.parse('{"sms":[{}],"__proto__":{}}'), "field.unsafe_key at __proto__"],
  ])("fails as a whole for what is wrong around the messages: %j", (body, place) => {
    expect(placesOf(errorsOf(parseMessages(sms, body)))).toContain(place);
  });

  it("keeps to the limits", () => {
    const body = { sms: [hello, {}, hello] };
    const codes = (limits: object): string[] => errorsOf(parseMessages(sms, body, { limits })).map(({ code }) => code);
    expect(codes({ maxMessages: 3 })).toEqual([]);
    expect(codes({ maxMessages: 2 })).toEqual(["envelope.too_many_messages"]);
    // A message that is refused does not go out, so it does not count.
    const bytes = JSON.stringify({ sms: [hello, hello] }).length;
    expect(codes({ maxBytes: bytes })).toEqual([]);
    expect(codes({ maxBytes: bytes - 1 })).toEqual(["envelope.too_large"]);
  });

  it("throws for a bad option, and for what is no channel", () => {
    expect(() => parseMessages(sms, {}, { limits: { maxMessages: 0 } })).toThrow(RangeError);
    expect(() => parseMessages("sms" as never, {})).toThrow(TypeError);
  });

  it("never throws for a body", () => {
    for (const { create } of hostileValues) {
      for (const body of [
        create(),
        { sms: create() },
        { sms: [create()] },
        { root: create() },
        { root: { sms: create() } },
      ]) {
        expect(typeof parseMessages(sms, body).ok).toBe("boolean");
      }
    }
    fc.assert(fc.property(anyValue, (make) => typeof parseMessages(zalo, make()).ok === "boolean"));
  });
});

describe.each(channels.map((channel) => [channel.name, channel] as const))("%s", (_, channel) => {
  const message = fc.oneof(
    messageArbitrary(channel),
    invalidInputArbitrary(channel).map(({ input }): unknown => input),
  );
  const bodies = fc
    .record({
      messages: fc.array(message, { minLength: 1, maxLength: 4 }),
      extra: fc.constantFrom({}, { x: 1 }, { sms: 1, zaloMessage: 1 }),
    })
    .chain(({ messages, extra }) => {
      const bare = { ...extra, [channel.requestKey]: messages };
      return fc.constantFrom<unknown>(bare, { root: bare }, messages, {});
    });
  const options = { now, limits: { maxIssues: 10_000 } };

  it("agrees with parseRequest on every body, and with checkMessage on every message", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const whole = parseRequest(channel, body, options);
        const each = parseMessages(channel, body, options);
        const inside = each.ok
          ? each.value.flatMap((result, index) =>
              errorsOf(result).map((issue) => ({ ...issue, path: [channel.requestKey, index, ...issue.path] })),
            )
          : [];
        if (each.ok) expect(errorsOf(whole)).toEqual(inside);
        else expect(errorsOf(whole)).toEqual(expect.arrayContaining([...errorsOf(each)]));
        expect(whole.ok).toBe(each.ok && inside.length === 0);
        if (whole.ok && each.ok) expect(unwrap(whole)).toEqual({ [channel.requestKey]: each.value.map(unwrap) });
      }),
    );
  });

  it("gives what a builder takes", () => {
    fc.assert(
      fc.property(fc.array(message, { minLength: 1, maxLength: 4 }), (messages) => {
        const results = unwrap(parseMessages(channel, { [channel.requestKey]: messages }, options));
        for (const [index, result] of results.entries()) {
          if (!isOfOldPages(messages[index])) expect(result).toEqual(checkMessage(channel, messages[index], options));
        }
        const good = results.flatMap((result) => (result.ok ? [result.value] : []));
        if (good.length > 0)
          expect(unwrap(buildRequest(channel, good, options))).toEqual({ [channel.requestKey]: good });
      }),
    );
  });
});

function isOfOldPages(message: unknown): boolean {
  return Object.hasOwn(Object(message), "scheduled_time");
}
