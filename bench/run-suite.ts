/** Runs one suite in this process and prints its figures as JSON: `node --expose-gc run-suite.mjs sms [rounds]`. */
import { limitOf } from "./budgets.ts";
import type { Figure } from "./figure.ts";
import { measureGroup, type BenchGroup } from "./measure.ts";
import { suites } from "./suites.ts";

const [name, rounds] = process.argv.slice(2);
const suite = suites.find((candidate) => candidate.name === name);
if (suite === undefined) throw new Error(`There is no suite ${name}.`);
const effort = rounds === undefined ? suite.effort : { ...suite.effort, rounds: Number(rounds) };
const figures: Figure[] = [];
for (const makeGroup of suite.groups) {
  const group = suite.isGuard === true ? withBudgetsOnly(makeGroup()) : makeGroup();
  if (group.cases.length > 0) figures.push(...measureGroup(suite.name, group, effort));
}
console.log(JSON.stringify(figures));

function withBudgetsOnly(group: BenchGroup): BenchGroup {
  const cases = group.cases.filter(({ name }) => limitOf({ group: group.name, name }) !== undefined);
  return { ...group, cases };
}
