import { Visitor } from "oxc-parser";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { readSourceFiles, type SourceFile } from "./support/source-files.ts";

// The JavaScript build: no native program and no JVM, so the same verdict on every machine.
process.env["RECHECK_SYNC_BACKEND"] = "pure";

/** A machine that is busy with something else must not make a pattern look unsafe: the slowest takes a few seconds. */
const TIMEOUT_MILLISECONDS = 120_000;

const literals = readSourceFiles().flatMap(findLiterals);

test("the search finds literals at all", () => {
  expect(literals.length).toBeGreaterThan(0);
  expect(checkSync("(a+)+$", "").status).toBe("vulnerable");
});

describe("every regular expression of src takes at most linear time", () => {
  test.each(literals)("$location /$pattern/$flags", { timeout: TIMEOUT_MILLISECONDS }, ({ pattern, flags }) => {
    const { status, ...details } = checkSync(pattern, flags, { timeout: TIMEOUT_MILLISECONDS });
    expect({ status, attack: "attack" in details ? details.attack : undefined }).toEqual({
      status: "safe",
      attack: undefined,
    });
  });
});

test(
  "a megabyte of any character takes every regular expression of src about twice as long as half of it",
  () => {
    const slowest = literals.flatMap(measureGrowth).toSorted((one, other) => other.milliseconds - one.milliseconds)[0];
    console.log("The slowest regular expression on a megabyte:", slowest);
    expect(slowest).toBeDefined();
  },
  TIMEOUT_MILLISECONDS,
);

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
function measureGrowth({ location, pattern, flags }: { location: string; pattern: string; flags: string }): Growth[] {
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

function findLiterals({ path, text, syntax }: SourceFile): { location: string; pattern: string; flags: string }[] {
  const found: { location: string; pattern: string; flags: string }[] = [];
  const visitor = new Visitor({
    Literal(node) {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      found.push({ location: `${path}:${line}`, ...node.regex });
    },
  });
  visitor.visit(syntax.program);
  return found;
}
