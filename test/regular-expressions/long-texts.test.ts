import { afterAll, expect, test } from "vitest";
import { expressions } from "../support/expressions.ts";

/** Without one of these an expression looks at a bounded number of characters from each place. */
const UNBOUNDED = /[*+]|\{\d+,\}/;

/** A machine that is busy with something else must not make an expression look slow. */
const TIMEOUT_MILLISECONDS = 120_000;

// A quadratic expression would take hours for a text; one that notes a place to turn back to at each character throws.
test.each(expressions.filter(({ pattern }) => UNBOUNDED.test(pattern)))(
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
