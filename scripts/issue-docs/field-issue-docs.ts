import type * as fieldIssues from "../../src/issues/field-issues.ts";
import type { IssueDocumentation } from "./issue-documentation.ts";

export const fieldIssueDocs: Readonly<Record<keyof typeof fieldIssues, IssueDocumentation>> = {
  required: {
    fields: "every required field",
    meaning:
      'The field is absent: no own enumerable property, `undefined`, `null`, `""` or blanks only. Of body, template and subject only the first three: `""` and blanks are `text.blank` there, in the body of an email the warning `text.empty_body`.',
    params: {},
    source: "vendor contract, 2 and 3",
  },
  wrongType: {
    fields: "every field",
    meaning:
      "The value is not absent and has another type than the field takes; numbers, booleans and objects are never turned into strings. Most fields take a string; scheduledTime also a `Date`, cc and bcc also an array of strings (whose entries may be absent), attachments an array of objects or an object with such an array under `attachment`, file_data also bytes.",
    params: { expected: "a type", actual: "a type" },
    source: "vendor contract, 2",
  },
  unknown: {
    fields: "any unknown key",
    meaning:
      'The key is none of the fields of this place, letter case counted (option `unknownFields`: "reject", the default). It is an error for every such key, whatever its value.',
    params: {},
    source: "vendor contract, 2",
  },
  unknownWithSuggestion: {
    fields: "any unknown key",
    meaning:
      "With a suggestion where letter case and underscores aside at most a third of the longer name differs (insertions, deletions, replacements, swaps of neighbours), in keys of up to 64 UTF-16 units.",
    params: { suggestion: "the nearest known name, only where one is near" },
    source: "vendor contract, 2",
  },
  unsafeKey: {
    fields: "any key",
    meaning:
      'The key is an own `__proto__`, `constructor` or `prototype`, whatever the option `unknownFields` says; with "keep" these and `toString` also at any depth of what is kept.',
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
      'With `unknownFields`: "keep", a kept value holds something that JSON cannot say: a function, a symbol, a bigint, `undefined`, `NaN`, an infinity, a `Date` or other built-in object, a hole, a cycle, a lone surrogate (in a key too).',
    params: { actual: "a type" },
    source: "RFC 8259",
  },
  tooDeep: {
    fields: "kept unknown fields",
    meaning: 'With `unknownFields`: "keep", a kept value is nested deeper than 100 levels, its own included.',
    params: { maxDepth: "levels, inclusive" },
    source: "this library",
  },
  tooManyValues: {
    fields: "kept unknown fields",
    meaning:
      'With `unknownFields`: "keep", a kept value holds more than 100,000 values, those nested in it counted (each as often as it stands there).',
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
    meaning: "In `parseRequest`: both `scheduled_time` and `scheduledTime` are there, whatever their values.",
    params: { name: "the field's name" },
    source: "vendor contract, 2",
  },
};
