import fc from "fast-check";
import { beforeEach, inject } from "vitest";
import { forgetAll } from "./support/forgetful.ts";

const isMutationTest = inject("isMutationTest");

fc.configureGlobal({ numRuns: inject("numRuns"), seed: inject("seed"), endOnFailure: isMutationTest });
if (isMutationTest) beforeEach(forgetAll);
