import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitrariesOf } from "../../src/arbitraries/field-arbitraries.ts";
import { fieldsOf } from "../../src/channels/channel.ts";
import { buildBatches, checkMessage, checkMessages, type Issue, parseResponse, unwrap } from "../../src/index.ts";
import { resultTakers } from "../support/functions.ts";
import { nest } from "../support/hostile-values.ts";
import { anyMessage, namedChannels } from "../support/inputs.ts";
import { errorsOf } from "../support/results.ts";

const now = new Date("2150-01-01T00:00:00Z");
const UNBOUNDED = 1_000_000;

/** Law 8: issues are at most linear in the input, and at most `maxIssues`. (Time: see the benchmark.) */
describe.each(namedChannels)("%s", (_, channel) => {
  const lists = fc.array(anyMessage(channel), { minLength: 1, maxLength: 8 });

  test("lists at most maxIssues errors and as many warnings, then one entry that counts the rest", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 5 }), (messages, maxIssues) => {
        const body = { [channel.requestKey]: messages };
        const all = resultTakers(channel, { now, limits: { maxIssues: UNBOUNDED } });
        for (const [index, { name, take }] of resultTakers(channel, { now, limits: { maxIssues } }).entries()) {
          // These have no options.
          if (name === "normalizeAddressList") continue;
          for (const input of [body, messages, messages[0]]) {
            const whole = all[index]?.take(input);
            if (whole === undefined) throw new Error("The lists of functions differ.");
            const cut = take(input);
            expectCut(errorsOf(cut), errorsOf(whole), maxIssues, "error");
            expectCut(cut.warnings, whole.warnings, maxIssues, "warning");
          }
        }
      }),
      { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / 4) },
    );
  });

  test("100 by default", () => {
    const input = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`x${index}`, 1]));
    const errors = errorsOf(checkMessage(channel, input));
    expect(errors).toHaveLength(101);
    const missing = fieldsOf(channel).filter((field) => field.required).length;
    expect(errors[100]?.params).toEqual({ count: 50 + missing, maxIssues: 100 });
  });

  test("a batch's warnings are bounded together, a rejected message's errors each", () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 3 }), (messages, maxIssues) => {
        for (const { warnings, rejected } of buildBatches(channel, messages as object[], {
          now,
          limits: { maxIssues },
        })) {
          expect(warnings.length).toBeLessThanOrEqual(maxIssues + 1);
          for (const { errors } of rejected) expect(errors.length).toBeLessThanOrEqual(maxIssues + 1);
        }
      }),
    );
  });

  test("a value makes no more issues than it has characters, and a few", () => {
    const values = fc.oneof(
      ...fieldsOf(channel).map((field) => arbitrariesOf(field).refused.map(({ value }) => ({ field, value }))),
    );
    fc.assert(
      fc.property(values, ({ field: { name }, value }) => {
        const found = errorsOf(checkMessage(channel, { [name]: value }, { limits: { maxIssues: UNBOUNDED } }));
        expect(found.length).toBeLessThanOrEqual(10 + String(JSON.stringify(value, withoutBigInts)).length);
      }),
    );
  });

  test("issues stay small, however large what they are about is", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "1", "@", "é", "\0", "\ud800", "a@b, "), (part) => {
        const huge = part.repeat(20_000);
        const input = Object.fromEntries([...fieldsOf(channel).map(({ name }) => [name, huge]), [huge, huge]]);
        const errors = errorsOf(checkMessage(channel, input));
        for (const issue of errors) expect(JSON.stringify(issue).length).toBeLessThan(2000);
      }),
      { numRuns: 20 },
    );
  });

  test("a small input that stands for a billion values is given up", () => {
    const billion = nest((inner) => ({ one: inner, two: inner }), 40);
    const kept = checkMessage(channel, { other: billion }, { unknownFields: "keep" });
    expect(errorsOf(kept).map(({ code }) => code)).toContain("field.too_many_values");
    const entry = { [channel.responseItemKey]: { other: billion } };
    const report = parseResponse(channel, { [channel.responseListKey]: [entry] });
    expect(report.warnings.map(({ code }) => code)).toEqual(["response.unreadable"]);
    expect(unwrap(report).items[0]?.echo).toEqual({});
  });

  test("a list of many faulty messages is read to its end", () => {
    const result = unwrap(
      checkMessages(
        channel,
        Array.from({ length: 5000 }, () => ({ [""]: 1 })),
      ),
    );
    expect(result.filter(({ ok }) => ok)).toEqual([]);
    expect(result).toHaveLength(5000);
  });
});

/** The first `maxIssues` of all, then how many more there are. */
function expectCut(cut: readonly Issue[], all: readonly Issue[], maxIssues: number, severity: string): void {
  if (all.length <= maxIssues) {
    expect(cut).toEqual(all);
    return;
  }
  const rest = {
    severity,
    code: "envelope.more_issues",
    path: [],
    params: { count: all.length - maxIssues, maxIssues },
  };
  expect(cut).toEqual([...all.slice(0, maxIssues), expect.objectContaining(rest)]);
}

function withoutBigInts(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}
