import { describe, expect, it } from "vitest";
import { type AnyChannel, email, parseRequest, type Result, sms, unwrap, whatsapp, zalo } from "../../src/index.ts";

const hello = { to: "919988221100", body: "Hello" };

function issuesOf(result: Result<unknown>): string[] {
  const issues = [...(result.ok ? [] : result.errors), ...result.warnings];
  return issues.map(({ code, path, apiErrorCode }) => `${code} at ${path.join(".")} ${apiErrorCode ?? ""}`.trim());
}

describe("parseRequest", () => {
  it("reads a body and gives it back canonical", () => {
    expect(unwrap(parseRequest(sms, { sms: [{ body: "Hello", to: "+91 99882 21100" }] }))).toEqual({ sms: [hello] });
  });

  it("reads the older wrapper, with a warning and paths without it", () => {
    const result = parseRequest(sms, { root: { sms: [hello] } });
    expect(result).toMatchObject({ ok: true, value: { sms: [hello] } });
    expect(issuesOf(result)).toEqual(["envelope.root_wrapper at"]);
    expect(issuesOf(parseRequest(sms, { root: { sms: [{ ...hello, to: "x" }] } }))).toContain(
      "phone_number.letters at sms.0.to",
    );
  });

  it.each([
    [{ root: null }, ["envelope.wrong_type at  4217", "envelope.root_wrapper at"]],
    [
      { root: { root: { sms: [hello] } } },
      ["field.unknown at root", "envelope.missing_list at sms 4217", "envelope.root_wrapper at"],
    ],
    [{ root: { sms: [hello] }, sms: [hello] }, ["field.unknown at root"]],
    [{ root: { sms: [hello] }, token: 1 }, ["field.unknown at token", "envelope.root_wrapper at"]],
  ])("wrapper %j", (body, issues) => {
    expect(issuesOf(parseRequest(sms, body))).toEqual(issues);
  });

  it("reads the old name of the time in every channel", () => {
    const time = "2999-02-22T00:25:06Z";
    const template = { receiver: "919988221100", template: "Hello" };
    const mail = { to: "a@example.com", from: "b@example.com", subject: "Hello", body: "Hello" };
    for (const [channel, message] of [
      [sms, hello],
      [whatsapp, template],
      [zalo, template],
      [email, mail],
    ] as const) {
      const { requestKey } = channel;
      const result = parseRequest<AnyChannel>(channel, { [requestKey]: [{ ...message, scheduled_time: time }] });
      expect(unwrap(result)).toEqual({ [requestKey]: [{ ...message, scheduledTime: time }] });
      expect(issuesOf(result)).toEqual([`field.old_name at ${requestKey}.0.scheduled_time`]);
    }
  });

  it("takes a list that is null for one without messages", () => {
    expect(issuesOf(parseRequest(sms, { sms: null }))).toEqual(["envelope.no_messages at sms 4217"]);
  });

  it("suggests the key of the list", () => {
    expect(parseRequest(sms, { sms: [hello], smss: [hello] })).toMatchObject({
      errors: [{ code: "field.unknown", path: ["smss"], params: { suggestion: "sms" } }],
    });
  });

  it("leaves nothing of what it strips", () => {
    const result = parseRequest(sms, { sms: [{ ...hello, token: 1 }], token: 1 }, { unknownFields: "strip" });
    expect(unwrap(result)).toStrictEqual({ sms: [hello] });
  });

  it("looks at the bytes of what it would give only", () => {
    const limits = { maxBytes: 10 };
    expect(issuesOf(parseRequest(sms, { sms: [{ ...hello, to: "x" }] }, { limits }))).toEqual([
      "phone_number.letters at sms.0.to",
    ]);
    expect(issuesOf(parseRequest(sms, { sms: [hello] }, { limits }))).toEqual(["envelope.too_large at"]);
  });

  it("reads the old name of a field, with a warning", () => {
    const result = parseRequest(sms, { sms: [{ ...hello, scheduled_time: "2999-02-22T00:25:06Z" }] });
    expect(unwrap(result)).toEqual({ sms: [{ ...hello, scheduledTime: "2999-02-22T00:25:06Z" }] });
    expect(issuesOf(result)).toEqual(["field.old_name at sms.0.scheduled_time"]);
  });

  it("refuses the old name beside the new one, in either order", () => {
    const time = "2999-02-22T00:25:06Z";
    for (const message of [
      { ...hello, scheduled_time: time, scheduledTime: time },
      { ...hello, scheduledTime: time, scheduled_time: time },
    ]) {
      expect(issuesOf(parseRequest(sms, { sms: [message] }))).toEqual(["field.given_twice at sms.0.scheduled_time"]);
    }
  });

  it.each([
    ['{"sms": []}', ["envelope.json_string at  4217"]],
    ["", ["envelope.json_string at  4217"]],
    [null, ["envelope.wrong_type at  4217"]],
    [undefined, ["envelope.wrong_type at  4217"]],
    [[hello], ["envelope.wrong_type at  4217"]],
    [5, ["envelope.wrong_type at  4217"]],
    [{}, ["envelope.missing_list at sms 4217"]],
    [{ sms: null }, ["envelope.no_messages at sms 4217"]],
    [{ sms: [] }, ["envelope.no_messages at sms 4217"]],
    [{ sms: hello }, ["envelope.wrong_type at sms 4217"]],
    [{ sms: "x" }, ["envelope.wrong_type at sms 4217"]],
    [{ email: [] }, ["envelope.other_channel at email 4217", "envelope.missing_list at sms 4217"]],
    [{ sms: [hello], zaloMessage: [] }, ["envelope.other_channel at zaloMessage 4217"]],
    [{ SMS: [hello] }, ["field.unknown at SMS", "envelope.missing_list at sms 4217"]],
    [{ x: 1, sms: [5] }, ["field.unknown at x", "message.wrong_type at sms.0"]],
    [{ sms: [hello, 5], x: 1 }, ["message.wrong_type at sms.1", "field.unknown at x"]],
  ])("body %j", (body, issues) => {
    expect(issuesOf(parseRequest(sms, body))).toEqual(issues);
  });

  it("reports what throws when it is looked at", () => {
    const body = {
      get sms(): never {
        throw new Error("secret");
      },
    };
    expect(issuesOf(parseRequest(sms, body))).toEqual(["envelope.unreadable at sms"]);
    const proxy = new Proxy(
      {},
      {
        ownKeys(): never {
          throw new Error("secret");
        },
      },
    );
    expect(issuesOf(parseRequest(sms, proxy))).toEqual(["envelope.unreadable at"]);
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(parseRequest(sms, revoked).ok).toBe(false);
    expect(parseRequest(sms, { sms: revoked }).ok).toBe(false);
    expect(parseRequest(sms, { sms: [revoked] }).ok).toBe(false);
  });

  it("deals with unknown keys of the envelope as it is told to", () => {
    const body = { sms: [hello], trace: { id: 1 } };
    expect(unwrap(parseRequest(sms, body, { unknownFields: "strip" }))).toEqual({ sms: [hello] });
    expect(unwrap(parseRequest(sms, body, { unknownFields: "keep" }))).toEqual(body);
    expect(parseRequest(sms, { root: null, trace: 1 }, { unknownFields: "keep" }).ok).toBe(false);
    expect(unwrap(parseRequest(sms, { root: { sms: [hello] }, trace: 1 }, { unknownFields: "keep" }))).toEqual({
      sms: [hello],
      trace: 1,
    });
    expect(parseRequest(sms, { sms: [hello], email: [] }, { unknownFields: "strip" }).ok).toBe(false);
  });

  it("knows each channel's own key", () => {
    const message = { receiver: "919988221100", template: "Hello" };
    expect(unwrap(parseRequest(whatsapp, { whatsappMessage: [message] }))).toEqual({ whatsappMessage: [message] });
    expect(issuesOf(parseRequest(whatsapp, { whatsapp: [message] }))).toEqual([
      "field.unknown at whatsapp",
      "envelope.missing_list at whatsappMessage 4217",
    ]);
  });

  it("keeps to limits.maxMessages and limits.maxBytes", () => {
    expect(issuesOf(parseRequest(sms, { sms: [hello, hello] }, { limits: { maxMessages: 1 } }))).toEqual([
      "envelope.too_many_messages at sms",
    ]);
    expect(issuesOf(parseRequest(sms, { sms: [hello] }, { limits: { maxBytes: 10 } }))).toEqual([
      "envelope.too_large at",
    ]);
  });
});
