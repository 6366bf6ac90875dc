import { readFileSync } from "node:fs";

// Read by vitest.config.ts: mutants of the arbitraries meet the tests of the arbitraries alone, which all others are spared.
process.env["MUTANTS_OF"] = "arbitraries";

const common = JSON.parse(readFileSync(new URL("stryker.config.json", import.meta.url), "utf8"));

export default {
  ...common,
  mutate: ["src/arbitraries/**/*.ts", "!src/arbitraries/index.ts"],
  htmlReporter: { fileName: "reports/mutation-arbitraries.html" },
  jsonReporter: { fileName: "reports/mutation-arbitraries.json" },
  incrementalFile: "reports/stryker-incremental-arbitraries.json",
};
