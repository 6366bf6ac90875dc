import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { type AnyChannel, fieldsOf } from "../../src/channels/channel.ts";
import {
  buildResponse,
  checkMessage,
  email,
  type IssuePath,
  type Options,
  parseRequest,
  parseResponse,
  unwrap,
} from "../../src/index.ts";
import { namedChannels } from "../support/inputs.ts";
import { codesOf, errorsOf, issuesOf } from "../support/results.ts";

const UNSAFE_KEYS = ["__proto__", "constructor", "prototype"] as const;
const unsafeKey = fc.constantFrom(...UNSAFE_KEYS);
const anyUnsafeKey = fc.constantFrom(...UNSAFE_KEYS, "toString");
const unknownFields = fc.constantFrom("reject", "strip", "keep").map((choice): Options => ({ unknownFields: choice }));
const poison = fc.constantFrom<unknown[]>({ polluted: true }, "polluted", null, 1, { prototype: { polluted: true } });

const before = shape();
afterEach(() => {
  const isPolluted = JSON.stringify(shape()) !== JSON.stringify(before) || Reflect.get({}, "polluted") !== undefined;
  if (isPolluted) throw new Error("A prototype was polluted.");
});

/** Law 10: own `__proto__`, `constructor`, `prototype`, `toString` at any depth are reported and pollute nothing. */
describe.each(namedChannels)("%s", (_, channel) => {
  const message = messageArbitrary(channel);

  test("rejects them in a message, for every value of unknownFields", () => {
    fc.assert(
      fc.property(message, unsafeKey, poison, unknownFields, (sound, key, value, options) => {
        const result = checkMessage(channel, own(sound, key, value), options);
        expect(placesOf(result)).toEqual([["field.unsafe_key", key]]);
      }),
    );
  });

  test("toString in a message: unknown, dropped, or unsafe to keep", () => {
    fc.assert(
      fc.property(message, poison, (sound, value) => {
        const input = own(sound, "toString", value);
        expect(placesOf(checkMessage(channel, input))).toEqual([["field.unknown", "toString"]]);
        const keep = checkMessage(channel, input, { unknownFields: "keep" });
        expect(placesOf(keep)).toEqual([["field.unsafe_key", "toString"]]);
        expect(unwrap(checkMessage(channel, input, { unknownFields: "strip" }))).toEqual(sound);
      }),
    );
  });

  test("rejects them in a body, in its root wrapper and in the messages in them", () => {
    fc.assert(
      fc.property(message, unsafeKey, poison, unknownFields, fc.boolean(), (sound, key, value, options, isWrapped) => {
        const wrap = (body: object): object => (isWrapped ? { root: body } : body);
        const body = { [channel.requestKey]: [sound] };
        expect(placesOf(parseRequest(channel, wrap(own(body, key, value)), options))).toEqual([
          ["field.unsafe_key", key],
        ]);
        expect(placesOf(parseRequest(channel, own(wrap(body), key, value), options))).toEqual([
          ["field.unsafe_key", key],
        ]);
        const inside = { [channel.requestKey]: [own(sound, key, value)] };
        const path = [channel.requestKey, 0, key];
        expect(placesOf(parseRequest(channel, wrap(inside), options))).toEqual([["field.unsafe_key", ...path]]);
      }),
    );
  });

  test("rejects them at any depth of kept fields, straight from JSON too", () => {
    const step = fc.oneof(
      fc.string({ maxLength: 5 }).map((key) => `x-${key}`),
      fc.constant(0),
    );
    fc.assert(
      fc.property(message, fc.array(step, { maxLength: 6 }), anyUnsafeKey, poison, (sound, steps, key, value) => {
        const input = { ...sound, other: nestAt(steps, own({}, key, value)) };
        const expected = [["field.unsafe_key", "other", ...steps, key]];
        expect(placesOf(checkMessage(channel, input, { unknownFields: "keep" }))).toEqual(expected);
        const read: unknown = JSON.parse(JSON.stringify(input));
        expect(placesOf(checkMessage(channel, read, { unknownFields: "keep" }))).toEqual(expected);
      }),
    );
  });

  test("leaves them out of a response, with a warning", () => {
    fc.assert(
      fc.property(message, anyUnsafeKey, poison, fc.boolean(), (sound, key, value, isDeep) => {
        const echo = isDeep ? { ...sound, other: own({}, key, value) } : own(sound, key, value);
        const entry = { [channel.responseItemKey]: echo, errors: [], warnings: [] };
        const result = parseResponse(channel, { [channel.responseListKey]: [entry] });
        expect(codesOf(issuesOf(result))).toEqual(["response.unreadable"]);
        const [item] = unwrap(result).items;
        expect(item?.echo).toEqual(sound);
        expect(Object.getPrototypeOf(item?.echo)).toBe(Object.prototype);
      }),
    );
  });

  test("leaves them out at every level of a response", () => {
    fc.assert(
      fc.property(message, anyUnsafeKey, poison, (sound, key, value) => {
        const body = poisonEverywhere(
          JSON.parse(JSON.stringify(buildResponse(channel, [{ message: sound }]))),
          key,
          value,
        );
        const { items, outcome } = unwrap(parseResponse(channel, body));
        const texts = Object.entries(sound).filter(([, member]) => typeof member === "string");
        expect(outcome).toBe("accepted");
        expect(items[0]?.echo).toEqual(Object.fromEntries(texts));
      }),
    );
  });

  test("ignores inherited keys", () => {
    fc.assert(
      fc.property(message, (sound) => {
        const inherited: unknown = Object.create(sound);
        expect(errorsOf(checkMessage(channel, inherited)).map(({ code }) => code)).toEqual(missing(channel));
      }),
    );
  });

  test("buildResponse echoes none of them", () => {
    fc.assert(
      fc.property(message, anyUnsafeKey, poison, (sound, key, value) => {
        const response = buildResponse(channel, [{ message: own(sound, key, value) }]);
        expect(JSON.stringify(response)).not.toContain("polluted");
      }),
    );
  });
});

describe("attachments", () => {
  const message = messageArbitrary(email);
  const file = { file_name: "a.txt", file_type: "txt", file_data: "hello" };

  test("rejects them in an attachment and around it", () => {
    fc.assert(
      fc.property(message, unsafeKey, poison, unknownFields, (sound, key, value, options) => {
        const check = (attachments: unknown): IssuePath[] =>
          placesOf(checkMessage(email, { ...sound, attachments }, options));
        expect(check([own(file, key, value)])).toEqual([["field.unsafe_key", "attachments", 0, key]]);
        expect(check(own({ attachment: [file] }, key, value))).toEqual([["field.unsafe_key", "attachments", key]]);
        const path = ["attachments", "attachment", 0, key];
        expect(check({ attachment: [own(file, key, value)] })).toEqual([["field.unsafe_key", ...path]]);
      }),
    );
  });
});

/** A copy with an own property of that name, as `JSON.parse` makes it. */
function own(object: object, key: string, value: unknown): object {
  return Object.defineProperty({ ...object }, key, { value, enumerable: true, configurable: true, writable: true });
}

function nestAt(steps: readonly (string | number)[], value: unknown): unknown {
  return steps.reduceRight((inner, step) => (typeof step === "number" ? [inner] : { [step]: inner }), value);
}

function poisonEverywhere(value: unknown, key: string, poison: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => poisonEverywhere(entry, key, poison));
  if (typeof value !== "object" || value === null) return value;
  const inner = Object.entries(value).map(([name, member]) => [name, poisonEverywhere(member, key, poison)]);
  return own(Object.fromEntries(inner), key, poison);
}

function placesOf(result: Parameters<typeof errorsOf>[0]): IssuePath[] {
  return errorsOf(result).map(({ code, path }) => [code, ...path]);
}

function missing(channel: AnyChannel): string[] {
  return fieldsOf(channel)
    .filter(({ required }) => required)
    .map(() => "field.required");
}

function shape(): readonly (readonly string[])[] {
  return [Object.prototype, Object, Array.prototype, Function.prototype].map((object) =>
    Reflect.ownKeys(object).map(String),
  );
}
