import type { StandardSchemaV1 } from "@standard-schema/spec";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, expectTypeOf, it } from "vitest";
import { inputArbitrary, invalidInputArbitrary } from "../../src/arbitraries/index.ts";
import {
  type AnyChannel,
  buildRequest,
  channels,
  checkMessage,
  email,
  type EmailInput,
  type EmailMessage,
  messageSchema,
  type Options,
  parseRequest,
  type RequestEnvelope,
  requestSchema,
  type Result,
  sms,
  type SmsInput,
  type SmsMessage,
  zalo,
} from "../../src/index.ts";
import { hostileValues } from "../support/hostile-values.ts";

const now = new Date("2026-01-01T00:00:00Z");
const hello = { to: "447700900001", body: "Hello" };
const messy = { to: "+44 7700 900001", body: "Hello" };

/** Each error without its severity. */
function errorsOf(result: Result<unknown>): object[] {
  return result.ok
    ? []
    : result.errors.map(({ message, path, code, params, apiErrorCode }) => ({
        message,
        path,
        code,
        params,
        ...(apiErrorCode === undefined ? {} : { apiErrorCode }),
      }));
}

function textsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.errors.map(({ message }) => message);
}

describe("within valibot", () => {
  it("stands in objects, lists and tuples, with paths from the root", () => {
    const schema = v.object({ campaign: v.string(), messages: v.array(messageSchema(sms)) });
    const good = { campaign: "spring", messages: [messy, hello] };
    expect(v.parse(schema, good)).toEqual({ campaign: "spring", messages: [hello, hello] });
    const result = v.safeParse(schema, { campaign: 5, messages: [hello, { ...hello, to: "x" }, { ...hello, x: 1 }] });
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toEqual(["campaign", "messages.1.to", "messages.2.x"]);
    expect(Object.keys(v.flatten(result.issues ?? [issueOf("x")]).nested ?? {})).toEqual([
      "campaign",
      "messages.1.to",
      "messages.2.x",
    ]);
    expect(
      v.is(v.tuple([messageSchema(sms), messageSchema(zalo)]), [hello, { receiver: hello.to, template: "x" }]),
    ).toBe(true);
  });

  it("takes further actions in a pipe, on the canonical message", () => {
    const toBritain = v.check((message: SmsMessage) => message.to.startsWith("44"), "Only to Britain.");
    const schema = v.pipe(
      messageSchema(sms),
      toBritain,
      v.transform((message) => message.to),
    );
    expect(v.parse(schema, messy)).toBe("447700900001");
    expect(v.safeParse(schema, { ...hello, to: "919988221100" }).issues?.map(({ message }) => message)).toEqual([
      "Only to Britain.",
    ]);
    expect(v.safeParse(schema, { ...hello, to: "x" }).issues?.map(({ message }) => message)).toEqual(
      textsOf(checkMessage(sms, { ...hello, to: "x" })),
    );
  });

  it("is optional, nullable, one of several, and has a fallback", () => {
    expect(v.parse(v.object({ message: v.optional(messageSchema(sms)) }), {})).toEqual({});
    expect(v.parse(v.nullable(messageSchema(sms)), null)).toBe(null);
    expect(v.parse(v.union([messageSchema(sms), messageSchema(zalo)]), { receiver: hello.to, template: "x" })).toEqual({
      receiver: hello.to,
      template: "x",
    });
    expect(v.parse(v.fallback(messageSchema(sms), hello), 5)).toEqual(hello);
  });

  it("works with is, safeParse, parse, parser and parseAsync", async () => {
    const schema = messageSchema(sms);
    expect([v.is(schema, messy), v.is(schema, {})]).toEqual([true, false]);
    expect(v.safeParse(schema, messy)).toMatchObject({ success: true, typed: true, output: hello });
    expect(v.parser(schema)(messy)).toEqual(hello);
    await expect(v.parseAsync(schema, messy)).resolves.toEqual(hello);
    expect(() => v.parse(schema, {})).toThrow(v.ValiError);
  });

  it("gives all issues, or the first one with abortEarly", () => {
    const schema = messageSchema(sms);
    expect(v.safeParse(schema, {}).issues).toHaveLength(2);
    expect(v.safeParse(schema, {}, { abortEarly: true }).issues).toMatchObject([{ abortEarly: true }]);
    expect(v.safeParse(v.array(schema), [{}, {}], { abortEarly: true }).issues).toHaveLength(1);
  });

  it("is a schema as valibot describes its own", () => {
    const schema = messageSchema(sms);
    expect(schema).toMatchObject({ kind: "schema", type: "strict_object", async: false, expects: "Object" });
    expect(Object.entries(schema.entries).map(([name, { type }]) => [name, type])).toEqual([
      ["to", "string"],
      ["body", "string"],
      ["scheduledTime", "exact_optional"],
      ["sender", "exact_optional"],
    ]);
    expect(v.safeParse(schema, { body: "Hello" }).issues?.[0]).toMatchObject({
      kind: "schema",
      type: "field.required",
      code: "field.required",
      severity: "error",
      params: {},
      apiErrorCode: 4203,
      path: [{ type: "unknown", origin: "value", key: "to", input: undefined, value: undefined }],
    });
  });

  it("has no path for what is wrong at the root", () => {
    expect(v.safeParse(requestSchema(sms), 5).issues?.[0]).toMatchObject({ type: "envelope.wrong_type" });
    const [issue] = v.safeParse(messageSchema(sms), 5).issues ?? [];
    expect(issue?.path).toBeUndefined();
    expect(issue).toMatchObject({ type: "message.wrong_type", input: undefined, received: "unknown" });
  });

  it("its issues hold no value", () => {
    const input = { to: "canary-1", body: "canary\0", "x-y": "canary" };
    const result = v.safeParse(messageSchema(sms), input);
    expect(JSON.stringify(result.issues)).not.toContain("canary");
    expect(JSON.stringify(v.safeParse(requestSchema(sms), { sms: [input] }).issues)).not.toContain("canary");
  });
});

describe("Standard Schema", () => {
  it("is version 1, and answers at once", () => {
    const schema: StandardSchemaV1<SmsInput, SmsMessage> = messageSchema(sms);
    const standard = schema["~standard"];
    expect([standard.version, standard.vendor]).toEqual([1, "valibot"]);
    expect(standard.validate(messy)).toEqual({ value: hello });
    expect(standard.validate(messy)).not.toBeInstanceOf(Promise);
    const { validate } = standard;
    expect(validate(messy)).toEqual({ value: hello });
  });

  it("gives message, path, code, params and API code, and no value", () => {
    const result = messageSchema(sms)["~standard"].validate({ to: "canary-1", body: "canary\0" });
    const issues = "issues" in result ? result.issues : undefined;
    expect(issues).toHaveLength(2);
    for (const issue of issues ?? []) expect(Object.keys(issue)).toEqual(["message", "path", "code", "params"]);
    const missing = messageSchema(sms)["~standard"].validate({ body: "Hello" });
    const required = { path: ["to"], code: "field.required", params: {}, apiErrorCode: 4203 };
    expect(missing).toMatchObject({ issues: [required] });
    expect(JSON.stringify(result)).not.toContain("canary");
  });

  it("survives hostile values", () => {
    for (const { create } of hostileValues) {
      for (const channel of channels) {
        expect(messageSchema(channel)["~standard"].validate(create())).toHaveProperty("issues");
        expect(requestSchema(channel)["~standard"].validate({ [channel.requestKey]: create() })).toHaveProperty(
          "issues",
        );
        expect(v.is(messageSchema(channel), create())).toBe(false);
      }
    }
  });
});

describe("options", () => {
  it("bad ones throw at once", () => {
    for (const make of [messageSchema, requestSchema]) {
      expect(() => make(sms, JSON.parse('{"defaultCountry":"xx"}'))).toThrow(RangeError);
      expect(() => make(sms, { timezone: "UTC" } as Options)).toThrow(TypeError);
    }
  });

  it("good ones count", () => {
    const national = { ...hello, to: "07700 900001" };
    expect(v.is(messageSchema(sms), national)).toBe(false);
    expect(v.parse(messageSchema(sms, { defaultCountry: "GB" }), national)).toEqual(hello);
    expect(v.parse(requestSchema(sms, { defaultCountry: "GB" }), { sms: [national] })).toEqual({ sms: [hello] });
  });

  it("are read once, when the schema is made", () => {
    let reads = 0;
    const options: { now: Date; unknownFields?: "strip" } = {
      get now() {
        reads++;
        return now;
      },
    };
    const schema = messageSchema(sms, options);
    expect(reads).toBe(1);
    options.unknownFields = "strip";
    expect(v.is(schema, { ...hello, other: 1 })).toBe(false);
    expect(reads).toBe(1);
  });

  it("without now, the time is that of each validation", () => {
    const schema = messageSchema(sms);
    expect(v.is(schema, { ...hello, scheduledTime: "2030-01-01T00:00:00Z" })).toBe(true);
  });
});

/** Values valid and not, for each channel. */
function inputs(channel: AnyChannel): fc.Arbitrary<unknown> {
  return fc.oneof(
    inputArbitrary(channel),
    invalidInputArbitrary(channel).map(({ input }) => input),
    fc.anything(),
  );
}

describe.each(channels.map((channel) => [channel.name, channel] as const))("%s", (_, channel) => {
  it("messageSchema and checkMessage agree", () => {
    const schema = messageSchema<AnyChannel>(channel, { now });
    fc.assert(
      fc.property(inputs(channel), (input) => {
        const expected = checkMessage<AnyChannel>(channel, input, { now });
        compare(schema, input, expected);
      }),
    );
  });

  it("requestSchema and parseRequest agree", () => {
    const schema = requestSchema<AnyChannel>(channel, { now });
    const bodies = fc.oneof(
      fc.array(inputs(channel), { maxLength: 3 }).map((messages) => ({ [channel.requestKey]: messages })),
      inputs(channel).map((message) => ({ root: { [channel.requestKey]: [message] } })),
      fc.anything(),
    );
    fc.assert(
      fc.property(bodies, (body) => {
        compare(schema, body, parseRequest<AnyChannel>(channel, body, { now }));
      }),
    );
  });
});

function compare(schema: v.GenericSchema<object, object>, input: unknown, expected: Result<object>): void {
  const result = v.safeParse(schema, input);
  expect(result.success).toBe(expected.ok);
  expect(v.is(schema, input)).toBe(expected.ok);
  const standard = schema["~standard"].validate(input);
  if (expected.ok) {
    expect(result.output).toEqual(expected.value);
    expect(standard).toEqual({ value: expected.value });
  } else {
    const texts = result.issues?.map(({ message, path = [] }) => ({ message, path: path.map((item) => item.key) }));
    expect(texts).toEqual(expected.errors.map(({ message, path }) => ({ message, path })));
    expect(standard).toEqual({ issues: errorsOf(expected) });
  }
}

describe("types", () => {
  it("follow the channel", () => {
    const message = messageSchema(sms);
    expectTypeOf<v.InferOutput<typeof message>>().toEqualTypeOf<SmsMessage>();
    expectTypeOf<v.InferInput<typeof message>>().toEqualTypeOf<SmsInput>();
    const mail = messageSchema(email);
    expectTypeOf<v.InferOutput<typeof mail>>().toEqualTypeOf<EmailMessage>();
    expectTypeOf<v.InferInput<typeof mail>>().toEqualTypeOf<EmailInput>();
    const request = requestSchema(zalo);
    expectTypeOf<v.InferOutput<typeof request>>().toEqualTypeOf<RequestEnvelope<typeof zalo>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof message>>().toEqualTypeOf<SmsMessage>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof message>>().toEqualTypeOf<SmsInput>();
    const nested = v.object({ list: v.array(message) });
    expectTypeOf<v.InferOutput<typeof nested>>().toEqualTypeOf<{ list: SmsMessage[] }>();
  });

  it("what a schema gives is what a builder takes", () => {
    const output = v.parse(messageSchema(sms), messy);
    expect(buildRequest(sms, output)).toMatchObject({ ok: true, value: { sms: [hello] } });
  });
});

function issueOf(message: string): v.BaseIssue<unknown> {
  return { kind: "schema", type: "custom", input: undefined, expected: null, received: "unknown", message };
}
