import * as fc from "fast-check";
import { type AnyChannel, type ChannelField, fieldsOf } from "../channels/channel.ts";
import type { IssueCode } from "../issues/issue-code.ts";
import type { IssuePath } from "../issues/issue.ts";
import { arbitrariesOf } from "./field-arbitraries.ts";
import { inAnyOrder } from "./in-any-order.ts";
import { below, type ExpectedError } from "./refusal.ts";

/** An input that `checkMessage` refuses, with the errors to expect. */
export interface InvalidInput {
  /** An input with at least one fault. */
  readonly input: unknown;
  /** The codes of all errors that `checkMessage` reports without options, in its order. */
  readonly codes: readonly IssueCode[];
  /** The path of each error, in the same order. */
  readonly paths: readonly IssuePath[];
}

/**
 * Generates messages that `checkMessage` refuses, each with exactly the error codes to expect: from one to about a dozen. They cover every
 * error code that data alone can cause, so not those of objects that throw when they are read (`field.unreadable`, `message.unreadable`),
 * nor those that need an option. A few values are large: an SMS with too many segments has some 40,000 characters.
 *
 * ```ts
 * import fc from "fast-check";
 * import { checkMessage, sms } from "capillary-messages";
 * import { invalidInputArbitrary } from "capillary-messages/arbitraries";
 *
 * fc.assert(
 *   fc.property(invalidInputArbitrary(sms), ({ input, codes }) => {
 *     const result = checkMessage(sms, input);
 *     return !result.ok && result.errors.map((issue) => issue.code).join() === codes.join();
 *   }),
 * );
 * ```
 */
export function invalidInputArbitrary(channel: AnyChannel): fc.Arbitrary<InvalidInput> {
  const fields = fieldsOf(channel);
  return fc.oneof(
    { weight: 20, arbitrary: faultyMessages(fields) },
    { weight: 1, arbitrary: noMessages().map((input) => toInvalid(input, [{ code: "message.wrong_type", path: [] }])) },
  );
}

/** One key of a message. */
interface Member {
  readonly key: string;
  readonly value: unknown;
  /** `false`: the key is left out. */
  readonly isThere: boolean;
  readonly errors: readonly ExpectedError[];
}

function faultyMessages(fields: readonly ChannelField[]): fc.Arbitrary<InvalidInput> {
  return fc
    .tuple(fc.tuple(...fields.map(members)), unknownMembers(fields))
    .filter((lists) => lists.flat().some(({ errors }) => errors.length > 0))
    .chain(([known, unknown]) => {
      const missing = known.filter(({ isThere }) => !isThere);
      const there = [...known.filter(({ isThere }) => isThere), ...unknown];
      return inAnyOrder(there).map((ordered) => {
        const input = Object.fromEntries(ordered.map(({ key, value }) => [key, value]));
        // `record` reports missing keys after it has read all that are there.
        return toInvalid(
          input,
          [...ordered, ...missing].flatMap(({ errors }) => errors),
        );
      });
    });
}

function members(field: ChannelField): fc.Arbitrary<Member> {
  const { name: key, required } = field;
  const { accepted, refused } = arbitrariesOf(field);
  const sound = accepted.map((value) => ({ key, value, isThere: true, errors: [] }));
  const faulty = refused.map(({ value, errors }) => ({ key, value, isThere: true, errors: below([key], errors) }));
  const absent = fc.tuple(fc.constantFrom(undefined, null), fc.boolean()).map(([value, isThere]): Member => {
    return { key, value, isThere, errors: required ? [{ code: "field.required", path: [key] }] : [] };
  });
  return fc.oneof({ weight: 4, arbitrary: sound }, { weight: 1, arbitrary: absent }, { weight: 3, arbitrary: faulty });
}

const UNSAFE_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

/** Near a known name, far from any, of other letter case, or harmful. */
const OTHER_KEYS: readonly string[] = [
  "priority",
  "scheduleTime",
  "scheduled_time",
  "To",
  "message",
  "text",
  "toString",
  "",
];

function unknownMembers(fields: readonly ChannelField[]): fc.Arbitrary<Member[]> {
  const known = fields.map(({ name }) => name);
  const keys = fc.constantFrom(...[...UNSAFE_KEYS, ...OTHER_KEYS].filter((key) => !known.includes(key)));
  const member = fc.tuple(keys, fc.oneof(fc.string(), fc.integer(), fc.constant(null))).map(([key, value]): Member => {
    const code = UNSAFE_KEYS.includes(key) ? "field.unsafe_key" : "field.unknown";
    return { key, value, isThere: true, errors: [{ code, path: [key] }] };
  });
  return fc.uniqueArray(member, { maxLength: 2, selector: ({ key }) => key });
}

function noMessages(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(undefined, null, true, 0, "", "text", 1n),
    fc.array(fc.integer(), { maxLength: 2 }),
    fc.date().map((date) => date),
    fc.constantFrom("a", "b").map((key) => new Map([[key, key]])),
  );
}

function toInvalid(input: unknown, errors: readonly ExpectedError[]): InvalidInput {
  return { input, codes: errors.map(({ code }) => code), paths: errors.map(({ path }) => path) };
}
