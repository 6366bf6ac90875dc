import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestName } from "../../src/input/nearest-name.ts";
import { readUnknownKey } from "../../src/schema/unknown-keys.ts";
import { toFailure } from "../../src/schema/run.ts";
import { buildRequest, checkMessage, sms, unwrap } from "../../src/index.ts";
import { datasetWith } from "../support/read.ts";
import { errorsOf } from "../support/results.ts";

function read(source: object, key: string, unknownFields: "reject" | "strip" | "keep" = "keep"): unknown {
  const dataset = datasetWith({ unknownFields });
  const kept = readUnknownKey(dataset, key, source as Record<string, unknown>, ["to", "body", "scheduledTime"]);
  return dataset.typed ? { kept } : toFailure(dataset).errors.map(({ code, path }) => [code, ...path]);
}

describe("readUnknownKey", () => {
  test("rejects, strips or keeps", () => {
    const source = { extra: { a: [1, null, "b", true, -0] } };
    expect(read(source, "extra", "reject")).toEqual([["field.unknown", "extra"]]);
    expect(read(source, "extra", "strip")).toEqual({ kept: undefined });
    expect(read(source, "extra")).toEqual({ kept: { a: [1, null, "b", true, 0] } });
  });

  test.each(["__proto__", "constructor", "prototype"])("never takes %s, at any depth", (key) => {
    const inner: unknown = JSON.parse(`{"a": [{"${key}": {"polluted": 1}}]}`);
    for (const option of ["reject", "strip", "keep"] as const) {
      expect(read(JSON.parse(`{"${key}": 1}`) as object, key, option)).toEqual([["field.unsafe_key", key]]);
    }
    expect(read({ inner }, "inner")).toEqual([["field.unsafe_key", "inner", "a", 0, key]]);
    expect("polluted" in {}).toBe(false);
  });

  test("keeps no own toString", () => {
    expect(read({ toString: 1 }, "toString")).toEqual([["field.unsafe_key", "toString"]]);
    expect(read({ a: { toString: 1 } }, "a")).toEqual([["field.unsafe_key", "a", "toString"]]);
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  test.each(
    [
      undefined,
      NaN,
      Infinity,
      1n,
      Symbol("a"),
      () => 1,
      new Date(0),
      new Map(),
      new Uint8Array(1),
      "\ud800",
      new Array(1),
      cycle[0],
    ].map((value) => ({ value })),
  )("keeps no %#", ({ value }) => {
    const expected = value === cycle ? ["x", "y", 0] : ["x", "y"];
    expect(read({ x: { y: value } }, "x")).toEqual([["field.not_json", ...expected]]);
  });

  test("keeps no broken key, and nothing that throws", () => {
    expect(read({ x: { "\ud800": 1 } }, "x")).toEqual([["field.not_json", "x", "\ud800"]]);
    const getter = {
      get x(): unknown {
        throw new Error("canary");
      },
    };
    expect(read(getter, "x")).toEqual([["field.unreadable", "x"]]);
    expect(
      read(
        {
          x: new Proxy(
            {},
            {
              ownKeys: () => {
                throw new Error("canary");
              },
            },
          ),
        },
        "x",
      ),
    ).toEqual([["field.unreadable", "x"]]);
  });

  test("limits: depth", () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(read({ x: nest(100) }, "x")).toEqual({ kept: nest(100) });
    expect(read({ x: nest(101) }, "x")).toEqual([["field.too_deep", "x", ...Array<number>(100).fill(0)]]);
  });

  test("limits: values, however few objects they are", () => {
    const list = (length: number): number[] => Array<number>(length).fill(0);
    expect(read({ x: list(99_999) }, "x")).toEqual({ kept: list(99_999) });
    expect(read({ x: list(100_000) }, "x")).toEqual([["field.too_many_values", "x"]]);
    let bomb: unknown = 0;
    for (let level = 0; level < 60; level++) bomb = [bomb, bomb];
    expect(read({ x: bomb }, "x")).toEqual([["field.too_many_values", "x"]]);
  });

  test("keeps all JSON, and shares nothing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!/"(__proto__|constructor|prototype|toString)":|\\ud/.test(JSON.stringify(value)));
        const expected: unknown = JSON.parse(JSON.stringify(value));
        const result = read({ x: value }, "x") as { kept: unknown };
        expect(result).toEqual({ kept: expected });
        if (typeof value === "object" && value !== null) expect(result.kept).not.toBe(value);
      }),
    );
  });
});

describe("what keep cannot keep", () => {
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
  ])("is %s", (actual, value, path) => {
    expect(issuesOf(value)).toEqual([["field.not_json", path, { actual }]]);
  });

  test("are more than 100,000 values, whether in a list or an object", () => {
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
});

describe("nearestName", () => {
  const names = ["to", "body", "scheduledTime", "file_name"];
  test.each([
    ["scheduleTime", "scheduledTime"],
    ["scheduled_time", "scheduledTime"],
    ["schedule_time", "scheduledTime"],
    ["fileName", "file_name"],
    ["FILE_NAME", "file_name"],
    ["bdoy", "body"],
    ["To", "to"],
    ["tox", "to"], // a third of the longer one
    ["t__o", "to"],
    ["tp", undefined],
    ["bxxy", undefined],
    ["bxoy", undefined],
    ["bdxy", undefined],
    ["bdoyx", undefined], // a swap is one change, and this has another
    ["message", undefined],
    ["", undefined],
  ])("%s -> %s", (key, expected) => {
    expect(nearestName(key, names)).toBe(expected);
  });

  test("the first of several that are equally near", () => {
    expect(nearestName("abcf", ["abcd", "abce"])).toBe("abcd");
  });

  test("a megabyte is near no name", () => {
    expect(nearestName("x".repeat(1_000_000), names)).toBeUndefined();
  });

  test("finds a long name after any one slip", () => {
    const slips = fc.tuple(fc.constantFrom(...names.slice(1)), fc.nat(), fc.constantFrom("", "q", "qq"));
    fc.assert(
      fc.property(slips, ([name, seed, typed]) => {
        const at = seed % name.length;
        expect(nearestName(name.slice(0, at) + typed.slice(0, 1) + name.slice(at + 1), names)).toBe(name);
      }),
    );
  });
});

test("keep's budget of values counts for the whole message, not for each key", () => {
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
