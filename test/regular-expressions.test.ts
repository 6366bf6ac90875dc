import { Visitor } from "oxc-parser";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "./support/source-files.ts";

// The JavaScript build: no native program and no JVM, so the same verdict on every machine.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

/** A machine that is busy with something else must not make a pattern look unsafe: the slowest takes a few seconds. */
const TIMEOUT_MILLISECONDS = 120_000;

const expressions = readSourceFiles().flatMap(findExpressions);

test("the search finds literals and lazy expressions", () => {
  expect(expressions.some(({ isLazy }) => isLazy)).toBe(true);
  expect(expressions.some(({ isLazy }) => !isLazy)).toBe(true);
  expect(checkSync("(a+)+$", "").status).toBe("vulnerable");
});

describe("every regular expression of src takes at most linear time", () => {
  test.each(expressions)("$location /$pattern/$flags", { timeout: TIMEOUT_MILLISECONDS }, ({ pattern, flags }) => {
    const { status, ...details } = checkSync(pattern, flags, { timeout: TIMEOUT_MILLISECONDS });
    expect({ status, attack: "attack" in details ? details.attack : undefined }).toEqual({
      status: "safe",
      attack: undefined,
    });
  });
});

// What they cost at load: src/text/lazy.ts. The program and the arbitraries are not loaded with the library.
test("a Unicode property stands in no literal that is loaded with the library", () => {
  const isLoaded = ({ location }: Expression): boolean => !/^src\/(?:cli|arbitraries)\//.test(location);
  const eager = expressions.filter((expression) => isLoaded(expression) && !expression.isLazy);
  expect(eager.filter(({ pattern }) => /\\p\{/i.test(pattern))).toEqual([]);
});

test(
  "a megabyte of any character takes every regular expression of src about twice as long as half of it",
  () => {
    const slowest = expressions
      .flatMap(measureGrowth)
      .toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
    console.log("The slowest regular expression on a megabyte:", slowest);
    expect(slowest).toBeDefined();
  },
  TIMEOUT_MILLISECONDS,
);

interface Expression {
  readonly location: string;
  readonly pattern: string;
  readonly flags: string;
  /** Made by `new RegExp` when it is first used. */
  readonly isLazy: boolean;
}

interface Growth {
  readonly expression: string;
  readonly pump: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** Below this a megabyte was passed over so fast that noise would decide the ratio. */
const MIN_MILLISECONDS = 20;
/** Linear is 2, quadratic 4; a quadratic expression would not even come to its end. */
const MAX_RATIO = 3.5;

/** Of repeated characters that the pattern names, and some others, with an end that most patterns refuse. */
function measureGrowth({ location, pattern, flags }: Expression): Growth[] {
  const characters = new Set([..."a0 -.@%=\u3000", ...pattern.replace(/[\\^$()[\]{}|*+?]/g, "")]);
  return [...characters].map((pump) => {
    const time = (length: number): number => fastest(new RegExp(pattern, flags), `${pump.repeat(length)}\0`);
    let [half, milliseconds] = [time(500_000), time(1_000_000)];
    for (
      let attempt = 0;
      attempt < 5 && milliseconds > MIN_MILLISECONDS && milliseconds / half > MAX_RATIO;
      attempt++
    ) {
      [half, milliseconds] = [time(500_000), time(1_000_000)];
    }
    const growth = { expression: `${location} /${pattern}/${flags}`, pump, milliseconds, ratio: milliseconds / half };
    if (milliseconds > MIN_MILLISECONDS) expect(growth.ratio, growth.expression).toBeLessThan(MAX_RATIO);
    return growth;
  });
}

/** Milliseconds, the least of three runs. */
function fastest(expression: RegExp, text: string): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    expression.lastIndex = 0;
    expression.test(text);
    return performance.now() - start;
  });
  return Math.min(...times);
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
