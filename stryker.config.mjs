/**
 * `npm run test:mutation` runs twice: nearly every property draws from the arbitraries, so a mutant of theirs would meet all tests before it
 * survives. With MUTANTS_OF=arbitraries they are mutated alone, and vitest.config.ts gives them their own tests alone.
 */
const ofArbitraries = process.env["MUTANTS_OF"] === "arbitraries";
const suffix = ofArbitraries ? "-arbitraries" : "";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ofArbitraries
    ? ["src/arbitraries/**/*.ts", "!src/arbitraries/index.ts"]
    : [
        "src/**/*.ts",
        "!src/tables/**",
        "!src/arbitraries/**",
        "src/tables/file-types.ts",
        "!src/issues/*-issues.ts",
        "!src/issues/definitions.ts",
        "!src/locales/*-texts.ts",
        "!src/**/index.ts",
        // A process of its own, in which no mutant is alive.
        "!src/cli/main.ts",
      ],
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  htmlReporter: { fileName: `reports/mutation${suffix}.html` },
  jsonReporter: { fileName: `reports/mutation${suffix}.json` },
  clearTextReporter: { logTests: false },
  vitest: { configFile: "vitest.config.ts" },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 5000,
  timeoutFactor: 2,
  dryRunTimeoutMinutes: 30,
  incremental: true,
  incrementalFile: `reports/stryker-incremental${suffix}.json`,
  tempDirName: ".stryker-tmp",
  tsconfigFile: "none",
  // It would write a line above the comments that some tests read; nothing checks types here.
  disableTypeChecks: false,
  ignoreStatic: true,
};
