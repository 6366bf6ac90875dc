export const blank = {
  code: "text.blank",
  text: "There is nothing visible. Write something.",
} as const;

export const loneSurrogate = {
  code: "text.lone_surrogate",
  text: "There is half a character (at offset {offset}), perhaps of an emoji. Remove it.",
} as const;

export const controlCharacter = {
  code: "text.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const lineBreak = {
  code: "text.line_break",
  text: "There is a line break (at offset {offset}). Remove it.",
} as const;

export const tooLong = {
  code: "text.too_long",
  text: "There are {actualCodePoints} characters; at most {maxCodePoints} are allowed. Shorten it.",
} as const;

export const emptyBody = {
  code: "text.empty_body",
  severity: "warning",
  text: "There is nothing visible. The email arrives empty.",
} as const;

export const long = {
  code: "text.long",
  severity: "warning",
  text: "There are {actualCodePoints} characters; most templates end at {maxCodePoints}.",
} as const;
