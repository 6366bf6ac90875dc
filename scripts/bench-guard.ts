/**
 * Notices when something has become several times as slow: `npm run bench:guard`. Compares ratios, never times, takes the best round of
 * several, and fails only far above the budgets, so that a busy machine does not make it fail. The budgets themselves are for `npm run bench`.
 */
import type { BenchRow } from "./bench/measure.ts";
import { bundle, runChild } from "./bench/run-child.ts";

/** How many times a budget the best round must exceed. */
const MARGIN = 3;

const budgets: readonly { readonly group: string; readonly limit: number }[] = [
  { group: "canonical", limit: 2 },
  { group: "messy", limit: 12 },
  { group: "wrong", limit: 10 },
  { group: "attachment", limit: 4 },
];

const file = await bundle("run-suite.ts");
const rows = runChild<readonly BenchRow[]>(file, ["guard"]);
for (const { group, limit } of budgets) {
  const fitting = rows.filter((row) => row.group.includes(group));
  if (fitting.length === 0) throw new Error(`Nothing measured ${group}.`);
  for (const { group, name, yardstick, leastRatio } of fitting) {
    const isSlow = leastRatio > MARGIN * limit;
    const line = `${group}, ${name}: ${leastRatio.toFixed(1)} x ${yardstick} (fails above ${MARGIN * limit})`;
    console.log(isSlow ? `TOO SLOW: ${line}` : line);
    if (isSlow) process.exitCode = 1;
  }
}
