import { describe, expect, test } from "vitest";
import { buildRequest, checkMessage, sms, unwrap } from "../../src/index.ts";
import { errorsOf } from "../support/results.ts";

describe("copyJson, by unknownFields: keep", () => {
  const issuesOf = (value: unknown): unknown[] => {
    const result = checkMessage(sms, { to: "919988221100", body: "Hello", x: value } as never, {
      unknownFields: "keep",
    });
    return result.ok ? [] : result.errors.map(({ code, path, params }) => [code, path.join("."), params]);
  };
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;

  test.each<[string, unknown, string]>([
    ["a broken key", { "\ud800": 1 }, "x.\ud800"],
    ["a broken string", ["\udc00"], "x.0"],
    ["a cycle", cycle, "x.self"],
    // oxlint-disable-next-line no-sparse-arrays
    ["a list with holes", [1, , 2], "x"],
    ["no finite number", NaN, "x"],
    ["function", () => {}, "x"],
    ["bigint", 5n, "x"],
    ["Date", new Date(), "x"],
  ])("rejects %s", (actual, value, path) => {
    expect(issuesOf(value)).toEqual([["field.not_json", path, { actual }]]);
  });

  test("rejects what is nested more than 100 levels deep, and names the limit", () => {
    const nest = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => [inner], 1);
    const place = (levels: number): string => ["x", ...Array.from({ length: levels }, () => "0")].join(".");
    expect(issuesOf(nest(100))).toEqual([]);
    expect(issuesOf(nest(101))).toEqual([["field.too_deep", place(100), { maxDepth: 100 }]]);
  });

  test("rejects more than 100,000 values, whether in a list or an object", () => {
    const maxValues = 100_000;
    const list = Array.from({ length: maxValues - 1 }, () => 0);
    const object = Object.fromEntries(list.map((value, index) => [`k${index}`, value]));
    for (const [most, more] of [
      [list, [...list, 0]],
      [object, { ...object, more: 0 }],
    ]) {
      const input = { to: "919988221100", body: "Hello", x: most };
      expect(unwrap(checkMessage(sms, input as never, { unknownFields: "keep" }))).toEqual(input);
      expect(issuesOf(more)).toEqual([["field.too_many_values", "x", { maxValues }]]);
    }
  });

  test("counts the values of the whole message, not of each key", () => {
    const shared = Array.from({ length: 60_000 }, () => 1);
    const message = { to: "919988221100", body: "Hello", one: shared };
    const options = { unknownFields: "keep" } as const;
    expect(checkMessage(sms, message, options).ok).toBe(true);
    const result = checkMessage(sms, { ...message, two: shared, three: shared }, options);
    expect(errorsOf(result).map(({ code, path }) => [code, path])).toEqual([
      ["field.too_many_values", ["two"]],
      ["field.too_many_values", ["three"]],
    ]);
    // Each message has its own.
    expect(buildRequest(sms, [message, message, message], options).ok).toBe(true);
  });
});
