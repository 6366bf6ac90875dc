/** The least of offsets, of which -1 means that there is none. */
export function firstOf(offsets: readonly number[]): number {
  let first = -1;
  for (const offset of offsets) if (offset >= 0 && (first < 0 || offset < first)) first = offset;
  return first;
}
