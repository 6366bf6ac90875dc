import { defineIssues, type IssueFamily } from "./define-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

const errors = {
  required: "This is required and is missing or empty.",
  wrongType: "Expected {expected}, got {actual}.",
  unknown: "There is no such field here. Remove it.",
  unknownWithSuggestion: { code: "field.unknown", text: 'There is no such field here. Did you mean "{suggestion}"?' },
  unsafeKey: "This key can damage the objects of whoever reads it. Remove it.",
  unreadable: "This cannot be read: it throws an exception, or claims more than it holds.",
  notJson: "An unknown field can only be kept if it is plain JSON; this holds {actual}.",
  tooDeep: "An unknown field can only be kept if it is nested at most {maxDepth} levels deep.",
  tooManyValues: "An unknown field can only be kept if it holds at most {maxValues} values.",
  givenTwice: 'This is an old name of "{name}", which is given too. Remove one of them.',
} as const;

const warnings = {
  oldName: 'This is an old name of "{name}". It was read as that.',
} as const;

export const fieldIssues: IssueFamily<"field", typeof errors, typeof warnings> = /* @__PURE__ */ defineIssues("field", {
  errors,
  warnings,
});

export const fieldIssueDocs: Readonly<Record<keyof typeof fieldIssues, IssueDocumentation>> = {
  required: {
    fields: "every required field",
    meaning:
      'The field is absent: no own property, `undefined`, `null`, `""` or blanks only (a text with nothing visible in it is `text.blank`).',
    params: {},
    source: "vendor contract, 2 and 3",
  },
  wrongType: {
    fields: "every field",
    meaning: "The value has another type than the field takes; numbers and objects are never turned into strings.",
    params: { expected: "a type", actual: "a type" },
    source: "vendor contract, 2",
  },
  unknown: {
    fields: "any unknown key",
    meaning: 'The key is none of the fields of this place, and none is near it (option `unknownFields`: "reject").',
    params: {},
    source: "vendor contract, 2",
  },
  unknownWithSuggestion: {
    fields: "any unknown key",
    meaning: 'The key is none of the fields of this place, but near one (option `unknownFields`: "reject").',
    params: { suggestion: "the nearest known name" },
    source: "vendor contract, 2",
  },
  unsafeKey: {
    fields: "any key",
    meaning:
      'The key is an own `__proto__`, `constructor` or `prototype` (with `unknownFields`: "keep" also `toString`).',
    params: {},
    source: "CWE-1321",
  },
  unreadable: {
    fields: "every field",
    meaning: "A getter or proxy throws when the value is read, or a list of over 1,000,000 entries has holes.",
    params: {},
    source: "this library",
  },
  notJson: {
    fields: "kept unknown fields",
    meaning:
      'With `unknownFields`: "keep", a kept value holds something that JSON cannot say: a function, `undefined`, `NaN`, a `Date`, a cycle, a lone surrogate.',
    params: { actual: "a type" },
    source: "RFC 8259",
  },
  tooDeep: {
    fields: "kept unknown fields",
    meaning: 'With `unknownFields`: "keep", a kept value is nested deeper than `maxDepth`.',
    params: { maxDepth: "levels, inclusive" },
    source: "this library",
  },
  tooManyValues: {
    fields: "kept unknown fields",
    meaning:
      'With `unknownFields`: "keep", a kept value holds more than `maxValues` values, those nested in it counted (each as often as it stands there).',
    params: { maxValues: "values, inclusive" },
    source: "this library",
  },
  oldName: {
    fields: "scheduled_time",
    meaning: "`parseRequest` read version 1.1's `scheduled_time` as `scheduledTime`.",
    params: { name: "the field's name" },
    source: "vendor contract, 2",
  },
  givenTwice: {
    fields: "scheduled_time",
    meaning: "Both `scheduled_time` and `scheduledTime` are there.",
    params: { name: "the field's name" },
    source: "vendor contract, 2",
  },
};
