import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { type AnyChannel, channels, email, messageKey, sms, whatsapp, zalo } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };

const mail = { to: "a@example.com", from: "b@example.com", subject: "s", body: "t" };
/** Another program's way: SHA-256 of the canonical JSON of channel and message. */
function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

describe("messageKey", () => {
  it("is the SHA-256 of the canonical JSON", () => {
    const key = "d14c34dd7fc56eaf0946cf7fa7eb0336706fdf40cca61f799d919c6f231ed6aa";
    expect(messageKey(sms, hello)).toBe(key);
    expect(sha256('["sms",{"body":"Hello","to":"919988221100"}]')).toBe(key);
  });

  it("does not mind the order of keys, nor what is undefined", () => {
    expect(messageKey(sms, { body: "Hello", to: "919988221100" })).toBe(messageKey(sms, hello));
    expect(messageKey(sms, { ...hello, sender: undefined } as never)).toBe(messageKey(sms, hello));
  });

  it("takes what the option unknownFields keeps", () => {
    const kept = { ...hello, x: { b: [1.5, -0, null, true], a: 1e21 } };
    const json = '["sms",{"body":"Hello","to":"919988221100","x":{"a":1e+21,"b":[1.5,0,null,true]}}]';
    expect(messageKey(sms, kept as never)).toBe(sha256(json));
    for (const x of [NaN, Infinity, 1n, () => 1]) {
      expect(() => messageKey(sms, { ...hello, x } as never)).toThrow(/plain JSON data/);
    }
  });

  it("tells channels, times, senders and attachments apart", () => {
    const template = { receiver: "919988221100", template: "Hello" };
    const file = { file_name: "a.txt", file_type: "txt", file_data: "x" };
    const keys = [
      messageKey(sms, hello),
      messageKey(sms, { ...hello, scheduledTime: "2030-01-31T09:30:00Z" }),
      messageKey(sms, { ...hello, sender: "SHOP" }),
      messageKey(whatsapp, template),
      messageKey(zalo, template),
      messageKey(email, mail),
      messageKey(email, { ...mail, attachments: { attachment: [file] } }),
      messageKey(email, { ...mail, attachments: { attachment: [file, file] } }),
      messageKey(email, { ...mail, subject: "st", body: "" }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[AnyChannel, unknown]>([
    [sms, undefined],
    [sms, "x"],
    [sms, {}],
    [sms, { ...hello, to: "+91 99882 21100" }],
    [sms, { ...hello, to: 919_988_221_100 }],
    [sms, { ...hello, scheduledTime: new Date(0) }],
    [sms, { ...hello, scheduledTime: "2030-01-31 09:30Z" }],
    [sms, { ...hello, extra: 1n }],
    [sms, { ...hello, extra: new Map() }],
    [sms, { ...hello, extra: "\ud800" }],
    [sms, { ...hello, extra: NaN }],
    [sms, { ...hello, sender: " ACME" }],
    [email, hello],
    [email, { ...mail, to: "ada@Example.com" }],
    [email, { ...mail, to: " ada@example.com" }],
    [email, { ...mail, to: "Ada <ada@example.com>" }],
    [email, { ...mail, from: "ada@münchen.example" }],
    [email, { ...mail, cc: "ada@example.com,bob@example.com" }],
    [email, { ...mail, bcc: ["ada@example.com"] }],
    [whatsapp, hello],
  ])("throws a TypeError for what is not canonical: %#", (channel, message) => {
    expect(() => messageKey(channel, message as never)).toThrow(TypeError);
  });

  it("throws a TypeError for a cycle and for what is no channel", () => {
    const cycle: Record<string, unknown> = { ...hello };
    cycle["extra"] = cycle;
    expect(() => messageKey(sms, cycle as never)).toThrow(TypeError);
    expect(() => messageKey("sms" as never, hello as never)).toThrow(TypeError);
  });
});

describe.each(channels.map((channel) => [channel.name, channel] as const))("%s", (_, channel) => {
  const messages = messageArbitrary(channel);

  it("is the same for the same message, and for no other", () => {
    fc.assert(
      fc.property(messages, messages, (one, other) => {
        const shuffled = Object.fromEntries(Object.entries(one).toReversed());
        expect(messageKey(channel, shuffled as never)).toBe(messageKey(channel, one as never));
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        expect(messageKey(channel, one as never) === messageKey(channel, other as never)).toBe(isSame);
        expect(messageKey(channel, structuredClone(one) as never)).toMatch(/^[0-9a-f]{64}$/);
      }),
    );
  });
});
