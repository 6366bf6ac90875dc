export const controlCharacter = {
  code: "sender.control_character",
  text: "There is a control character (at offset {offset}). Remove it.",
} as const;

export const longAlphanumeric = {
  code: "sender.long_alphanumeric",
  severity: "warning",
  text: "There are {actualCharacters} characters; networks show at most {maxCharacters} when not all are digits.",
} as const;

export const longNumber = {
  code: "sender.long_number",
  severity: "warning",
  text: "There are {actualDigits} digits; a phone number has at most {maxDigits}.",
} as const;
