/**
 * Notices when something has become several times as slow: `npm run bench:guard`. Compares ratios, never times, takes the best round of
 * several, and fails only far above the budgets, so that a busy machine does not make it fail. The budgets themselves are for `npm run bench`.
 */
import { limitOf } from "./budgets.ts";
import type { Figure } from "./figure.ts";
import { bundle, runChild } from "./run-child.ts";

/** The multiple of a budget that the best round must exceed. */
const MARGIN = 3;

const file = await bundle("run-suite.ts");
const figures = runChild<readonly Figure[]>(file, ["guard"]);
if (figures.length === 0) throw new Error("Nothing was measured.");
for (const figure of figures) {
  const { group, name, unit, value, least = value } = figure;
  const limit = limitOf(figure);
  if (limit === undefined) throw new Error(`There is no budget for ${name} (${group}).`);
  const isSlow = least > MARGIN * limit;
  const line = `${group}, ${name}: ${least.toFixed(2)} ${unit} (fails above ${(MARGIN * limit).toFixed(1)})`;
  console.log(isSlow ? `TOO SLOW: ${line}` : line);
  if (isSlow) process.exitCode = 1;
}
