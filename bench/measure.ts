import type { Figure } from "./figure.ts";

const MIN_RUNS = 2;

/** Takes every result, so that the compiler cannot leave out the work that makes it. */
export const sink: { last: unknown } = { last: undefined };

/** A function to time. It is warm when it is measured, and its result is used. */
export interface BenchCase {
  readonly name: string;
  readonly run: () => unknown;
}

/** Cases that are compared with one yardstick. */
export interface BenchGroup {
  readonly name: string;
  readonly yardstick: BenchCase;
  readonly cases: readonly BenchCase[];
}

export interface Effort {
  readonly rounds: number;
  /** The least time that a case runs in a round; it runs at least twice. */
  readonly millisecondsPerRound: number;
  /** Before the first round: until the compiler has seen every branch. */
  readonly warmUpMilliseconds: number;
}

/**
 * Measures all cases of a group in turns, the yardstick first in each round: a slow moment of the machine meets both. A round's time is the
 * mean, so that what the garbage collector does later counts too.
 */
export function measureGroup(suite: string, { name, yardstick, cases }: BenchGroup, effort: Effort): Figure[] {
  const yardstickTimes: number[] = [];
  const times = cases.map((): number[] => []);
  for (const benchCase of [yardstick, ...cases]) microsecondsOf(benchCase, effort.warmUpMilliseconds);
  for (let round = 0; round < effort.rounds; round++) {
    yardstickTimes.push(microsecondsOf(yardstick, effort.millisecondsPerRound));
    for (const [index, benchCase] of cases.entries()) {
      times[index]?.push(microsecondsOf(benchCase, effort.millisecondsPerRound));
    }
  }
  return cases.map((benchCase, index) => {
    const caseTimes = times[index] ?? [];
    const ratios = caseTimes.map((time, round) => time / (yardstickTimes[round] ?? Number.NaN));
    return {
      suite,
      group: name,
      name: benchCase.name,
      unit: `x ${yardstick.name}`,
      value: quantile(ratios, 0.5),
      lowerQuartile: quantile(ratios, 0.25),
      upperQuartile: quantile(ratios, 0.75),
      least: Math.min(...caseTimes) / Math.min(...yardstickTimes),
    };
  });
}

/** The mean of all runs: the slowest, in which the garbage collector worked, are part of the cost. */
function microsecondsOf({ run }: BenchCase, milliseconds: number): number {
  const start = cpuMicroseconds();
  for (let runs = 1; ; runs++) {
    sink.last = run();
    const spent = cpuMicroseconds() - start;
    if (runs >= MIN_RUNS && spent >= milliseconds * 1000) return spent / runs;
  }
}

/** The time of all threads of this process (so what the garbage collector does beside counts), and of no other. */
function cpuMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function quantile(values: readonly number[], fraction: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round(fraction * (sorted.length - 1))] ?? Number.NaN;
}
