import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHttpRequest } from "../../src/http/index.ts";
import {
  buildBatches,
  buildBatchesAsync,
  buildRequest,
  buildResponse,
  channels,
  checkMessage,
  checkMessages,
  email,
  findChannel,
  matchOutcomes,
  messageSchema,
  parseRequest,
  parseResponse,
  requestSchema,
  sms,
  unwrap,
  whatsapp,
  zalo,
} from "../../src/index.ts";

describe("findChannel", () => {
  it.each([
    ["sms", sms],
    ["SMS", sms],
    ["WhatsApp", whatsapp],
    [" email\t", email],
    ["\u00a0ZALO ", zalo],
    ["", sms],
    ["  ", sms],
    [undefined, sms],
    [null, sms],
  ])("accepts the name %j", (name, channel) => {
    expect(unwrap(findChannel(name))).toBe(channel);
  });

  it.each(["viber", "sms\n", "sms ,", "smss", "__proto__", "constructor", "ſms"])(
    "rejects %j with the names and API code 4218",
    (name) => {
      const result = findChannel(name);
      expect(result).toMatchObject({
        ok: false,
        errors: [
          { code: "envelope.unknown_channel", apiErrorCode: 4218, params: { channels: "sms, email, whatsapp, zalo" } },
        ],
      });
    },
  );

  it.each([5, {}, ["sms"], true])("rejects %j as a wrong type", (name) => {
    expect(findChannel(name)).toMatchObject({ ok: false, errors: [{ code: "field.wrong_type" }] });
  });

  it("finds every channel in any letter case and blanks, and nothing else", () => {
    const names = channels.map(({ name }) => name);
    const blank = fc.string({ unit: fc.constantFrom(" ", "\t", "\u2003") });
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.infiniteStream(fc.boolean()),
        blank,
        blank,
        (name, upper, before, after) => {
          const cased = [...name]
            .map((letter) => (upper.next().value === true ? letter.toUpperCase() : letter))
            .join("");
          expect(unwrap(findChannel(before + cased + after)).name).toBe(name);
          expect(findChannel(`${cased}x`).ok).toBe(false);
        },
      ),
    );
  });
});

describe("a function that takes a channel", () => {
  it.each([() => "sms", () => undefined, () => null, () => ({}), () => findChannel("sms")])(
    "throws a TypeError that says what to do for %s",
    (wrong) => {
      const channel = wrong() as never;
      const uses = [
        () => checkMessage(channel, {}),
        () => checkMessages(channel, []),
        () => buildRequest(channel, {} as never),
        () => buildBatches(channel, []),
        () => buildBatchesAsync(channel, []),
        () => parseRequest(channel, {}),
        () => parseResponse(channel, {}),
        () => matchOutcomes(channel, {} as never, undefined),
        () => buildResponse(channel, []),
        () => messageSchema(channel),
        () => requestSchema(channel),
        () => toHttpRequest(channel, {} as never, {} as never),
      ];
      for (const use of uses) {
        expect(use).toThrow(TypeError);
        expect(use).toThrow("findChannel");
      }
    },
  );
});
