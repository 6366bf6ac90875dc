import { isAbsent } from "../../input/is-absent.ts";
import type { Dataset } from "../../schema/dataset.ts";
import { readString } from "../../schema/read-string.ts";

/** A string as it is given; `undefined` when it is absent or blank, `null` when it is of another type, which is reported. */
export function readGivenString(input: unknown, dataset: Dataset, expected?: string): string | undefined {
  return isAbsent(input) ? undefined : readString(input, dataset, expected);
}
