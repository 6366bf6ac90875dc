import { readdirSync, readFileSync } from "node:fs";
import { channels } from "capillary-messages";
import { decodeValue } from "./test/vectors/runner/encoding.ts";

const folder = new URL("test/vectors/", import.meta.url);

/** Functions of one field: the channel and the field that take what they take and give. */
const FIELDS = {
  normalizePhoneNumber: ["sms", "to"],
  phoneNumberSchema: ["sms", "to"],
  measureSms: ["sms", "body"],
  toGsm7: ["sms", "body"],
  normalizeTimestamp: ["sms", "scheduledTime"],
  timestampSchema: ["sms", "scheduledTime"],
  normalizeEmailAddress: ["email", "to"],
  emailAddressSchema: ["email", "to"],
  normalizeAddressList: ["email", "cc"],
  addressListSchema: ["email", "cc"],
  buildAttachment: ["email", "attachments"],
  attachmentSchema: ["email", "attachments"],
};

const BASES = {
  sms: { to: "919988221100", body: "Hello" },
  email: { to: "a@example.com", from: "b@example.com", subject: "Hello", body: "Hello" },
};

/** Every request that a vector holds, gives, or makes with its value as a field; and each that is good with one field spoilt. */
export const bodies = unique(
  listFiles().flatMap(({ function: name, cases }) => cases.flatMap((vector) => read(name, vector))),
);

function listFiles() {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
}

function read(name, vector) {
  // No description knows the fields that `keep` keeps.
  if (vector.options?.unknownFields === "keep") return [];
  const input = toWire(decodeValue(vector.input));
  const expected = toWire(decodeValue(vector.expected));
  if (name in FIELDS) return ofField(FIELDS[name], input, expected);
  const channel = channels.find((known) => known.name === vector.channel);
  if (channel === undefined) return [];
  const body = (messages, isGood) => ({ channel: channel.name, body: { [channel.requestKey]: messages }, isGood });
  const whole = (request, isGood) => ({ channel: channel.name, body: request, isGood });
  switch (name) {
    case "checkMessage":
    case "messageSchema":
      return [body([input], false), ...valuesOf(expected).flatMap((message) => spoil(body([message], true)))];
    case "checkMessages":
    case "parseMessages":
      return [whole(input, false), body(input, false), body(valuesOf(expected).flat().flatMap(valuesOf), true)];
    case "buildRequest":
    case "parseRequest":
    case "requestSchema":
      return [whole(input, false), body(input, false), ...valuesOf(expected).map((request) => whole(request, true))];
    case "buildBatches":
    case "buildBatchesAsync":
      return [
        body(input, false),
        ...(expected ?? []).flatMap(({ request }) => (request ? [whole(request, true)] : [])),
      ];
    case "matchOutcomes":
      return [whole(input.request, false)];
    default:
      return [];
  }
}

function ofField([channel, field], input, expected) {
  const requestOf = (value, isGood) => {
    const fieldValue = field === "attachments" ? { attachment: [value] } : value;
    return { channel, body: { [channel]: [{ ...BASES[channel], [field]: fieldValue }] }, isGood };
  };
  return [requestOf(input, false), ...valuesOf(expected).map((value) => requestOf(value, true))];
}

/** The value of a success: of a `Result`, or of what a schema gives. */
function valuesOf(outcome) {
  return outcome?.value === undefined || outcome.ok === false ? [] : [outcome.value];
}

function spoil(good) {
  const [[key, [message]]] = Object.entries(good.body);
  const spoilt = Object.keys(message).flatMap((field) =>
    [5, null, "", [], {}, true, undefined].map((value) => ({
      ...good,
      body: toWire({ [key]: [{ ...message, [field]: value }] }),
      isGood: false,
    })),
  );
  return [good, ...spoilt];
}

function toWire(value) {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function unique(all) {
  const some = all.filter(
    ({ body }) => body !== undefined && Object.values(Object(body)).every((list) => list?.length !== 0),
  );
  return [...new Map(some.map((entry) => [JSON.stringify(entry), entry])).values()];
}
