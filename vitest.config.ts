import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

/** Tests about the repository, not about what the code does: no mutant can make them fail for a good reason. */
const ABOUT_THE_REPOSITORY: readonly string[] = [
  "test/docs/**",
  "test/{architecture,bundle-size,regular-expressions}.test.ts",
];
/** CI tells about a change, so chance must not fail it; every other run looks elsewhere. */
const CI_SEED = 20_261_123;
const isCi = process.env["CI"] !== undefined;
const isMutationTest = process.env["STRYKER_MUTATOR_WORKER"] !== undefined;

/** `vitest --mode deep` runs every property 10,000 times; FC_NUM_RUNS and FC_SEED set any other number and repeat a run. */
export default defineConfig(({ mode }) => ({
  resolve: {
    alias: [
      { find: /^capillary-messages$/, replacement: source("index.ts") },
      { find: /^capillary-messages\/(http|mock|arbitraries)$/, replacement: source("$1/index.ts") },
    ],
  },
  server: { watch: { ignored: ["**/.snippets/**"] } },
  test: {
    include: ["test/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "test/consumers/**", ...(isMutationTest ? ABOUT_THE_REPOSITORY : [])],
    globalSetup: ["test/global-setup.ts"],
    setupFiles: ["test/setup.ts"],
    reporters: ["default", "./test/support/count-reporter.ts"],
    testTimeout: mode === "deep" ? 3_600_000 : 30_000,
    provide: {
      numRuns: Number(process.env["FC_NUM_RUNS"] ?? (mode === "deep" ? 10_000 : 200)),
      seed: Number(process.env["FC_SEED"] ?? (isCi ? CI_SEED : Date.now() % 2 ** 31)),
    },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "html", "json-summary"],
      thresholds: { statements: 99.5, branches: 98, functions: 99.5, lines: 99.8 },
    },
  },
}));

function source(path: string): string {
  return fileURLToPath(new URL("src/", import.meta.url)) + path;
}
