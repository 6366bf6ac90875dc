import { describe, expect, expectTypeOf, it } from "vitest";
import { buildRequest, email, type RequestEnvelope, sms, unwrap, whatsapp, zalo } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };
const now = new Date("2026-01-01T00:00:00Z");

describe("buildRequest", () => {
  it("puts one message or a list under the channel's key", () => {
    expect(unwrap(buildRequest(sms, { to: "+91 99882 21100", body: "Hello" }))).toEqual({ sms: [hello] });
    expect(unwrap(buildRequest(sms, [hello, hello]))).toEqual({ sms: [hello, hello] });
    const template = { receiver: "919988221100", template: "Hello" };
    expect(unwrap(buildRequest(whatsapp, template))).toEqual({ whatsappMessage: [template] });
    expect(unwrap(buildRequest(zalo, [template]))).toEqual({ zaloMessage: [template] });
  });

  it("looks at the bytes of what it would give only", () => {
    const options = { limits: { maxBytes: 10 } };
    const codesOf = (message: typeof hello) => {
      const result = buildRequest(sms, message, options);
      return result.ok ? [] : result.errors.map(({ code }) => code);
    };
    expect(codesOf({ ...hello, to: "x" })).toEqual(["phone_number.letters"]);
    expect(codesOf(hello)).toEqual(["envelope.too_large"]);
  });

  it("says of a list that it cannot read that it cannot", () => {
    const { proxy, revoke } = Proxy.revocable([hello], {});
    revoke();
    expect(buildRequest(sms, proxy)).toMatchObject({ errors: [{ code: "envelope.unreadable", path: ["sms"] }] });
  });

  it("takes wider input for email than it emits", () => {
    const request = unwrap(
      buildRequest(
        email,
        {
          to: " Ann@Example.COM ",
          cc: ["a@example.com", "b@example.com"],
          bcc: "c@example.com; d@example.com",
          from: "shop@example.com",
          subject: "Your receipt",
          body: "<p>Thank you</p>",
          attachments: [{ file_name: "terms.txt", file_data: new TextEncoder().encode("Be kind.") }],
          scheduledTime: new Date("2026-02-22T00:25:06.789Z"),
        },
        { now, timeZone: "Asia/Kolkata" },
      ),
    );
    expect(request).toEqual({
      email: [
        {
          to: "Ann@example.com",
          cc: "a@example.com, b@example.com",
          bcc: "c@example.com, d@example.com",
          from: "shop@example.com",
          subject: "Your receipt",
          body: "<p>Thank you</p>",
          attachments: { attachment: [{ file_name: "terms.txt", file_type: "txt", file_data: "Be kind." }] },
          scheduledTime: "2026-02-22T05:55:06+05:30",
        },
      ],
    });
  });

  it("names exactly the three bad messages of a thousand, and builds nothing", () => {
    const messages = Array.from({ length: 1000 }, (_, index) => ({
      to: `9199882${String(index).padStart(5, "0")}`,
      body: "Hello",
    }));
    messages[17] = { to: "call me", body: "Hello" };
    messages[400] = { to: "919988221100", body: "" };
    messages[999] = { to: "", body: "Hello" };
    const result = buildRequest(sms, messages);
    expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual([
      ["sms", 17, "to"],
      ["sms", 400, "body"],
      ["sms", 999, "to"],
    ]);
  });

  it.each([undefined, null, []])("refuses %j: there is no message", (messages) => {
    expect(buildRequest(sms, messages as never)).toMatchObject({
      ok: false,
      errors: [{ code: "envelope.no_messages", path: ["sms"], apiErrorCode: 4217 }],
    });
  });

  it.each(["text", 5, new Map([["to", "x"]]), true])("refuses %o as a message", (messages) => {
    expect(buildRequest(sms, messages as never)).toMatchObject({
      errors: [{ code: "message.wrong_type", path: ["sms", 0] }],
    });
  });

  it.each([
    [3, true],
    [2, true],
    [1, false],
  ])("limits.maxMessages %i with two messages: %s", (maxMessages, ok) => {
    expect(buildRequest(sms, [hello, hello], { limits: { maxMessages } }).ok).toBe(ok);
  });

  it("counts limits.maxBytes in UTF-8 bytes of the envelope as JSON", () => {
    const message = { to: "919988221100", body: 'é "quoted" 👍\n' };
    const bytes = new TextEncoder().encode(JSON.stringify({ sms: [message, message] })).length;
    for (const [maxBytes, ok] of [
      [bytes + 1, true],
      [bytes, true],
      [bytes - 1, false],
    ] as const) {
      const result = buildRequest(sms, [message, message], { limits: { maxBytes } });
      expect(result.ok).toBe(ok);
      if (!result.ok)
        expect(result.errors[0]).toMatchObject({
          code: "envelope.too_large",
          params: { actualBytes: bytes, maxBytes },
        });
    }
  });

  it("shares nothing with its input", () => {
    const input = [{ ...hello }];
    const request = unwrap(buildRequest(sms, input));
    expect(request.sms).not.toBe(input);
    expect(request.sms[0]).not.toBe(input[0]);
  });

  it("types its input and its output", () => {
    expectTypeOf(unwrap(buildRequest(sms, hello))).toEqualTypeOf<RequestEnvelope<typeof sms>>();
    expectTypeOf(unwrap(buildRequest(sms, hello)).sms[0]?.body).toEqualTypeOf<string | undefined>();
    // @ts-expect-error an SMS has no receiver
    buildRequest(sms, { receiver: "919988221100", body: "Hello" });
    // @ts-expect-error the key of WhatsApp's list is another
    void unwrap(buildRequest(whatsapp, { receiver: "919988221100", template: "Hello" })).whatsapp;
  });
});
