import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { messageArbitrary } from "../../src/arbitraries/index.ts";
import type { AnyChannel } from "../../src/channels/channel.ts";
import {
  channels,
  checkMessage,
  describeIssue,
  type Options,
  parseRequest,
  type Result,
  toApiProblem,
} from "../../src/index.ts";
import { asyncTakers, otherTakers, resultTakers } from "../support/functions.ts";
import { anyValue, hostileValues } from "../support/hostile-values.ts";
import { leavesOf, plant } from "../support/leaves.ts";

const OPTIONS: readonly Options[] = [
  {},
  { unknownFields: "strip", defaultCountry: "IN", timeZone: "Asia/Kolkata" },
  { unknownFields: "keep", limits: { maxIssues: 3, maxMessages: 2, maxBytes: 200, maxAttachmentBytes: 2 } },
];

/** Law 1: no input makes a function that takes `unknown` throw or hang. */
describe.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))("%s", (_, channel) => {
  test.each(hostileValues)("$name", ({ create }) => {
    for (const options of OPTIONS) {
      for (const { name, take } of resultTakers(channel, options)) expectSound(take(create()), name);
      for (const { take } of otherTakers(channel, options)) take(create());
    }
  });

  test("anything", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(...OPTIONS), (create, options) => {
        for (const { name, take } of resultTakers(channel, options)) expectSound(take(create()), name);
        for (const { take } of otherTakers(channel, options)) take(create());
      }),
    );
  });

  test.each(leavesOf(channel))("anything hostile at $name", (leaf) => {
    const [message = {}] = fc.sample(messageArbitrary(channel), { numRuns: 1, seed: 1 });
    for (const { name, create } of hostileValues) {
      expectSound(checkMessage(channel, plant(message, leaf, create())), name);
    }
  });

  test("anything at any place of a message", () => {
    const leaves = fc.constantFrom(...leavesOf(channel));
    fc.assert(
      fc.property(messageArbitrary(channel), leaves, anyValue, fc.constantFrom(...OPTIONS), (...drawn) => {
        const [message, leaf, create, options] = drawn;
        expectSound(checkMessage(channel, plant(message, leaf, create()), options), leaf.name);
        const body = { [channel.requestKey]: [plant(message, leaf, create())] };
        expectSound(parseRequest(channel, body, options), leaf.name);
      }),
    );
  });

  test("anything under keys that nobody knows", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), fc.string(), anyValue, (message, key, create) => {
        for (const options of OPTIONS) {
          expectSound(checkMessage(channel, { ...message, [key]: { inner: [create()] } }, options), key);
        }
      }),
    );
  });
});

describe("promises", () => {
  test.each(asyncTakers)("$name never rejects", async ({ name, take }) => {
    for (const { create } of hostileValues) expectSound(await take(create()), name);
  });
});

/** A result in its one right shape, its issues such that the functions on issues take them. */
function expectSound(result: Result<unknown>, name: string): void {
  const errors = result.ok ? [] : result.errors;
  const isSound =
    errors.length > 0 !== result.ok &&
    errors.every(({ severity }) => severity === "error") &&
    result.warnings.every(({ severity }) => severity === "warning") &&
    [...errors, ...result.warnings].every((issue) => describeIssue(issue) === issue.message && toApiProblem(issue));
  if (!isSound) expect(result, name).toBe("a sound result");
}
