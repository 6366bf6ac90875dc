export const wrongType = {
  code: "message.wrong_type",
  text: "Expected an object, got {actual}.",
} as const;

export const unreadable = {
  code: "message.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

export const tooLarge = {
  code: "message.too_large",
  text: "There are {actualBytes} bytes of JSON; at most {maxBytes} are allowed. Shorten it.",
} as const;
