import { describe, expect, test } from "vitest";
import { type Expression, expressions } from "../support/expressions.ts";
import { judgeExpression } from "../support/judge-expression.ts";

/** A machine that is busy with something else must not make a pattern look unsafe: the slowest takes a few seconds. */
const TIMEOUT_MILLISECONDS = 120_000;

test("the search finds literals and lazy expressions", () => {
  expect(expressions.some(({ isLazy }) => isLazy)).toBe(true);
  expect(expressions.some(({ isLazy }) => !isLazy)).toBe(true);
  expect(judgeExpression("(a+)+$", "").status).toBe("vulnerable");
  // With a look ahead it is attacked.
  expect(judgeExpression(String.raw`^(?!x)(\w+\s?)*$`, "").status).toBe("vulnerable");
});

describe("every regular expression of src takes at most linear time", () => {
  test.each(expressions)("$location /$pattern/$flags", { timeout: TIMEOUT_MILLISECONDS }, ({ pattern, flags }) => {
    expect(judgeExpression(pattern, flags)).toEqual({ status: "safe", attack: undefined });
  });
});

// For their cost at load see src/text/lazy.ts. The program and the arbitraries are not loaded with the library.
test("a Unicode property stands in no literal that is loaded with the library", () => {
  const isLoaded = ({ location }: Expression): boolean => !/^src\/(?:cli|arbitraries)\//.test(location);
  const eager = expressions.filter((expression) => isLoaded(expression) && !expression.isLazy);
  expect(eager.filter(({ pattern }) => /\\p\{/i.test(pattern))).toEqual([]);
});
