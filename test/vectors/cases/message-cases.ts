import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../../src/arbitraries/index.ts";
import { type AnyChannel, channels } from "../../../src/index.ts";
import { requestSamples } from "../../fixtures/vendor-requests.ts";
import { sample } from "../runner/sample.ts";
import type { VectorInput } from "../runner/vector.ts";

const now = new Date("2026-01-01T00:00:00Z");
const good = { to: "919988221100", body: "Hello" };
/** UTF-8 bytes of its request. */
const GOOD_BYTES = JSON.stringify({ sms: [good] }).length;
const bad = { to: "call me", body: "\u200b", sender: 42, scheduleTime: "tomorrow" };

/** Canonical messages, messages as people write them, and faulty ones. */
function messagesOf(channel: AnyChannel, count: number): unknown[] {
  return [
    ...sample(messageArbitrary(channel), count),
    ...sample(inputArbitrary(channel), count),
    ...sample(invalidInputArbitrary(channel), count).map(({ input }) => input),
  ];
}

function nested(levels: number): unknown {
  return levels === 0 ? null : [nested(levels - 1)];
}

/** A case for each message of each channel. */
function each(count: number, toInput: (message: unknown, channel: AnyChannel) => unknown): VectorInput[] {
  return channels.flatMap((channel) =>
    messagesOf(channel, count).map((message) => ({
      channel: channel.name,
      input: toInput(message, channel),
      options: { now },
    })),
  );
}

/** One case for each channel, with all its messages. */
function together(count: number, options: object): VectorInput[] {
  return channels.map((channel) => ({
    channel: channel.name,
    input: messagesOf(channel, count),
    options: { now, ...options },
  }));
}

function ofSms(name: string, input: unknown, options: object = {}): VectorInput {
  return { name, channel: "sms", input, options: { now, ...options } };
}

const batches: readonly VectorInput[] = [
  ofSms("nothing", []),
  ofSms("a bad one between good ones", [good, bad, good]),
  ofSms("only a bad one", [bad]),
  ofSms("at most two messages", [good, good, good, bad, good], { limits: { maxMessages: 2 } }),
  ofSms("at most 100 bytes", [good, good, good], { limits: { maxBytes: 100 } }),
  ofSms("a message over the limit", [good, { ...good, body: "a".repeat(100) }], { limits: { maxBytes: 100 } }),
  ofSms("a bad option", [good], { limits: { maxMessages: 0 } }),
  ...together(2, { limits: { maxMessages: 3 } }),
];

/** Messages, requests and batches. */
export const messageCases: Readonly<Record<string, readonly VectorInput[]>> = {
  findChannel: [undefined, null, "", "\t ", "sms", " WhatsApp ", "EMAIL", "zalo", "fax", "\u017fms", 42].map(
    (input) => ({
      input,
    }),
  ),
  checkMessage: [
    ofSms("good", good),
    ofSms("bad", bad),
    ofSms("no message", "Hello"),
    ofSms("unsafe key", Object.fromEntries([...Object.entries(good), ["__proto__", {}]])),
    ofSms("kept", { ...good, note: { lines: [1, null, true] } }, { unknownFields: "keep" }),
    ofSms("stripped", { ...good, note: 1 }, { unknownFields: "strip" }),
    ofSms("kept, no JSON", { ...good, note: [new Date(0), NaN] }, { unknownFields: "keep" }),
    ofSms("kept, 101 levels", { ...good, note: nested(101) }, { unknownFields: "keep" }),
    ofSms("control character in a sender", { ...good, sender: "SHOP\u0085" }),
    ofSms("long senders", { ...good, sender: "A long sender" }),
    ofSms("long number as a sender", { ...good, sender: "1234567890123456" }),
    { ...ofSms("long template", { receiver: "919988221100", template: "a".repeat(1025) }), channel: "whatsapp" },
    ...[
      "Hi {{1}}, your balance is NaN",
      "Use code {SAVE10}. Division by zero is undefined.",
      "Tom &amp; Jerry",
      "AT&T; now",
      "Hi,\\nThere",
      "C:\\new folder",
      "Caf\ufffd",
    ].map((body) => ofSms("what was never meant to be read", { ...good, body })),
    {
      ...ofSms("line break in a subject", {
        to: "a@example.com",
        from: "b@example.com",
        subject: "a\nb",
        body: "Hello",
      }),
      channel: "email",
    },
    ofSms("a number with a plus as a sender", { ...good, sender: "+1 202 555 0147" }),
    ofSms("a sender outside of GSM-7", { ...good, sender: "ACME\u2122" }),
    ofSms("one error at most", bad, { limits: { maxIssues: 1 } }),
    ofSms(
      "national number, local time",
      { ...good, to: "09988 221100", scheduledTime: "2030-01-31 09:30" },
      {
        defaultCountry: "IN",
        timeZone: "Asia/Kolkata",
      },
    ),
    ofSms("unknown option", good, { country: "IN" }),
    ...each(6, (message) => message),
  ],
  checkMessages: [ofSms("none", []), ofSms("no list", good), ofSms("mixed", [good, bad, null]), ...together(2, {})],
  buildRequest: [
    ofSms("one", good),
    ofSms("none", []),
    ofSms("all or nothing", [good, bad]),
    ofSms("too many", [good, good], { limits: { maxMessages: 1 } }),
    ofSms("at the limit", good, { limits: { maxBytes: GOOD_BYTES } }),
    ofSms("over the limit", good, { limits: { maxBytes: GOOD_BYTES - 1 } }),
    ...each(2, (message) => message),
    ...together(1, {}),
  ],
  buildBatches: batches,
  buildBatchesAsync: batches,
  parseMessages: [
    { name: "mixed", channel: "sms", input: { sms: [good, bad, null] } },
    { name: "wrapped", channel: "sms", input: { root: { sms: [good] } } },
    { name: "another channel's list", channel: "sms", input: { email: [] } },
    { name: "nothing", channel: "sms", input: {} },
  ],
  parseRequest: [
    ...requestSamples.map(({ name, channel, body }) => ({
      name,
      channel: channel.name,
      input: body,
      options: { now },
    })),
    ofSms("root", { root: { sms: [good] } }),
    ofSms("root in root", { root: { root: { sms: [good] } } }),
    ofSms("old name", { sms: [{ ...good, scheduled_time: "2030-01-31T09:30:00Z" }] }),
    ofSms("old and new name", {
      sms: [{ ...good, scheduled_time: "2030-01-31T09:30:00Z", scheduledTime: "2030-01-31T09:30:00Z" }],
    }),
    ofSms("another channel's list", { whatsappMessage: [] }),
    ofSms("two lists", { sms: [good], email: [] }),
    ofSms("JSON in a string", JSON.stringify({ sms: [good] })),
    ofSms("no list", { sms: good }),
    ofSms("no messages", { sms: [] }),
    ofSms("nothing", {}),
    ofSms("null", null),
    ...each(3, (message, { requestKey }) => ({ [requestKey]: [message] })),
  ],
  messageSchema: [ofSms("good", good), ofSms("bad", bad), ofSms("no message", null), ...each(1, (message) => message)],
  phoneNumberSchema: [
    { input: "+44 7447 900000" },
    { input: "07447 900000", options: { defaultCountry: "GB" } },
    { input: "letters" },
    { input: null },
  ],
  timestampSchema: [
    { input: "2030-01-31 09:30", options: { now, timeZone: "Asia/Kolkata" } },
    { input: new Date("2030-01-31T09:30:00Z"), options: { now } },
    { input: "2030-02-30T09:30:00Z", options: { now } },
  ],
  emailAddressSchema: [{ input: "Jane@Example.COM" }, { input: "jane" }, { input: "" }],
  addressListSchema: [{ input: ["a@example.com", "b@Example.com"] }, { input: "a@example.com; b" }, { input: [] }],
  attachmentSchema: [
    { input: { file_name: "a.txt", file_data: "hello" } },
    { input: { file_data: "hello", other: 1 } },
    { input: { file_name: "a.pdf", file_data: "!" }, options: { limits: { maxAttachmentBytes: 10 } } },
  ],
  requestSchema: [
    ofSms("good", { sms: [good] }),
    ofSms("bad", { sms: [good, bad] }),
    ...each(1, (message, { requestKey }) => ({ [requestKey]: [message] })),
  ],
};
