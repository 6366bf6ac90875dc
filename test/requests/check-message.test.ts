import { describe, expect, expectTypeOf, it } from "vitest";
import {
  channels,
  checkMessage,
  email,
  type EmailMessage,
  type Result,
  sms,
  type SmsMessage,
  unwrap,
  whatsapp,
  zalo,
} from "../../src/index.ts";
import { errorPlaces } from "../support/results.ts";

const now = new Date("2026-01-01T00:00:00Z");
const hello = { to: "919988221100", body: "Hello" };

describe("checkMessage", () => {
  it.each(["reject", "keep"] as const)("does not %s the old name of a field without a word", (unknownFields) => {
    const result = checkMessage(sms, { ...hello, scheduled_time: "2026-02-22T00:25:06Z" }, { now, unknownFields });
    expect(result).toMatchObject({
      errors: [{ code: "field.unknown", path: ["scheduled_time"], params: { suggestion: "scheduledTime" } }],
    });
  });

  it.each(["strip", "keep"] as const)(
    "warns of a key that is like a field, where unknown fields are to %s",
    (unknownFields) => {
      for (const [key, suggestion] of [
        ["scheduleTime", "scheduledTime"],
        ["Sender", "sender"],
        ["sent_er", "sender"],
      ] as const) {
        const result = checkMessage(sms, { ...hello, [key]: "x" }, { now, unknownFields });
        expect(result).toMatchObject({ ok: true, value: hello });
        expect(result.warnings).toMatchObject([{ code: "field.unknown", path: [key], params: { suggestion } }]);
      }
      expect(checkMessage(sms, { ...hello, priority: 1 }, { now, unknownFields }).warnings).toEqual([]);
    },
  );

  it("strips the old name of a field like any other that is like one", () => {
    const input = { ...hello, scheduled_time: "2026-02-22T00:25:06Z" };
    expect(checkMessage(sms, input, { now, unknownFields: "strip" })).toMatchObject({
      ok: true,
      value: hello,
      warnings: [{ code: "field.unknown", params: { suggestion: "scheduledTime" } }],
    });
  });

  it("gives the canonical message, its fields in canonical order", () => {
    const input = {
      sender: " ACME ",
      scheduledTime: new Date("2026-02-22T00:25:06Z"),
      body: " Hello ",
      to: "+91 99882 21100",
    };
    const message = unwrap(checkMessage(sms, input, { now }));
    expect(JSON.stringify(message)).toBe(
      '{"to":"919988221100","body":" Hello ","scheduledTime":"2026-02-22T00:25:06Z","sender":"ACME"}',
    );
  });

  it("leaves absent optional fields out", () => {
    expect(unwrap(checkMessage(sms, { ...hello, sender: "", scheduledTime: null }))).toEqual(hello);
    expect(Object.keys(unwrap(checkMessage(sms, { ...hello, sender: undefined })))).toEqual(["to", "body"]);
    const mail = { to: "a@example.com", from: "b@example.com", subject: "Hi", body: "Hi" };
    for (const nothing of [undefined, null, "", " ", [], {}, { attachment: [] }, { attachment: null }]) {
      expect(unwrap(checkMessage(email, { ...mail, attachments: nothing }))).toEqual(mail);
    }
    for (const nothing of [undefined, null, "", " ", []]) {
      expect(unwrap(checkMessage(email, { ...mail, cc: nothing, bcc: nothing }))).toEqual(mail);
    }
  });

  it("gives every error at once, in the order of the input, then what is missing", () => {
    const result = checkMessage(sms, {
      sender: "a\nb",
      scheduleTime: "x",
      body: "\u200b",
      scheduledTime: "2026-02-30T00:00:00Z",
    });
    expect(errorPlaces(result)).toEqual([
      "sender.control_character at sender",
      "field.unknown at scheduleTime",
      "text.blank at body",
      "timestamp.no_such_date at scheduledTime",
      "field.required at to",
    ]);
  });

  it.each([
    [sms, {}, ["to 4203", "body 4203"]],
    [email, {}, ["to undefined", "from undefined", "subject 4201", "body undefined"]],
    [whatsapp, {}, ["receiver 403", "template undefined"]],
    [zalo, {}, ["receiver undefined", "template undefined"]],
  ])("%o: what is missing comes with the API's own code", (channel, input, expected) => {
    const result = checkMessage(channel, input);
    expect(result.ok ? [] : result.errors.map((issue) => `${issue.path.join(".")} ${issue.apiErrorCode}`)).toEqual(
      expected,
    );
    expect(result.ok ? [] : result.errors.map((issue) => issue.code)).toEqual(expected.map(() => "field.required"));
  });

  it("gives the API's code for a missing field with missing or blank fields only", () => {
    const codes = (input: object): unknown => {
      const result = checkMessage(sms, input);
      return result.ok ? [] : result.errors.map((issue) => [issue.code, issue.apiErrorCode]);
    };
    expect(codes({ to: " ", body: " " })).toEqual([
      ["field.required", 4203],
      ["text.blank", 4203],
    ]);
    expect(codes({ to: 5, body: "a\0" })).toEqual([
      ["field.wrong_type", undefined],
      ["text.control_character", undefined],
    ]);
  });

  it.each([
    [undefined, "undefined"],
    [null, "null"],
    ["text", "string"],
    [5, "number"],
    [[hello], "array"],
    [new Date(0), "Date"],
    [new Map(), "Map"],
    [new Set(), "Set"],
    [() => hello, "function"],
    [Object("text"), "String"],
    [Symbol("x"), "symbol"],
    [5n, "bigint"],
  ])("refuses %o for a message", (input, actual) => {
    expect(checkMessage(sms, input)).toMatchObject({
      errors: [{ code: "message.wrong_type", path: [], params: { actual } }],
    });
  });

  it("counts only own enumerable properties, of class instances too", () => {
    class Note {
      to = "919988221100";
      body = "Hello";
      get sender(): string {
        return "inherited";
      }
    }
    expect(unwrap(checkMessage(sms, new Note()))).toEqual(hello);
    expect(errorPlaces(checkMessage(sms, Object.create(hello)))).toEqual([
      "field.required at to",
      "field.required at body",
    ]);
    const hidden = Object.defineProperty({ ...hello }, "sender", { value: "hidden", enumerable: false });
    expect(unwrap(checkMessage(sms, hidden))).toEqual(hello);
    expect(unwrap(checkMessage(sms, Object.assign(Object.create(null), hello)))).toEqual(hello);
  });

  it("reads each property once", () => {
    let reads = 0;
    const input = {
      body: "Hello",
      get to(): string {
        reads++;
        return reads === 1 ? "919988221100" : "evil";
      },
    };
    expect(unwrap(checkMessage(sms, input))).toEqual(hello);
    expect(reads).toBe(1);
  });

  it("reports what throws when it is looked at", () => {
    const getter = {
      ...hello,
      get sender(): string {
        throw new Error("secret");
      },
    };
    expect(errorPlaces(checkMessage(sms, getter))).toEqual(["field.unreadable at sender"]);
    const proxy = new Proxy(hello, {
      ownKeys(): never {
        throw new Error("secret");
      },
    });
    expect(errorPlaces(checkMessage(sms, proxy))).toEqual(["message.unreadable at "]);
  });

  it("does not know the old name of a field", () => {
    const result = checkMessage(sms, { ...hello, scheduled_time: "2026-02-22T00:25:06Z" });
    expect(result).toMatchObject({ errors: [{ code: "field.unknown", params: { suggestion: "scheduledTime" } }] });
  });

  it("types what it gives", () => {
    expectTypeOf(checkMessage(sms, {})).toEqualTypeOf<Result<SmsMessage>>();
    expectTypeOf(checkMessage(email, {})).toEqualTypeOf<Result<EmailMessage>>();
    const anyChannel = channels[0 as 0 | 1];
    expectTypeOf(checkMessage(anyChannel, {})).toEqualTypeOf<Result<SmsMessage | EmailMessage>>();
    expectTypeOf(checkMessage(sms, {})).not.toEqualTypeOf<Result<EmailMessage>>();
  });
});

describe("unknown fields", () => {
  const odd = JSON.parse(
    '{"to":"919988221100","body":"Hello","campaign":{"id":7,"tags":["a"]},"priority":1}',
  ) as object;

  it("are all reported by default, with the nearest name", () => {
    const result = checkMessage(sms, { ...hello, schedule_time: 1, Sender: 2, xyz: 3 });
    expect(result.ok ? [] : result.errors.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["field.unknown", ["schedule_time"], { suggestion: "scheduledTime" }],
      ["field.unknown", ["Sender"], { suggestion: "sender" }],
      ["field.unknown", ["xyz"], {}],
    ]);
  });

  it("are left out with strip", () => {
    expect(unwrap(checkMessage(sms, odd, { unknownFields: "strip" }))).toEqual(hello);
  });

  it("are copied behind the known ones with keep", () => {
    const message = unwrap(checkMessage(sms, odd, { unknownFields: "keep" }));
    expect(message).toEqual({ ...hello, campaign: { id: 7, tags: ["a"] }, priority: 1 });
    expect(message).not.toBe(odd);
    expect(Object.keys(message)).toEqual(["to", "body", "campaign", "priority"]);
  });

  it.each(["reject", "strip", "keep"] as const)(
    "never hold __proto__, constructor or prototype (%s)",
    (unknownFields) => {
      const input = JSON.parse(
        '{"to":"919988221100","body":"Hello","__proto__":{"a":1},"constructor":1,"prototype":2}',
      ) as object;
      expect(errorPlaces(checkMessage(sms, input, { unknownFields }))).toEqual([
        "field.unsafe_key at __proto__",
        "field.unsafe_key at constructor",
        "field.unsafe_key at prototype",
      ]);
    },
  );
});

describe("maxIssues", () => {
  const input = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`unknown${index}`, 0]));

  it("lists 100 by default, then says how many more there are", () => {
    const result = checkMessage(sms, { ...hello, ...input });
    const errors = result.ok ? [] : result.errors;
    expect(errors).toHaveLength(101);
    expect(errors[100]).toMatchObject({
      code: "envelope.more_issues",
      severity: "error",
      params: { count: 50, maxIssues: 100 },
    });
  });

  it.each([
    [149, 150],
    [150, 150],
    [151, 150],
  ])("at most %i", (maxIssues, total) => {
    const result = checkMessage(sms, { ...hello, ...input }, { limits: { maxIssues } });
    const codes = result.ok ? [] : result.errors.map(({ code }) => code);
    expect(codes.filter((code) => code === "field.unknown")).toHaveLength(Math.min(maxIssues, total));
    expect(codes.at(-1) === "envelope.more_issues").toBe(maxIssues < total);
  });
});
