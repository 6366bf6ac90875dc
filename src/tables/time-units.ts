export const MILLISECONDS_IN_MINUTE = 60_000;
export const MILLISECONDS_IN_DAY = 86_400_000;
/** Milliseconds from 1970 to the start of the year 10,000, for which timestamps have no room. */
export const YEAR_10_000 = 253_402_300_800_000;
