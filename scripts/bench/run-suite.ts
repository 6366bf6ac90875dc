/** Runs one suite in this process and prints its rows as JSON: `node --expose-gc run-suite.js budgets [rounds]`. */
import { measureGroup, type BenchRow } from "./measure.ts";
import { suites } from "./suites.ts";

const [name, rounds] = process.argv.slice(2);
const suite = suites.find((candidate) => candidate.name === name);
if (suite === undefined) throw new Error(`There is no suite ${name}.`);
const effort = rounds === undefined ? suite.effort : { ...suite.effort, rounds: Number(rounds) };
const rows: BenchRow[] = [];
for (const makeGroup of suite.groups) rows.push(...measureGroup(suite.name, makeGroup(), effort));
console.log(JSON.stringify(rows));
