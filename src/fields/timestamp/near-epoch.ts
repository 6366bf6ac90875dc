/** 100,000,000 seconds after 1970, in milliseconds. */
const END = 100_000_000_000;

/**
 * Returns `true` when the instant lies from 1970-01-01T00:00:00Z up to, but not including, 1973-03-03T09:46:40Z. Seconds of any time before
 * the year 5138, taken for milliseconds, lie there.
 */
export function isNearEpoch(instant: number): boolean {
  return instant >= 0 && instant < END;
}
