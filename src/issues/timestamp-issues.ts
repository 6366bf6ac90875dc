export const controlCharacter = {
  code: "timestamp.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const malformed = {
  code: "timestamp.malformed",
  text: "This is no timestamp. Write YYYY-MM-DDTHH:mm:ss and Z or ±HH:MM.",
} as const;

export const dateOnly = {
  code: "timestamp.date_only",
  text: "There is no time of day. Write YYYY-MM-DDTHH:mm:ss and Z or ±HH:MM.",
} as const;

export const noSuchDate = {
  code: "timestamp.no_such_date",
  text: "There is no such date. Check it.",
} as const;

export const noSuchTime = {
  code: "timestamp.no_such_time",
  text: "There is no such time: hours go to 23, minutes and seconds to 59. Check it.",
} as const;

export const commaFraction = {
  code: "timestamp.comma_fraction",
  text: "There is a comma before the fraction. Write a dot.",
} as const;

export const noOffset = {
  code: "timestamp.no_offset",
  text: "There is no offset. Write Z or ±HH:MM, or set timeZone.",
} as const;

export const malformedOffset = {
  code: "timestamp.malformed_offset",
  text: "There is no such offset. Write Z or ±HH:MM.",
} as const;

export const offsetTooLarge = {
  code: "timestamp.offset_too_large",
  text: "The offset is over {maxMinutes} minutes. Check it.",
} as const;

export const skippedLocalTime = {
  code: "timestamp.skipped_local_time",
  text: "The clocks there skip this time. Write another, or an offset.",
} as const;

export const zoneBefore1972 = {
  code: "timestamp.zone_before_1972",
  text: "Before 1972 offsets had seconds. Write the time in UTC, with Z.",
} as const;

export const yearOutOfRange = {
  code: "timestamp.year_out_of_range",
  text: "The year is not 0000 to 9999. Check it.",
} as const;

export const invalidDate = {
  code: "timestamp.invalid_date",
  text: "This is an invalid Date. Check it.",
} as const;

export const inPast = {
  code: "timestamp.in_past",
  severity: "warning",
  text: "This time has passed. It is probably sent at once.",
} as const;

export const ambiguousLocalTime = {
  code: "timestamp.ambiguous_local_time",
  severity: "warning",
  text: "The clocks there show this time twice. The earlier one was taken.",
} as const;

export const fractionCut = {
  code: "timestamp.fraction_cut",
  severity: "warning",
  text: "The fraction of a second was cut off.",
} as const;

export const oneDigitSeconds = {
  code: "timestamp.one_digit_seconds",
  severity: "warning",
  text: "A 0 was put before the seconds.",
} as const;
