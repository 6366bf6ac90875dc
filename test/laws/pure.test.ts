import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { buildBatches, type Options } from "../../src/index.ts";
import { resultTakers } from "../support/functions.ts";
import { anyMessage, namedChannels, now } from "../support/inputs.ts";

const OPTIONS: readonly Options[] = [
  {},
  { unknownFields: "strip", defaultCountry: "IN", timeZone: "Europe/London" },
  { unknownFields: "keep", limits: { maxIssues: 2 } },
];
const options = fc.tuple(fc.constantFrom(...OPTIONS), now).map(([given, now]): Options => ({ ...given, now }));

afterEach(() => {
  vi.useRealTimers();
});

/** Law 2: no input is mutated, no global is written; same input and options, same result. */
describe.each(namedChannels)("%s", (_, channel) => {
  test("inputs stay as they are, and may be frozen", () => {
    fc.assert(
      fc.property(anyMessage(channel), options, (input, given) => {
        const copy = copyOf(input);
        const frozen = freezeDeep(copyOf(input));
        for (const { name, take } of resultTakers(channel, freezeDeep(given))) {
          const result = take(input);
          expect(take(frozen), name).toEqual(result);
        }
        expect([...buildBatches(channel, [frozen as object], given)]).toEqual([
          ...buildBatches(channel, [input as object], given),
        ]);
        expect(input).toEqual(copy);
      }),
      { numRuns: fewer() },
    );
  });

  test("results do not depend on the clock when `now` is given", () => {
    fc.assert(
      fc.property(anyMessage(channel), options, now, now, (input, given, early, late) => {
        const resultsAt = (time: Date): unknown[] => {
          vi.setSystemTime(time);
          return resultTakers(channel, given)
            .filter(({ name }) => !WITHOUT_OPTIONS.includes(name))
            .map(({ take }) => take(input));
        };
        expect(resultsAt(late)).toEqual(resultsAt(early));
      }),
      { numRuns: fewer() },
    );
  });

  test("results do not depend on what was asked before", () => {
    fc.assert(
      fc.property(anyMessage(channel), anyMessage(channel), options, (input, other, given) => {
        const first = resultTakers(channel, given).map(({ take }) => take(input));
        for (const { take } of resultTakers(channel)) take(other);
        expect(resultTakers(channel, given).map(({ take }) => take(input))).toEqual(first);
      }),
      { numRuns: fewer() },
    );
  });

  test("no global is written", () => {
    const before = globalNames();
    fc.assert(
      fc.property(anyMessage(channel), options, (input, given) => {
        for (const { take } of resultTakers(channel, given)) take(input);
      }),
      { numRuns: fewer() },
    );
    expect(globalNames()).toEqual(before);
  });
});

/** They have no `now`, nor anything that would need one. */
const WITHOUT_OPTIONS: readonly string[] = ["findChannel", "normalizeEmailAddress", "normalizeAddressList"];

/** Each run calls every function several times. */
function fewer(): number {
  return Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4);
}

/** Copies a value by `structuredClone`, where that can. */
function copyOf(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

function freezeDeep<T>(value: T): T {
  // The memory that views show cannot be frozen.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  for (const key of Reflect.ownKeys(value)) freezeDeep(Reflect.get(value, key));
  return Object.freeze(value);
}

/** The names of everything that all code shares. */
function globalNames(): readonly (readonly PropertyKey[])[] {
  const shared = [globalThis, Object, Object.prototype, Array.prototype, String.prototype, Function.prototype, Date];
  return shared.map((object) => Reflect.ownKeys(object));
}
