import { toJsonSchema } from "@valibot/to-json-schema";
import { toJsonSchema as oldestToJsonSchema } from "to-json-schema-oldest";
import * as newest from "valibot";
import * as oldest from "valibot-oldest";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  addressListSchema,
  attachmentSchema,
  type AnyChannel,
  channels,
  checkMessage,
  email,
  emailAddressSchema,
  messageSchema,
  phoneNumberSchema,
  requestSchema,
  sms,
  type SmsMessage,
  timestampSchema,
  whatsapp,
  zalo,
} from "../../src/index.ts";
import { errorsOf } from "../support/results.ts";

const hello = { to: "447700900001", body: "Hello" };
const messy = { to: "+44 7700 900001", body: "Hello" };

/** The type and the place of each issue. */
function placesOf({ issues = [] }: { readonly issues?: readonly newest.BaseIssue<unknown>[] | undefined }): string[] {
  return issues.map(({ type, path = [] }) => [type, ...path.map(({ key }) => String(key))].join(" "));
}

/** The same promises with the oldest valibot that is supported, and the newest. Types are the newest's. */
describe.each([
  ["1.0.0", oldest as unknown as typeof newest, oldestToJsonSchema as unknown as typeof toJsonSchema],
  ["newest", newest, toJsonSchema],
] as const)("valibot %s", (_, v, convert) => {
  const schema = messageSchema(sms);

  test("pick", () => {
    const picked = v.pick(schema, ["to", "scheduledTime"]);
    expectTypeOf<newest.InferOutput<typeof picked>>().toEqualTypeOf<{ to: string; scheduledTime?: string }>();
    expect(v.parse(picked, { to: "+44 7700 900001" })).toEqual({ to: "447700900001" });
    expect(placesOf(v.safeParse(picked, { body: "Hello" }))).toEqual(["field.unknown body", "field.required to"]);
  });

  test("omit", () => {
    const omitted = v.omit(schema, ["body"]);
    expectTypeOf<keyof newest.InferOutput<typeof omitted>>().toEqualTypeOf<"to" | "scheduledTime" | "sender">();
    expect(v.parse(omitted, { to: messy.to, sender: "ACME" })).toEqual({ to: hello.to, sender: "ACME" });
    expect(placesOf(v.safeParse(omitted, messy))).toEqual(["field.unknown body"]);
  });

  test("partial", () => {
    const partial = v.partial(schema);
    expectTypeOf<newest.InferOutput<typeof partial>["to"]>().toEqualTypeOf<string | undefined>();
    expect(v.parse(partial, {})).toEqual({});
    expect(placesOf(v.safeParse(partial, { to: "x" }))).toEqual(["phone_number.letters to"]);
    expect(v.parse(v.partial(schema, ["body"]), { to: messy.to })).toEqual({ to: hello.to });
  });

  test("required: valibot's own issue for what is absent, ours for a key that is not there", () => {
    const required = v.required(schema);
    expectTypeOf<newest.InferOutput<typeof required>["sender"]>().toEqualTypeOf<string>();
    const whole = { ...hello, scheduledTime: "2099-01-01T00:00:00Z", sender: "ACME" };
    expect(v.parse(required, whole)).toEqual(whole);
    expect(placesOf(v.safeParse(required, { ...whole, sender: "" }))).toEqual(["non_optional sender"]);
    expect(placesOf(v.safeParse(required, hello))).toEqual(["field.required scheduledTime", "field.required sender"]);
  });

  test("keyof", () => {
    const keys = v.keyof(schema);
    expectTypeOf<newest.InferOutput<typeof keys>>().toEqualTypeOf<"to" | "body" | "scheduledTime" | "sender">();
    expect(v.is(keys, "to")).toBe(true);
    expect(v.is(keys, "from")).toBe(false);
  });

  test("entries with fields of one's own, in an object, a strict object and a loose one", () => {
    const { entries } = messageSchema(sms, { defaultCountry: "GB" });
    const form = { ...entries, consent: v.boolean(), orderId: v.string() };
    const input = { to: "07700 900001", body: "Hello", consent: true, orderId: "A1" };
    for (const made of [v.object(form), v.strictObject(form), v.looseObject(form)]) {
      expect(v.parse(made, input)).toEqual({ ...input, to: "447700900001" });
      expect(placesOf(v.safeParse(made, { ...input, to: "x" }))).toEqual(["phone_number.letters to"]);
    }
    const made = v.object(form);
    expectTypeOf<newest.InferOutput<typeof made>>().toEqualTypeOf<{
      to: string;
      body: string;
      scheduledTime?: string;
      sender?: string;
      consent: boolean;
      orderId: string;
    }>();
  });

  test("intersect, with unknown fields stripped", () => {
    const both = v.intersect([messageSchema(sms, { unknownFields: "strip" }), v.object({ consent: v.boolean() })]);
    expect(v.parse(both, { ...messy, consent: true })).toEqual({ ...hello, consent: true });
    const rejected = v.safeParse(v.intersect([schema, v.object({ consent: v.boolean() })]), {
      ...hello,
      consent: true,
    });
    expect(placesOf(rejected)).toEqual(["field.unknown consent"]);
  });

  test("array, tuple, record, nullable, fallback and lazy", () => {
    expect(v.parse(v.pipe(v.array(schema), v.minLength(1)), [messy])).toEqual([hello]);
    expect(placesOf(v.safeParse(v.array(schema), [hello, {}]))).toEqual([
      "field.required 1 to",
      "field.required 1 body",
    ]);
    expect(v.is(v.tuple([schema, messageSchema(zalo)]), [hello, { receiver: hello.to, template: "x" }])).toBe(true);
    expect(v.parse(v.record(v.string(), schema), { a: messy })).toEqual({ a: hello });
    expect(v.parse(v.nullable(schema), null)).toBe(null);
    expect(v.parse(v.fallback(schema, hello), 5)).toEqual(hello);
    expect(
      v.parse(
        v.lazy(() => schema),
        messy,
      ),
    ).toEqual(hello);
  });

  test("union of channels", () => {
    const either = v.union([schema, messageSchema(zalo)]);
    expect(v.parse(either, { receiver: "+44 7700 900001", template: "x" })).toEqual({
      receiver: hello.to,
      template: "x",
    });
    expect(v.safeParse(either, {}).success).toBe(false);
  });

  test("variant with a discriminator beside the fields", () => {
    const either = v.variant("channel", [
      v.object({ channel: v.literal("sms"), ...schema.entries }),
      v.object({ channel: v.literal("whatsapp"), ...messageSchema(whatsapp).entries }),
    ]);
    expect(v.parse(either, { channel: "sms", ...messy })).toEqual({ channel: "sms", ...hello });
    expect(placesOf(v.safeParse(either, { channel: "whatsapp", receiver: "x", template: "Hi" }))).toEqual([
      "phone_number.letters receiver",
    ]);
  });

  test("variant with the message nested", () => {
    const either = v.variant("channel", [
      v.object({ channel: v.literal("sms"), message: schema }),
      v.object({ channel: v.literal("email"), message: messageSchema(email) }),
    ]);
    expect(v.parse(either, { channel: "sms", message: messy })).toEqual({ channel: "sms", message: hello });
  });

  test("pipe with check, forward, partialCheck, transform and brand", () => {
    const seen: unknown[] = [];
    const made = v.pipe(
      schema,
      v.check(({ to }) => to.startsWith("44"), "Only to Britain."),
      v.forward(
        v.partialCheck(
          [["to"], ["sender"]],
          (message) => {
            seen.push(message);
            return message.sender !== message.to;
          },
          "The sender is the recipient.",
        ),
        ["sender"],
      ),
      v.brand("checked"),
    );
    expect(v.parse(made, messy)).toEqual(hello);
    expect(placesOf(v.safeParse(made, { ...messy, sender: hello.to }))).toEqual(["partial_check sender"]);
    // A part that is right comes canonical, whatever is wrong beside it; a wrong one is never seen.
    seen.length = 0;
    const result = v.safeParse(made, { ...messy, sender: "ACME", scheduledTime: new Date(NaN) });
    expect(placesOf(result)).toEqual(["timestamp.invalid_date scheduledTime"]);
    expect(seen).toEqual([{ to: hello.to, body: "Hello", sender: "ACME" }]);
    expect(v.safeParse(made, { ...messy, sender: "ACME\0" }).issues).toHaveLength(1);
    const lengths = v.pipe(
      schema,
      v.transform(({ body }) => body.length),
    );
    expect(v.parse(lengths, messy)).toBe(5);
  });

  test("config: abortEarly ends after one issue; language and message change no text of ours", () => {
    const errors = errorsOf(checkMessage(sms, {}));
    for (const config of [{ abortEarly: true }, { lang: "de" }, { message: "No." }]) {
      const texts = v.safeParse(v.config(schema, config), {}).issues?.map(({ message }) => message);
      expect(texts).toEqual(errors.map(({ message }) => message).slice(0, "abortEarly" in config ? 1 : 2));
    }
    v.setGlobalConfig({ lang: "de", abortEarly: true });
    v.setGlobalMessage("Nein.");
    try {
      expect(checkMessage(sms, {})).toMatchObject({ errors });
      expect(v.safeParse(schema, {}).issues?.map(({ message }) => message)).toEqual([errors[0]?.message]);
    } finally {
      v.deleteGlobalConfig();
      v.deleteGlobalMessage();
    }
  });

  test("flatten and getDotPath; summarize where there is one", () => {
    const { issues } = v.safeParse(v.object({ messages: v.array(schema) }), { messages: [{ ...hello, to: "x" }] });
    expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["messages.0.to"]);
    expect(Object.keys(v.flatten(issues as [newest.BaseIssue<unknown>]).nested ?? {})).toEqual(["messages.0.to"]);
    if ("summarize" in v) expect(v.summarize(issues as [newest.BaseIssue<unknown>])).toContain("messages.0.to");
  });

  test("asynchronous forms", async () => {
    await expect(v.parseAsync(v.objectAsync({ message: schema }), { message: messy })).resolves.toEqual({
      message: hello,
    });
    const made = v.pipeAsync(
      schema,
      v.checkAsync(async ({ to }) => Promise.resolve(to !== hello.to), "Not this one."),
    );
    expect(placesOf(await v.safeParseAsync(made, messy))).toEqual(["check"]);
    await expect(v.parseAsync(v.arrayAsync(schema), [messy])).resolves.toEqual([hello]);
  });

  test("single fields: in objects, in pipes, in lists", () => {
    const customer = v.object({
      mobile: phoneNumberSchema({ defaultCountry: "GB" }),
      mail: v.optional(emailAddressSchema()),
      team: addressListSchema(),
      due: v.pipe(timestampSchema({ timeZone: "Europe/London" }), v.endsWith("Z", "In UTC, please.")),
      file: attachmentSchema(),
    });
    const file = { file_name: "a.txt", file_data: "Hello" };
    const input = { mobile: "07700 900001", team: ["a@b.co", "c@D.co"], due: "2030-01-01T00:00:00Z", file };
    expect(v.parse(customer, input)).toEqual({
      mobile: "447700900001",
      team: "a@b.co, c@d.co",
      due: "2030-01-01T00:00:00Z",
      file: { ...file, file_type: "txt" },
    });
    const wrong = { mobile: "", mail: "x", team: [], due: new Date(NaN), file: { ...file, file_type: "a b" } };
    expect(placesOf(v.safeParse(customer, wrong))).toEqual([
      "field.required mobile",
      "email_address.no_at_sign mail",
      "field.required team",
      "timestamp.invalid_date due",
      "attachment.invalid_type file file_type",
    ]);
    expectTypeOf<newest.InferInput<typeof customer>["team"]>().toEqualTypeOf<string | readonly string[]>();
  });

  test("the value of a failure holds the canonical form of what is right, and nothing of what is wrong", () => {
    const message = { ...messy, sender: "ACME\0", scheduledTime: "tomorrow" };
    expect(v.safeParse(schema, message).output).toEqual(hello);
    expect(v.safeParse(phoneNumberSchema(), "secret").output).toBeUndefined();
    expect(v.safeParse(schema, "secret").output).toBeUndefined();
  });

  /** Returns what the converter makes of the same object in valibot's own schemas: that of 1.0.0 takes exact optionals for required. */
  function requiredOf(entries: newest.ObjectEntries): unknown {
    const plain = Object.entries(entries).map(([name, { type }]) => [
      name,
      type === "exact_optional" ? v.exactOptional(v.string()) : v.string(),
    ]);
    return convert(v.strictObject(Object.fromEntries(plain) as newest.ObjectEntries)).required;
  }

  test.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))(
    "to JSON Schema without options: %s",
    (__, channel) => {
      const converted = convert(messageSchema(channel));
      expect(converted).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(converted.properties ?? {})).toEqual(Object.keys(channel.message.entries));
      expect(converted.required).toEqual(requiredOf(channel.message.entries));
      expect(convert(requestSchema(channel))).toMatchObject({
        type: "object",
        properties: { [channel.requestKey]: { type: "array", items: { type: "object" } } },
        required: [channel.requestKey],
      });
    },
  );

  test("to JSON Schema: single fields", () => {
    for (const field of [phoneNumberSchema(), timestampSchema(), emailAddressSchema(), addressListSchema()]) {
      expect(convert(field)).toMatchObject({ type: "string" });
    }
    expect(convert(attachmentSchema())).toMatchObject({
      type: "object",
      required: requiredOf(attachmentSchema().entries),
    });
  });
});

test("a wrong name, or a rule of another type, does not compile", () => {
  const { entries } = sms.message;
  // @ts-expect-error: there is no field "tpo".
  const wrongName: typeof entries = { tpo: entries.to, body: entries.body, scheduledTime: entries.scheduledTime };
  // @ts-expect-error: attachments are no phone number.
  const wrongRule: typeof entries = { ...entries, to: email.message.entries.attachments };
  expect([wrongName, wrongRule]).toHaveLength(2);
  expectTypeOf<SmsMessage>().toEqualTypeOf<{ to: string; body: string; scheduledTime?: string; sender?: string }>();
  expectTypeOf<SmsMessage>().toExtend<Record<string, unknown>>();
});
