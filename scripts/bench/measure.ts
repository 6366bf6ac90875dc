import { do_not_optimize } from "mitata";

const MIN_RUNS = 2;

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

export interface BenchRow {
  readonly suite: string;
  readonly group: string;
  readonly name: string;
  readonly yardstick: string;
  /** Time of the case by time of the yardstick, both of the same round: median, quartiles and least of the rounds. */
  readonly ratio: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly leastRatio: number;
  /** Medians of the rounds. */
  readonly microseconds: number;
  readonly yardstickMicroseconds: number;
}

export interface Effort {
  readonly rounds: number;
  /** How long a case runs in a round, at least; and at least twice. */
  readonly millisecondsPerRound: number;
  /** Before the first round: until the compiler has seen every branch. */
  readonly warmUpMilliseconds: number;
}

/**
 * Measures all cases of a group in turns, the yardstick first in each round: a slow moment of the machine meets both. A round's time is the
 * mean, so that what the garbage collector does later counts too.
 */
export function measureGroup(suite: string, { name, yardstick, cases }: BenchGroup, effort: Effort): BenchRow[] {
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
      yardstick: yardstick.name,
      ratio: quantile(ratios, 0.5),
      lowerQuartile: quantile(ratios, 0.25),
      upperQuartile: quantile(ratios, 0.75),
      leastRatio: Math.min(...ratios),
      microseconds: quantile(caseTimes, 0.5),
      yardstickMicroseconds: quantile(yardstickTimes, 0.5),
    };
  });
}

/** The mean of all runs: mitata's own measurement leaves out the slowest, in which the garbage collector worked. */
function microsecondsOf({ run }: BenchCase, milliseconds: number): number {
  const start = cpuMicroseconds();
  for (let runs = 1; ; runs++) {
    do_not_optimize(run());
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
