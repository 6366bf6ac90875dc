import fc from "fast-check";
import { inject } from "vitest";

fc.configureGlobal({ numRuns: inject("numRuns"), seed: inject("seed"), endOnFailure: inject("isMutationTest") });
