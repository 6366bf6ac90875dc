/**
 * A C0 or C1 control (a tab only where it is no blank around the value or before the offset), DEL, U+2028, U+2029 or an
 * invisible character (Unicode's Default_Ignorable_Code_Point), at the ends too. One is reported, and nothing else.
 *
 * @field scheduledTime
 * @near Blanks, tabs included, around the value.
 * @bad normalizeTimestamp("2030-01-31T09:30:00Z\n")
 * @good normalizeTimestamp("2030-01-31T09:30:00Z\t")
 * @param offset UTF-16 units, 0-based
 * @param character its code point, as U+0000
 * @source RFC 5322, 2.1.1: a line break in a header value is an injection
 */
export const controlCharacter = {
  code: "timestamp.control_character",
  text: "A date and time cannot contain control or invisible characters. Delete character {offset+1}, {character}.",
} as const;

/**
 * The text is not `YYYY-MM-DD`, one of `T`, `t` and a space, `HH:mm`, optionally `:ss` or `:s`, optionally a dot or a
 * comma and digits, and optionally something that begins with no digit; or it is over 200 UTF-16 units without the
 * blanks around it. Among them: week, ordinal and basic dates, years of five or six digits, digits alone. What has a
 * code of its own (a date alone, parts of one digit, what a `Date` prints) does not get this one.
 *
 * @field scheduledTime
 * @near A date alone has `timestamp.date_only`.
 * @bad normalizeTimestamp("31/01/2030 09:30")
 * @good normalizeTimestamp("2030-01-31 09:30Z")
 * @source RFC 3339, 5.6
 */
export const malformed = {
  code: "timestamp.malformed",
  text: "The date and time must look like 2030-01-31T09:30:00Z or 2030-01-31T09:30:00+05:30. Write it in that form, with plain digits and hyphens.",
} as const;

/**
 * The text begins with the day of the week and a date, as JavaScript's `String(date)` and `date.toUTCString()` write
 * it (`Thu Jan 31 2030 09:30:00 GMT+0530 (India Standard Time)`), and Java's `Date` and the headers of emails much the
 * same.
 *
 * @field scheduledTime
 * @near The `Date` itself.
 * @bad normalizeTimestamp(String(new Date("2030-01-31T09:30:00Z")))
 * @good normalizeTimestamp(new Date("2030-01-31T09:30:00Z"))
 * @source ECMA-262, 21.4.4.41 and 21.4.4.43
 */
export const printedDate = {
  code: "timestamp.printed_date",
  text: "This date is in a form that programs print for readers. Pass the Date itself or its toISOString(), such as 2030-01-31T09:30:00Z.",
} as const;

/**
 * The month, the day, the hour or the minute has one digit, and the text is otherwise a date, one of `T`, `t` and a
 * space, and a time.
 *
 * @field scheduledTime
 * @near One-digit seconds are read, with the warning `timestamp.one_digit_seconds`.
 * @bad normalizeTimestamp("2030-01-31 9:30Z")
 * @good normalizeTimestamp("2030-01-31 09:30Z")
 * @source RFC 3339, 5.6
 */
export const unpadded = {
  code: "timestamp.unpadded",
  text: "The month, day, hour and minute need two digits each. Put a 0 before a single digit, as in 2030-01-05T09:05:00Z.",
} as const;

/**
 * The text is `YYYY-MM` or `YYYY-MM-DD`.
 *
 * @field scheduledTime
 * @near A time without seconds.
 * @bad normalizeTimestamp("2030-01-31")
 * @good normalizeTimestamp("2030-01-31T09:30Z")
 * @source RFC 3339, 5.6
 */
export const dateOnly = {
  code: "timestamp.date_only",
  text: "The time of day is missing. Add it to the date, as in 2030-01-31T09:30:00Z.",
} as const;

/**
 * The month is not 01 to 12, or the day is not in that month (proleptic Gregorian calendar, years 0000 to 9999).
 *
 * @field scheduledTime
 * @near 29 February in a leap year.
 * @bad normalizeTimestamp("2030-02-29T09:30:00Z")
 * @good normalizeTimestamp("2028-02-29T09:30:00Z")
 * @source RFC 3339, 5.7 and appendix C
 */
export const noSuchDate = {
  code: "timestamp.no_such_date",
  text: "This date does not exist. Correct its month or its day.",
} as const;

/**
 * The hour is over 23, the minute over 59, or the second over 59 (on days with a leap second too).
 *
 * @field scheduledTime
 * @near The last second of a day.
 * @bad normalizeTimestamp("2030-01-31T24:00:00Z")
 * @good normalizeTimestamp("2030-01-31T23:59:59Z")
 * @source RFC 3339, 5.7
 */
export const noSuchTime = {
  code: "timestamp.no_such_time",
  text: "This time of day does not exist: hours go up to 23, minutes and seconds up to 59. Correct it.",
} as const;

/**
 * A dot or comma and digits follow the minutes, as ISO 8601 allows: half a minute, or a slip for the colon before the
 * seconds.
 *
 * @field scheduledTime
 * @near A fraction of a second.
 * @bad normalizeTimestamp("2030-01-31T09:30.5Z")
 * @good normalizeTimestamp("2030-01-31T09:30:30.0Z")
 * @source RFC 3339, 5.6
 */
export const minuteFraction = {
  code: "timestamp.minute_fraction",
  text: "A minute cannot have a fraction. Write the seconds after a colon, as in 09:30:15.",
} as const;

/**
 * A comma and digits follow the seconds or the minutes, as in ISO 8601.
 *
 * @field scheduledTime
 * @near A dot before the fraction, with the warning `timestamp.fraction_cut`.
 * @bad normalizeTimestamp("2030-01-31T09:30:00,5Z")
 * @good normalizeTimestamp("2030-01-31T09:30:00.5Z")
 * @source RFC 3339, 5.6
 */
export const commaFraction = {
  code: "timestamp.comma_fraction",
  text: "A fraction of a second needs a dot, not a comma. Write it like 09:30:00.5, or leave it out.",
} as const;

/**
 * Nothing follows the time, and the option `timeZone` is not given. Temporal's `PlainDateTime` is such a time.
 *
 * @field scheduledTime
 * @near The same time with the option `timeZone`.
 * @bad normalizeTimestamp("2030-01-31T09:30:00")
 * @good normalizeTimestamp("2030-01-31T09:30:00", { timeZone: "Asia/Kolkata" })
 * @source RFC 3339, 4.4 and 5.6
 */
export const noOffset = {
  code: "timestamp.no_offset",
  text: "The time has no UTC offset. Add Z for UTC or an offset such as +05:30, as in 2030-01-31T09:30:00+05:30.",
} as const;

/**
 * The text behind the time, up to a `[`, is not one blank at most and then `Z`, `z`, `±HH:MM`, `±HHMM` or `±HH` with minutes of at most 59
 * (U+2212 counts as minus), nor a zone's abbreviation: a one-digit hour, a zone's name without brackets, `PM`.
 *
 * @field scheduledTime
 * @near `+0530` and `+05`.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+5:30")
 * @good normalizeTimestamp("2030-01-31T09:30:00+0530")
 * @source RFC 3339, 5.6
 */
export const malformedOffset = {
  code: "timestamp.malformed_offset",
  text: "After the time, write Z for UTC, an offset such as -05:00 with a plain hyphen, or a zone such as [Asia/Kolkata]. Hours go from 00 to 23, without AM or PM.",
} as const;

/**
 * The time ends in a zone's abbreviation: two to five letters other than `AM` and `PM`, also `UTC` and `GMT`, with or
 * without an offset before it, as Go prints it (`+0530 IST`, perhaps with ` m=+0.1` behind). `IST` is the time of
 * India, Israel or Ireland; `CST` has more meanings. An abbreviation behind an offset says nothing more.
 *
 * @field scheduledTime
 * @near A zone's full name in square brackets, `[Asia/Kolkata]`.
 * @bad normalizeTimestamp("2030-01-31 09:30:00 IST")
 * @good normalizeTimestamp("2030-01-31 09:30:00[Asia/Kolkata]")
 * @source IANA Time Zone Database, theory: abbreviations are ambiguous
 */
export const zoneAbbreviation = {
  code: "timestamp.zone_abbreviation",
  text: "Abbreviations such as IST can mean several time zones. Write an offset such as +05:30 instead, or Z for UTC.",
} as const;

/**
 * The text in square brackets does not have the form of RFC 9557: an optional zone, then tags such as `[u-ca=iso8601]`, each in brackets of
 * its own, perhaps behind a `!`; or one of several `u-ca` is marked with `!`.
 *
 * @field scheduledTime
 * @near A well-formed tag that says nothing about the instant.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+05:30[Asia/Kolkata")
 * @good normalizeTimestamp("2030-01-31T09:30:00+05:30[Asia/Kolkata][u-ca=iso8601]")
 * @source RFC 9557, 4.1
 */
export const malformedSuffix = {
  code: "timestamp.malformed_suffix",
  text: "The brackets after the time must hold a zone and then tags, as in [Asia/Kolkata][u-ca=iso8601]. Correct them or leave them out.",
} as const;

/**
 * A second zone in square brackets.
 *
 * @field scheduledTime
 * @near A zone and a tag.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+05:30[Asia/Kolkata][Asia/Colombo]")
 * @good normalizeTimestamp("2030-01-31T09:30:00+05:30[Asia/Kolkata][u-ca=iso8601]")
 * @source RFC 9557, 4.1
 */
export const severalZones = {
  code: "timestamp.several_zones",
  text: "A time can have only one time zone. Keep one in square brackets, such as [Asia/Kolkata].",
} as const;

/**
 * A tag in square brackets other than `u-ca` is marked as critical with `!`: the time must not be read by who does not
 * know what the tag means.
 *
 * @field scheduledTime
 * @near The same tag without `!`, which is dropped.
 * @bad normalizeTimestamp("2030-01-31T09:30:00Z[!x-shift=night]")
 * @good normalizeTimestamp("2030-01-31T09:30:00Z[x-shift=night]")
 * @source RFC 9557, 3.3
 */
export const criticalAnnotation = {
  code: "timestamp.critical_annotation",
  text: 'The brackets hold a tag marked as critical with "!" that is unknown here. Leave out the tag or its "!".',
} as const;

/**
 * The zone in square brackets, or that of a `TZDate`, is none: no offset, not `UTC` or `GMT`, and no name with a slash
 * that the platform's time zone data has (in any letter case). A `TZDate` may also have a name without a slash.
 *
 * @field scheduledTime
 * @near Another letter case.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+05:30[Asia/Bombay_]")
 * @good normalizeTimestamp("2030-01-31T09:30:00+05:30[asia/kolkata]")
 * @source IANA Time Zone Database
 */
export const unknownZone = {
  code: "timestamp.unknown_zone",
  text: "This time zone does not exist. Write a name such as Asia/Kolkata, UTC, or an offset such as +05:30.",
} as const;

/**
 * The offset is not the one that the zone in square brackets has at that time. `Z` and `-00:00` agree with every zone,
 * and before 1972 offsets are not compared.
 *
 * @field scheduledTime
 * @near `Z` with any zone.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+05:00[Asia/Kolkata]")
 * @good normalizeTimestamp("2030-01-31T09:30:00Z[Asia/Kolkata]")
 * @source RFC 9557, 3.4
 */
export const zoneMismatch = {
  code: "timestamp.zone_mismatch",
  text: "The offset does not match the time zone in square brackets. Correct the offset or leave it out.",
} as const;

/**
 * The instant is from 1970-01-01T00:00:00Z up to, but not including, 1973-03-03T09:46:40Z: seconds since 1970 were
 * taken for milliseconds (`new Date(1789000000)` is January 1970), and the message would go out at once. Of a local
 * time whose zone had an offset with seconds then, the clock's own time counts.
 *
 * @field scheduledTime
 * @near The first second after that range, which only is in the past.
 * @bad normalizeTimestamp(new Date(1_789_000_000))
 * @good normalizeTimestamp(new Date(1_789_000_000 * 1000))
 * @source ECMA-262, 21.4.1.1: a time value counts milliseconds
 */
export const nearEpoch = {
  code: "timestamp.near_epoch",
  text: "A time from 1970 to March 1973 usually comes from seconds taken for milliseconds. Pass new Date(seconds * 1000), or choose another time.",
} as const;

/**
 * The offset is well-formed and over 18:00 east or west.
 *
 * @field scheduledTime
 * @near Exactly 18:00.
 * @bad normalizeTimestamp("2030-01-31T09:30:00+18:01")
 * @good normalizeTimestamp("2030-01-31T09:30:00+18:00")
 * @param maxMinutes minutes, inclusive
 * @source java.time.ZoneOffset (RFC 3339 allows up to 23:59; the largest in use is +14:00)
 */
export const offsetTooLarge = {
  code: "timestamp.offset_too_large",
  text: "A UTC offset cannot be more than 18 hours. Correct it; an example is +05:30.",
} as const;

/**
 * A time without offset that its zone (in square brackets, else `timeZone`) skips, because its clocks are put forward over it.
 *
 * @field scheduledTime
 * @near The first minute after the change.
 * @bad normalizeTimestamp("2030-03-31T02:30:00", { timeZone: "Europe/Berlin" })
 * @good normalizeTimestamp("2030-03-31T03:00:00", { timeZone: "Europe/Berlin" })
 * @source IANA Time Zone Database
 */
export const skippedLocalTime = {
  code: "timestamp.skipped_local_time",
  text: "This local time does not exist: clocks skip it when they are set forward. Choose another time, or add a UTC offset such as +02:00.",
} as const;

/**
 * A time before 1972 that needs a zone other than `UTC` (an offset is none): without offset, or a `Date` with
 * `timeZone`, or a `TZDate`; and Temporal's `ZonedDateTime` whose offset has seconds. From 1970 on
 * `timestamp.near_epoch` comes first.
 *
 * @field scheduledTime
 * @near The same with its own offset, or `timeZone: "UTC"`.
 * @bad normalizeTimestamp("1969-07-20T20:17:40", { timeZone: "Europe/Berlin" })
 * @good normalizeTimestamp("1969-07-20T20:17:40", { timeZone: "UTC" })
 * @source IANA Time Zone Database
 */
export const zoneBefore1972 = {
  code: "timestamp.zone_before_1972",
  text: "Times before 1972 must be in UTC, because local offsets still had seconds then. Convert the time and end it with Z.",
} as const;

/**
 * The year of a `Date` or a Temporal object, in the zone that is written, is before 0000 or after 9999.
 *
 * @field scheduledTime
 * @near The last second of 9999.
 * @bad normalizeTimestamp(new Date(253_402_300_800_000))
 * @good normalizeTimestamp(new Date(253_402_300_799_000))
 * @source RFC 3339, 5.6
 */
export const yearOutOfRange = {
  code: "timestamp.year_out_of_range",
  text: "The year must be from 0000 to 9999. Choose another date.",
} as const;

/**
 * A `Date` whose time value is NaN.
 *
 * @field scheduledTime
 * @near A text that is no date has `timestamp.malformed`.
 * @bad normalizeTimestamp(new Date(NaN))
 * @good normalizeTimestamp(new Date("2030-01-31T09:30:00Z"))
 * @source ECMA-262, 21.4.1.1
 */
export const invalidDate = {
  code: "timestamp.invalid_date",
  text: "This Date is invalid: its time is NaN. Pass a valid Date.",
} as const;

/**
 * The given instant, with its fraction of a second down to milliseconds, is earlier than the option `now`. The same
 * instant as `now` is not.
 *
 * @field scheduledTime
 * @near The same instant as `now`.
 * @bad normalizeTimestamp("2029-12-31T23:59:59Z", { now: new Date("2030-01-01T00:00:00Z") })
 * @good normalizeTimestamp("2030-01-01T00:00:00Z", { now: new Date("2030-01-01T00:00:00Z") })
 * @source vendor contract, 2
 */
export const inPast = {
  code: "timestamp.in_past",
  severity: "warning",
  text: "This time has passed, so the message will probably be sent at once. Choose a later time if that is wrong.",
} as const;

/**
 * A time without offset that occurs twice in its zone (in square brackets, else `timeZone`), because its clocks are put back over it.
 *
 * @field scheduledTime
 * @near The same time with an offset.
 * @bad normalizeTimestamp("2030-10-27T02:30:00", { timeZone: "Europe/Berlin" })
 * @good normalizeTimestamp("2030-10-27T02:30:00+01:00", { timeZone: "Europe/Berlin" })
 * @source IANA Time Zone Database
 */
export const ambiguousLocalTime = {
  code: "timestamp.ambiguous_local_time",
  severity: "warning",
  text: "This local time occurs twice, because clocks are set back over it; the earlier one was used. For the later one, add its UTC offset, such as +01:00.",
} as const;

/**
 * A text has a fraction of a second that is not zero. It is cut, not rounded. The fractions of a `Date` and of
 * Temporal's objects are cut without a warning.
 *
 * @field scheduledTime
 * @near A fraction of zero.
 * @bad normalizeTimestamp("2030-01-31T09:30:00.5Z")
 * @good normalizeTimestamp("2030-01-31T09:30:00.000Z")
 * @source this library
 */
export const fractionCut = {
  code: "timestamp.fraction_cut",
  severity: "warning",
  text: "The fraction of a second was cut off, since messages are scheduled to the second. Write whole seconds.",
} as const;

/**
 * The seconds are written with one digit, as in a sample of the API's pages.
 *
 * @field scheduledTime
 * @near No seconds at all.
 * @bad normalizeTimestamp("2030-01-31T09:30:5Z")
 * @good normalizeTimestamp("2030-01-31T09:30Z")
 * @source vendor contract, 2
 */
export const oneDigitSeconds = {
  code: "timestamp.one_digit_seconds",
  severity: "warning",
  text: "The seconds had one digit, and a 0 was put before it. Write two digits, as in 09:30:05.",
} as const;
