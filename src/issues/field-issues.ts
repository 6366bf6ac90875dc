export const required = {
  code: "field.required",
  text: "This is required.",
} as const;

export const wrongType = {
  code: "field.wrong_type",
  text: "Expected {expected}, got {actual}.",
} as const;

export const unknown = {
  code: "field.unknown",
  text: "There is no such field. Remove it.",
} as const;

export const unknownWithSuggestion = {
  code: "field.unknown",
  text: 'There is no such field. Did you mean "{suggestion}"?',
} as const;

export const unsafeKey = {
  code: "field.unsafe_key",
  text: "This key is unsafe. Remove it.",
} as const;

export const unreadable = {
  code: "field.unreadable",
  text: "This cannot be read. Give plain data.",
} as const;

export const notJson = {
  code: "field.not_json",
  text: "This holds {actual}, which is no JSON. Remove it.",
} as const;

export const tooDeep = {
  code: "field.too_deep",
  text: "This is nested over {maxDepth} levels deep. Remove it.",
} as const;

export const tooManyValues = {
  code: "field.too_many_values",
  text: "This holds over {maxValues} values. Remove it.",
} as const;

export const givenTwice = {
  code: "field.given_twice",
  text: 'This is the old name of "{name}", which is given too. Remove one.',
} as const;

export const oldName = {
  code: "field.old_name",
  severity: "warning",
  text: 'This is the old name of "{name}".',
} as const;
