export const tooManySegments = {
  code: "sms.too_many_segments",
  text: "There are {actualSegments} SMS; at most {maxSegments} are allowed. Shorten it.",
} as const;

export const severalSegments = {
  code: "sms.several_segments",
  severity: "warning",
  text: "There are {actualSegments} SMS, and each is charged.",
} as const;

export const unicode = {
  code: "sms.unicode",
  severity: "warning",
  text: "There is a character outside of GSM-7 (at offset {offset}): an SMS holds 70 characters, not 160.",
} as const;
