/** One number of the table: a ratio to what a program pays anyway, or a size. */
export interface Figure {
  readonly suite: string;
  /** The input; no two suites share a group. */
  readonly group: string;
  readonly name: string;
  /** `x JSON.parse`: the time of the case by the time of its yardstick, both of the same round. */
  readonly unit: string;
  /** The median of the rounds, where there are rounds. */
  readonly value: number;
  readonly lowerQuartile?: number;
  readonly upperQuartile?: number;
  /** The best round of the case by the best of the yardstick: a yardstick that paid for another's garbage flatters nobody. */
  readonly least?: number;
}
