import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** About the repository, or so wide that a surviving mutant would cost minutes. */
const TOO_WIDE: readonly string[] = [
  "test/docs/**",
  "test/{architecture,bundle-size,demo}.test.ts",
  "test/regular-expressions/**",
  "test/openapi/**",
  "test/playground/**",
  "test/tables/**",
  "test/{laws,arbitraries,queue}/**",
];
const isOfArbitraries = process.env["MUTANTS_OF"] === "arbitraries";
/** Mutants of the arbitraries meet the tests of these alone, and laws 3 and 6: what becomes of messages, of inputs, and of each fault. */
const NOT_FOR_MUTANTS: readonly string[] = isOfArbitraries
  ? ["test/!(arbitraries|laws)/**", "test/laws/!(idempotent|complete).test.ts", "test/*.test.ts"]
  : TOO_WIDE;
/** Imports within `src`; the tests of these files name them from outside, and so get the files themselves. */
const MADE_ONCE = /^(?!.*\/src\/).*\/(?:lazy|once-each)\.ts$/;
/** What a file covers is wider the further to the right its folder stands. */
const WIDE_TESTS: readonly string[] = ["requests", "mock", "arbitraries", "laws"];
/** CI tells about a change, so chance must not fail it; every other run looks elsewhere. */
const CI_SEED = 20_261_123;
const isCi = process.env["CI"] !== undefined;
const isMutationTest = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;
/** A mutant meets hundreds of tests, so a few runs of each property do. */
const isNarrow = isMutationTest && !isOfArbitraries;

/** `vitest --mode deep` runs every property 10,000 times; FC_NUM_RUNS and FC_SEED set any other number and repeat a run. */
export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^capillary-messages$/, replacement: source("index.ts") },
      { find: /^capillary-messages\/(http|mock|arbitraries)$/, replacement: source("$1/index.ts") },
      { find: /^capillary-messages\/locales\/(\w+)$/, replacement: source("locales/$1.ts") },
      ...(isMutationTest ? [{ find: MADE_ONCE, replacement: testFile("support/forgetful.ts") }] : []),
    ],
  },
  server: { watch: { ignored: ["**/.snippets/**"] } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/consumers/**", ...(isMutationTest ? NOT_FOR_MUTANTS : [])],
    globalSetup: ["test/global-setup.ts"],
    setupFiles: ["test/setup.ts"],
    // The library keeps no state that a test could see, so tests share a process: what breaks then breaks for users, too. But what it makes
    // once and keeps, such as an expression, would be that of the first mutant for all that follow.
    isolate: isMutationTest,
    maxWorkers: "100%",
    sequence: isMutationTest ? { sequencer: NarrowTestsFirst } : {},
    reporters: ["default", "./test/support/count-reporter.ts"],
    testTimeout: mode === "deep" ? 3_600_000 : isMutationTest ? 300_000 : 30_000,
    provide: {
      isMutationTest,
      numRuns: Number(process.env["FC_NUM_RUNS"] ?? (mode === "deep" ? 10_000 : isNarrow ? 20 : 100)),
      seed: Number(process.env["FC_SEED"] ?? (isCi || isMutationTest ? CI_SEED : Date.now() % 2 ** 31)),
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // A process of its own, which test/cli/main.test.ts starts.
      exclude: ["src/cli/main.ts"],
      reporter: ["text", "html", "json-summary"],
      thresholds: { statements: 99.5, branches: 98, functions: 99.5, lines: 99.8 },
    },
  },
}));

/** The first test that fails ends a mutant, so those that say most about one file come before those that go through all. */
class NarrowTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => width(one.moduleId) - width(other.moduleId));
  }
}

function width(path: string): number {
  return WIDE_TESTS.findLastIndex((name) => new RegExp(`/test/${name}[/.]`).test(path));
}

function source(path: string): string {
  return fileURLToPath(new URL("src/", import.meta.url)) + path;
}

function testFile(path: string): string {
  return fileURLToPath(new URL("test/", import.meta.url)) + path;
}
