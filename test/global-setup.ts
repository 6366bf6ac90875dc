import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    numRuns: number;
    seed: number;
    isMutationTest: boolean;
  }
}

/** Prints what repeats this run: `FC_SEED=<seed> npm test`. */
export function setup(project: TestProject): void {
  const { numRuns, seed } = project.getProvidedContext();
  console.log(`fast-check: ${numRuns} runs a property, FC_SEED=${seed}`);
}
