import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFailure } from "../../src/schema/run.ts";
import { readUnknownKey } from "../../src/schema/unknown-keys.ts";
import { datasetWith } from "../support/read.ts";

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

  test.each(["__proto__", "constructor", "prototype"])("rejects %s, at any depth", (key) => {
    const inner: unknown = JSON.parse(`{"a": [{"${key}": {"polluted": 1}}]}`);
    for (const option of ["reject", "strip", "keep"] as const) {
      expect(read(JSON.parse(`{"${key}": 1}`) as object, key, option)).toEqual([["field.unsafe_key", key]]);
    }
    expect(read({ inner }, "inner")).toEqual([["field.unsafe_key", "inner", "a", 0, key]]);
    expect("polluted" in {}).toBe(false);
  });

  test("rejects an own toString", () => {
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
  )("rejects what is no JSON (%#)", ({ value }) => {
    const expected = value === cycle ? ["x", "y", 0] : ["x", "y"];
    expect(read({ x: { y: value } }, "x")).toEqual([["field.not_json", ...expected]]);
  });

  test("rejects a broken key, and what throws", () => {
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

  test("accepts 100 levels, and rejects 101", () => {
    const nest = (levels: number): unknown => (levels === 0 ? 1 : [nest(levels - 1)]);
    expect(read({ x: nest(100) }, "x")).toEqual({ kept: nest(100) });
    expect(read({ x: nest(101) }, "x")).toEqual([["field.too_deep", "x", ...Array<number>(100).fill(0)]]);
  });

  test("accepts 100,000 values, and rejects more, however few objects they are", () => {
    const list = (length: number): number[] => Array<number>(length).fill(0);
    expect(read({ x: list(99_999) }, "x")).toEqual({ kept: list(99_999) });
    expect(read({ x: list(100_000) }, "x")).toEqual([["field.too_many_values", "x"]]);
    let bomb: unknown = 0;
    for (let level = 0; level < 60; level++) bomb = [bomb, bomb];
    expect(read({ x: bomb }, "x")).toEqual([["field.too_many_values", "x"]]);
  });

  test("keeps all JSON, and shares none of it", () => {
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
