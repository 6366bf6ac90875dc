import { Visitor } from "oxc-parser";
import { afterAll, describe, expect, test } from "vitest";
import { judgeExpression } from "./support/judge-expression.ts";
import { readSourceFiles, type SourceFile } from "./support/source-files.ts";

/** A machine that is busy with something else must not make a pattern look unsafe: the slowest takes a few seconds. */
const TIMEOUT_MILLISECONDS = 120_000;

const expressions = readSourceFiles().flatMap(findExpressions);

test("the search finds literals and lazy expressions", () => {
  expect(expressions.some(({ isLazy }) => isLazy)).toBe(true);
  expect(expressions.some(({ isLazy }) => !isLazy)).toBe(true);
  expect(judgeExpression("(a+)+$", "").status).toBe("vulnerable");
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

// A quadratic expression would take hours for a text; one that notes a place to turn back to at each character throws.
test.each(expressions)(
  "$location /$pattern/$flags comes to its end on a megabyte of any of its characters",
  { timeout: TIMEOUT_MILLISECONDS },
  ({ pattern, flags }) => {
    const expression = new RegExp(pattern, flags);
    for (const text of longTexts(pattern)) {
      expression.lastIndex = 0;
      expect(() => expression.test(text)).not.toThrow();
    }
  },
);

interface Expression {
  readonly location: string;
  readonly pattern: string;
  readonly flags: string;
  /** Made by `new RegExp` when it is first used. */
  readonly isLazy: boolean;
}

/** Of repeated characters that the pattern names, and some others, with an end that most patterns refuse. */
function longTexts(pattern: string): string[] {
  const characters = new Set([..."a0 -.@%=\u3000", ...pattern.replace(/[\\^$()[\]{}|*+?]/g, "")]);
  return [...characters].map(longText);
}

/** Most expressions name the same characters, and to make a megabyte takes longer than to search it. */
const madeTexts = new Map<string, string>();
afterAll(() => madeTexts.clear());

function longText(character: string): string {
  const text = madeTexts.get(character) ?? `${character.repeat(1_000_000)}\0`;
  madeTexts.set(character, text);
  return text;
}

function findExpressions({ path, text, syntax }: SourceFile): Expression[] {
  const found: Expression[] = [];
  const locate = ({ start }: { start: number }): string => `${path}:${text.slice(0, start).split("\n").length}`;
  const visitor = new Visitor({
    Literal(node) {
      if ("regex" in node) found.push({ location: locate(node), ...node.regex, isLazy: false });
    },
    CallExpression({ callee, start }) {
      if (callee.type === "Identifier" && callee.name === "RegExp")
        throw new TypeError(`${locate({ start })}: write a literal or new RegExp, so that it can be checked.`);
    },
    NewExpression(node) {
      if (node.callee.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const [source, flags] = node.arguments;
      if (source?.type !== "TaggedTemplateExpression" || flags?.type !== "Literal")
        throw new TypeError(`${locate(node)}: give a String.raw template and flags, so that they can be checked.`);
      const pattern = source.quasi.quasis.map(({ value }) => value.raw).join("");
      found.push({ location: locate(node), pattern, flags: String(flags.value), isLazy: true });
    },
  });
  visitor.visit(syntax.program);
  return found;
}
