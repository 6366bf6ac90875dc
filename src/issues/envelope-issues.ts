export const wrongType = {
  code: "envelope.wrong_type",
  text: "Expected {expected}, got {actual}.",
  apiErrorCode: 4217,
} as const;

export const jsonString = {
  code: "envelope.json_string",
  text: "This is a string. Use JSON.parse first.",
  apiErrorCode: 4217,
} as const;

export const unreadable = {
  code: "envelope.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

export const noMessages = {
  code: "envelope.no_messages",
  text: "There is no message. Give one.",
  apiErrorCode: 4217,
} as const;

export const missingList = {
  code: "envelope.missing_list",
  text: 'There is no "{key}". Put the messages there.',
  apiErrorCode: 4217,
} as const;

export const otherChannel = {
  code: "envelope.other_channel",
  text: 'This is a list for {actualChannel}, not for {expectedChannel}. Use "{key}".',
  apiErrorCode: 4217,
} as const;

export const unknownChannel = {
  code: "envelope.unknown_channel",
  text: "There is no such channel. Use one of {channels}.",
  apiErrorCode: 4218,
} as const;

export const tooManyMessages = {
  code: "envelope.too_many_messages",
  text: "There are {actualMessages} messages; at most {maxMessages} are allowed. Split the list.",
} as const;

export const tooLarge = {
  code: "envelope.too_large",
  text: "There are {actualBytes} bytes of JSON; at most {maxBytes} are allowed. Split the list.",
} as const;

export const moreErrors = {
  code: "envelope.more_issues",
  text: "There are {count} more errors than the {maxIssues} listed. Fix those first.",
} as const;

export const rootWrapper = {
  code: "envelope.root_wrapper",
  severity: "warning",
  text: 'The old wrapper "root" was taken off.',
} as const;

export const moreWarnings = {
  code: "envelope.more_issues",
  severity: "warning",
  text: "There are {count} more warnings than the {maxIssues} listed.",
} as const;
