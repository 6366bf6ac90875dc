export interface MemoryRow {
  readonly name: string;
  /** What is counted, with its unit. */
  readonly what: string;
  readonly value: number;
}
