import { table } from "../tools/markdown-table.ts";
import { limitOf } from "./budgets.ts";
import type { Figure } from "./figure.ts";
import type { PeersReport } from "./peers/peers-report.ts";

/** All figures as one table. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { group, name, unit, value, lowerQuartile, upperQuartile } = figure;
    const limit = limitOf(figure);
    const spread = lowerQuartile === undefined ? "" : `${round(lowerQuartile)} to ${round(upperQuartile ?? value)}`;
    const verdict = limit === undefined ? "" : value <= limit ? "holds" : "MISSED";
    return [group, name, round(value), unit, spread, limit === undefined ? "" : round(limit), verdict];
  });
  return table(["input", "call", "measured", "unit", "quartiles", "at most", "budget"], rows);
}

/** Which fault each peer notices, and how many in all. */
export function renderFaults({ faults, noticed }: PeersReport): string {
  const rows = faults.map((what, index) => [
    what,
    ...noticed.map(({ faults }) => (faults[index] === true ? "yes" : "")),
  ]);
  const sums = noticed.map(({ faults }) => String(faults.filter(Boolean).length));
  return table([`${faults.length} faults`, ...noticed.map(({ name }) => name)], [["noticed", ...sums], ...rows]);
}

/** Two digits that count, or whole numbers. */
export function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(value < 1 ? 2 : 3)));
}
