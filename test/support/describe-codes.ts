import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IssueCode, Options, Result } from "../../src/index.ts";
import { codesOf, issuesOf } from "./results.ts";

/** Shows of one code when it is reported, and when just not. */
export interface CodeCase {
  /** Inputs that have the code, each with the nearest input that does not. */
  readonly pairs: fc.Arbitrary<CodePair>;
  /** Its inputs are large: it is run on a twentieth of them. */
  readonly isCostly?: boolean;
  /** Codes that such inputs may get as well. By default a fault gets one code and no other. */
  readonly alongside?: readonly IssueCode[];
}

export interface CodePair {
  readonly produces: CodeInput;
  readonly neighbour: CodeInput;
}

/** An input, and what is done with it. */
export interface CodeInput {
  readonly input: unknown;
  readonly options?: Options | undefined;
  readonly take: (input: unknown, options?: Options) => Result<unknown> | Promise<Result<unknown>>;
}

/** The codes of one family. */
type CodesOf<Family extends string> = Extract<IssueCode, `${Family}.${string}`>;

/** Tests every code of a family: that its inputs get it alone, and that their nearest neighbours do not. A missing code does not compile. */
export function describeCodes<Family extends string>(
  _family: Family,
  cases: Readonly<Record<CodesOf<Family>, CodeCase>>,
): void {
  describe.each(Object.entries<CodeCase>(cases))("%s", (code, { pairs, isCostly = false, alongside = [] }) => {
    const numRuns = Math.ceil((fc.readConfigureGlobal().numRuns ?? 100) / (isCostly ? 20 : 1));

    test("is the only code reported", async () => {
      await fc.assert(
        fc.asyncProperty(pairs, async ({ produces }) => {
          const codes = new Set(await codesIn(produces));
          for (const other of alongside) codes.delete(other);
          expect([...codes]).toEqual([code]);
        }),
        { numRuns },
      );
    });

    test("is not reported for its neighbour", async () => {
      await fc.assert(
        fc.asyncProperty(pairs, async ({ neighbour }) => {
          expect(await codesIn(neighbour)).not.toContain(code);
        }),
        { numRuns },
      );
    });
  });
}

async function codesIn({ input, options, take }: CodeInput): Promise<readonly IssueCode[]> {
  return codesOf(issuesOf(await take(input, options)));
}

/** Two inputs for one and the same function with one and the same options. */
export function casesOf(
  take: CodeInput["take"],
  inputs: fc.Arbitrary<readonly [produces: unknown, neighbour: unknown]>,
  options?: Options,
): CodeCase {
  return {
    pairs: inputs.map(([produces, neighbour]) => ({
      produces: { input: produces, options, take },
      neighbour: { input: neighbour, options, take },
    })),
  };
}

/** One input, under two options: the first have the code. */
export function casesOfOptions(
  take: CodeInput["take"],
  inputs: fc.Arbitrary<readonly [input: unknown, produces: Options, neighbour: Options]>,
): CodeCase {
  return {
    pairs: inputs.map(([input, produces, neighbour]) => ({
      produces: { input, options: produces, take },
      neighbour: { input, options: neighbour, take },
    })),
  };
}
