import type { Problem } from "../report/problem.ts";

/** One message as it stands in the input. */
export interface InputRow {
  /** The number of the row from 1: the row of a spreadsheet with its header, the line of an NDJSON file, the place in a JSON list. */
  readonly row: number;
  /** Undefined where it could not be read; then `problems` says why. */
  readonly input: unknown;
  readonly problems: readonly Problem[];
  /** The key of the envelope's list that it stood in. */
  readonly key?: string | undefined;
  /** The envelope is one of many, so nobody looks at it once more at the end. */
  readonly isOfMany?: boolean;
}
