import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitrariesOf } from "../../src/arbitraries/field-arbitraries.ts";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import { type ChannelField, fieldsOf } from "../../src/channels/channel.ts";
import { checkMessage, parseRequest } from "../../src/index.ts";
import { namedChannels } from "../support/inputs.ts";
import { errorsOf, placesOf } from "../support/results.ts";

/** One field and what is wrong with it. */
interface Fault {
  readonly name: string;
  readonly value: unknown;
  /** `code at path` of each error that it makes. */
  readonly places: readonly string[];
}

/** Law 6: n independent faults in n fields give n errors, each at its own path. */
describe.each(namedChannels)("%s", (_, channel) => {
  const sound = messageArbitrary(channel);
  const faults = fc.subarray(fieldsOf(channel), { minLength: 1 }).chain((fields) => fc.tuple(...fields.map(faultOf)));

  test("every fault is reported, and nothing else", () => {
    fc.assert(
      fc.property(sound, faults, (message, wrong) => {
        const input = { ...message, ...Object.fromEntries(wrong.map(({ name, value }) => [name, value])) };
        const found = placesOf(errorsOf(checkMessage(channel, input)));
        expect(found.toSorted()).toEqual(wrong.flatMap(({ places }) => places).toSorted());
      }),
    );
  });

  test("every required field that is missing is reported", () => {
    const required = fieldsOf(channel)
      .filter((field) => field.required)
      .map(({ name }) => name);
    fc.assert(
      fc.property(sound, fc.subarray(required), (message, missing) => {
        const input = Object.fromEntries(Object.entries(message).filter(([key]) => !missing.includes(key)));
        const expected = missing.map((name) => `field.required at ${name}`);
        expect(placesOf(errorsOf(checkMessage(channel, input))).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test("every unknown field is reported", () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1 }).map((name) => `x-${name}`),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(sound, names, (message, unknown) => {
        const input = { ...message, ...Object.fromEntries(unknown.map((name) => [name, 1])) };
        const paths = errorsOf(checkMessage(channel, input)).map(({ code, path }) => [code, ...path]);
        expect(paths.toSorted()).toEqual(unknown.map((name) => ["field.unknown", name]).toSorted());
      }),
    );
  });

  test("faults in several messages are all reported, each with its message's index", () => {
    fc.assert(
      fc.property(sound, fc.array(faults, { minLength: 1, maxLength: 2 }), (message, lists) => {
        const messages = lists.map((wrong) => ({
          ...message,
          ...Object.fromEntries(wrong.map(({ name, value }) => [name, value])),
        }));
        const body = { [channel.requestKey]: messages };
        const options = { limits: { maxIssues: 10_000 } };
        const found = placesOf(errorsOf(parseRequest(channel, body, options)));
        const expected = lists.flatMap((wrong, index) =>
          wrong.flatMap(({ places }) =>
            places.map((place) => place.replace(" at ", ` at ${channel.requestKey}.${index}.`)),
          ),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

function faultOf(field: ChannelField): fc.Arbitrary<Fault> {
  const { name } = field;
  return arbitrariesOf(field).refused.map(({ value, errors }) => ({
    name,
    value,
    places: errors.map(({ code, path }) => `${code} at ${[name, ...path].join(".")}`),
  }));
}
