import type { BenchRow } from "./measure.ts";
import type { MemoryRow } from "./memory-row.ts";

/** What must hold, and how it was found. */
export interface Verdict {
  readonly budget: string;
  /** Inclusive. */
  readonly limit: number;
  readonly measured: number;
  readonly holds: boolean;
}

interface Budget {
  readonly budget: string;
  readonly limit: number;
  readonly measure: (rows: readonly BenchRow[]) => number | undefined;
}

const USUAL_WAY = "valibot + libphonenumber-js + date-fns";

const budgets: readonly Budget[] = [
  { budget: "parseRequest, 1,000 canonical SMS: x JSON.parse", limit: 2, measure: ratioOf("budgets", "canonical") },
  { budget: "the same, x the usual way (a tenth)", limit: 0.1, measure: shareOfTheUsualWay },
  { budget: "buildRequest, 1,000 messy SMS: x JSON.parse", limit: 12, measure: ratioOf("budgets", "messy") },
  { budget: "buildRequest, 1,000 SMS all wrong: x JSON.parse", limit: 10, measure: ratioOf("budgets", "wrong") },
  { budget: "growth, 1,000 to 100,000 SMS: x the time", limit: 120, measure: ratioOf("growth", "growth") },
  {
    budget: "base64 attachment of 30 MB: x atob",
    limit: 4,
    measure: ratioOf("attachments", "30,000,000", "buildAttachment: base64"),
  },
];

const memoryBudgets: readonly { readonly budget: string; readonly limit: number; readonly name: string }[] = [
  { budget: "buildBatches, 1,000,000 SMS: peak MB", limit: 150, name: "buildBatches, 1,000,000 generated SMS" },
  { budget: "base64 attachment of 30 MB: peak, x its string", limit: 2, name: "buildAttachment: base64, 30 MB" },
];

/** Of what was measured; budgets without a measurement are left out. */
export function judge(rows: readonly BenchRow[], memory: readonly MemoryRow[]): Verdict[] {
  const measured = [
    ...budgets.map((entry) => ({ ...entry, measured: entry.measure(rows) })),
    ...memoryBudgets.map((entry) => ({ ...entry, measured: memory.find(({ name }) => name === entry.name)?.value })),
  ];
  return measured.flatMap(({ budget, limit, measured }) =>
    measured === undefined ? [] : [{ budget, limit, measured, holds: measured <= limit }],
  );
}

/** The ratio of the first row of a suite whose group, and name if given, fit. */
function ratioOf(suite: string, groupPart: string, name?: string): Budget["measure"] {
  return (rows) =>
    rows.find((row) => row.suite === suite && row.group.includes(groupPart) && (name ?? row.name) === row.name)?.ratio;
}

function shareOfTheUsualWay(rows: readonly BenchRow[]): number | undefined {
  const ours = ratioOf("peers", "canonical", "capillary-messages")(rows);
  const theirs = ratioOf("peers", "canonical", USUAL_WAY)(rows);
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}
