/** Prints what `import("capillary-messages")` of the built package costs, as a ratio to `import("valibot")`; fails above the budget. */
import { limitOf } from "./budgets.ts";
import { measureColdStart } from "./cold-start.ts";

const ROUNDS = 41;

const { valibot, own } = measureColdStart(ROUNDS);
const maxRatio = limitOf({ group: "import", name: "capillary-messages" }) ?? 0;
for (const kind of ["processor", "clock"] as const) {
  const figures = `valibot ${valibot[kind].toFixed(1)} ms, capillary-messages ${own[kind].toFixed(1)} ms`;
  console.log(`${kind}: ${figures} (medians of ${ROUNDS}), ratio ${(own[kind] / valibot[kind]).toFixed(2)}`);
}
console.log(`at most ${maxRatio} of the processor's time`);
if (own.processor / valibot.processor > maxRatio) process.exitCode = 1;
