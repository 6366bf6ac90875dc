import type fc from "fast-check";
import type { IssueCode, Options, Result } from "../../src/index.ts";

/** Shows of one code when it is reported, and when just not. */
export interface CodeCase {
  /** Inputs that have the code, each with the nearest input that does not. */
  readonly pairs: fc.Arbitrary<CodePair>;
  /** Its inputs are large: it is run on a twentieth of them. */
  readonly isCostly?: boolean;
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
export type CodesOf<Family extends string> = Extract<IssueCode, `${Family}.${string}`>;

/** Cases for every code of a family: one that is missing does not compile. */
export type FamilyCases<Family extends string> = Readonly<Record<CodesOf<Family>, CodeCase>>;

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
