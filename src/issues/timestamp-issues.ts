/**
 * A C0 or C1 control (a tab only where it is no blank around the value or before the offset), DEL, U+2028 or U+2029,
 * at the ends too. The first one is reported, and nothing else.
 *
 * @field scheduledTime
 * @param offset UTF-16 units, 0-based
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "timestamp.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

/**
 * The text is not `YYYY-MM-DD`, one of `T`, `t` and a space, `HH:mm`, optionally `:ss` or `:s`, optionally a dot and
 * digits, and optionally something that begins with no digit; or it is over 64 UTF-16 units without the blanks around
 * it. Among them: week, ordinal and basic dates, years of five or six digits, digits alone.
 *
 * @field scheduledTime
 * @source RFC 3339, 5.6
 */
export const malformed = {
  code: "timestamp.malformed",
  text: "This is no timestamp. Write YYYY-MM-DDTHH:mm:ss and Z or ±HH:MM.",
} as const;

/**
 * The text is `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @field scheduledTime
 * @source RFC 3339, 5.6
 */
export const dateOnly = {
  code: "timestamp.date_only",
  text: "There is no time of day. Write YYYY-MM-DDTHH:mm:ss and Z or ±HH:MM.",
} as const;

/**
 * The month is not 01 to 12, or the day is not in that month (proleptic Gregorian calendar, years 0000 to 9999).
 *
 * @field scheduledTime
 * @source RFC 3339, 5.7 and appendix C
 */
export const noSuchDate = {
  code: "timestamp.no_such_date",
  text: "There is no such date. Check it.",
} as const;

/**
 * The hour is over 23, the minute over 59, or the second over 59 (on days with a leap second too).
 *
 * @field scheduledTime
 * @source RFC 3339, 5.7
 */
export const noSuchTime = {
  code: "timestamp.no_such_time",
  text: "There is no such time: hours go to 23, minutes and seconds to 59. Check it.",
} as const;

/**
 * A comma and digits follow the seconds, as in ISO 8601.
 *
 * @field scheduledTime
 * @source RFC 3339, 5.6
 */
export const commaFraction = {
  code: "timestamp.comma_fraction",
  text: "There is a comma before the fraction. Write a dot.",
} as const;

/**
 * Nothing follows the time, and the option `timeZone` is not given.
 *
 * @field scheduledTime
 * @source RFC 3339, 4.4 and 5.6
 */
export const noOffset = {
  code: "timestamp.no_offset",
  text: "There is no offset. Write Z or ±HH:MM, or set timeZone.",
} as const;

/**
 * What follows the time is not one blank at most and then `Z`, `z`, `±HH:MM`, `±HHMM` or `±HH` with minutes of at
 * most 59: a one-digit hour, an abbreviation (`IST` may be India, Israel or Ireland), a zone name, `PM`.
 *
 * @field scheduledTime
 * @source RFC 3339, 5.6
 */
export const malformedOffset = {
  code: "timestamp.malformed_offset",
  text: "There is no such offset. Write Z or ±HH:MM.",
} as const;

/**
 * The offset is well-formed and over 18:00 east or west.
 *
 * @field scheduledTime
 * @param maxMinutes minutes, inclusive
 * @source java.time.ZoneOffset (RFC 3339 allows up to 23:59; the largest in use is +14:00)
 */
export const offsetTooLarge = {
  code: "timestamp.offset_too_large",
  text: "The offset is over {maxMinutes} minutes. Check it.",
} as const;

/**
 * A time without offset that `timeZone` skips, because its clocks are put forward over it.
 *
 * @field scheduledTime
 * @source IANA Time Zone Database
 */
export const skippedLocalTime = {
  code: "timestamp.skipped_local_time",
  text: "The clocks there skip this time. Write another, or an offset.",
} as const;

/**
 * With a `timeZone` other than `UTC`: a time without offset whose year is before 1972, a `Date` before
 * 1972-01-01T00:00:00Z, or a later time at which the zone's offset still had seconds (Africa/Monrovia until 7 January
 * 1972).
 *
 * @field scheduledTime
 * @source IANA Time Zone Database
 */
export const zoneBefore1972 = {
  code: "timestamp.zone_before_1972",
  text: "Before 1972 offsets had seconds. Write the time in UTC, with Z.",
} as const;

/**
 * The year of a `Date`, in the zone that is written (UTC or `timeZone`), is before 0000 or after 9999.
 *
 * @field scheduledTime
 * @source RFC 3339, 5.6
 */
export const yearOutOfRange = {
  code: "timestamp.year_out_of_range",
  text: "The year is not 0000 to 9999. Check it.",
} as const;

/**
 * A `Date` whose time value is NaN.
 *
 * @field scheduledTime
 * @source ECMA-262, 21.4.1.1
 */
export const invalidDate = {
  code: "timestamp.invalid_date",
  text: "This is an invalid Date. Check it.",
} as const;

/**
 * The given instant, with its fraction of a second down to milliseconds, is earlier than the option `now`. The same
 * instant as `now` is not.
 *
 * @field scheduledTime
 * @source vendor contract, 2
 */
export const inPast = {
  code: "timestamp.in_past",
  severity: "warning",
  text: "This time has passed. It is probably sent at once.",
} as const;

/**
 * A time without offset that occurs twice in `timeZone`, because its clocks are put back over it.
 *
 * @field scheduledTime
 * @source IANA Time Zone Database
 */
export const ambiguousLocalTime = {
  code: "timestamp.ambiguous_local_time",
  severity: "warning",
  text: "The clocks there show this time twice. The earlier one was taken.",
} as const;

/**
 * A text has a fraction of a second that is not zero. It is cut, not rounded. The milliseconds of a `Date` are cut
 * without a warning.
 *
 * @field scheduledTime
 * @source this library
 */
export const fractionCut = {
  code: "timestamp.fraction_cut",
  severity: "warning",
  text: "The fraction of a second was cut off.",
} as const;

/**
 * The seconds are written with one digit, as in a sample of the API's pages.
 *
 * @field scheduledTime
 * @source vendor contract, 2
 */
export const oneDigitSeconds = {
  code: "timestamp.one_digit_seconds",
  severity: "warning",
  text: "A 0 was put before the seconds.",
} as const;
