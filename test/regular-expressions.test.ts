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
