import { Validator } from "@seriousme/openapi-schema-validator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { type AnyChannel, fieldsOf } from "../../src/channels/channel.ts";
import {
  type Attachment,
  buildRequest,
  buildResponse,
  channels,
  checkMessage,
  type IssueCode,
  parseRequest,
  type Result,
  toApiProblem,
  unwrap,
} from "../../src/index.ts";
import { API_CODES } from "../../tools/openapi/api-codes.ts";
import { schemaName } from "../../tools/openapi/channel-schemas.ts";
import { EXAMPLES } from "../../tools/openapi/examples.ts";
import { issueFamilies } from "../../tools/rules/catalogue.ts";
import { anyMessage, namedChannels } from "../support/inputs.ts";
import { judgeBoundedExpression } from "../support/judge-expression.ts";
import { codesOf, issuesOf } from "../support/results.ts";
import { description, validatorOf } from "./load-description.ts";
import { mutations } from "./mutations.ts";

/** The codes of what JSON Schema cannot say, or only in part: each of these may stand in a body that the description accepts. */
const BEYOND_JSON_SCHEMA: readonly IssueCode[] = [
  "phone_number.unknown_country_code",
  "phone_number.impossible_length",
  "phone_number.kept_trunk_prefix",
  "sms.too_many_segments",
  "email_address.duplicate",
  "attachment.long_name",
  // The length that base64 must have, and whether a text without `file_encoding_type` is of a type that cannot go out as text.
  "attachment.incomplete_base64",
  "attachment.invalid_base64",
  "attachment.pad_bits",
  "attachment.empty",
  "attachment.type_mismatch",
  // JSON in UTF-8 holds them only escaped, and no pattern that other languages share finds them.
  "text.lone_surrogate",
  "attachment.lone_surrogate",
];

test("it is OpenAPI 3.1", async () => {
  const result = await new Validator().validate({ ...description });
  expect(result).toEqual({ valid: true });
  expect(description["openapi"]).toBe("3.1.0");
});

test("a broken description is noticed", async () => {
  const result = await new Validator().validate({ ...description, paths: { "no/slash": {} } });
  expect(result.valid).toBe(false);
});

// A busy machine must not make a pattern look unsafe: all of them take a few seconds.
test("no pattern takes more than linear time", { timeout: 120_000 }, () => {
  const patterns = [...new Set(findPatterns(description))];
  expect(patterns.length).toBeGreaterThan(0);
  expect(patterns.filter((pattern) => judgeBoundedExpression(pattern, "u").status !== "safe")).toEqual([]);
});

test("no pattern needs what only some engines have", () => {
  const special = /\(\?[^:]|\\(?!x[0-9a-f]{2}|[.+])|\[:|&&/;
  const withoutBackslashes = findPatterns(description).map((pattern) => pattern.replaceAll("\\\\", ""));
  expect(withoutBackslashes.filter((pattern) => special.test(pattern))).toEqual([]);
});

/** Generated validators write `/.../` without a flag, and know neither `allOf` beside `type` nor our reading of formats. */
test("every pattern stands beside its type and means the same with and without the flag u", () => {
  const schemas = findSchemas(description).filter((schema) => "pattern" in schema && !isNegated(schema));
  expect(schemas.length).toBeGreaterThan(10);
  for (const schema of schemas) expect(schema).toMatchObject({ type: "string" });
  for (const pattern of findPatterns(description)) {
    expect(() => [new RegExp(pattern), new RegExp(pattern, "u")]).not.toThrow();
    expect(pattern).not.toMatch(/[\ud800-\udfff]/);
  }
  // Generators write them between slashes.
  for (const schema of schemas)
    expect(schema).not.toMatchObject({ pattern: expect.stringMatching(/[\n\r\u2028\u2029]/) });
  expect(JSON.stringify(description)).not.toMatch(/"(?:allOf|format)":/);
});

test("every API code that an issue has is described", () => {
  const definitions = issueFamilies.flatMap(({ entries }) => entries.map(({ definition }) => definition));
  const fields = channels.flatMap((channel) => fieldsOf(channel));
  const codes = [...definitions.map((issue) => issue.apiErrorCode), ...fields.map((field) => field.apiErrorCode)];
  const given = codes.filter((code) => code !== undefined);
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((code) => !API_CODES.some(([known]) => known === code))).toEqual([]);
});

test.each(EXAMPLES)("the example of $name is canonical", (channel, request) => {
  expect(isRequest(channel, request)).toBe(true);
  expect(parseRequest(channel, request)).toEqual({ ok: true, value: request, warnings: [] });
});

describe("limits", () => {
  const domain = "a".repeat(63);
  test.each([
    ["PhoneNumber", "1".repeat(15), "1".repeat(16)],
    ["PhoneNumber", "919988221100", "019988221100"],
    ["Timestamp", "2028-02-29T23:59:59Z", "2100-02-29T23:59:59Z"],
    ["Timestamp", "2030-04-30T00:00:00+18:00", "2030-04-31T00:00:00+18:00"],
    ["Timestamp", "2030-01-01T00:00:00+18:00", "2030-01-01T00:00:00+18:01"],
    ["Timestamp", "2030-01-01T00:00:00+00:00", "2030-01-01T00:00:00-00:00"],
    ["EmailAddress", `${"j".repeat(64)}@a.example`, `${"j".repeat(65)}@a.example`],
    ["EmailAddress", `jane@${domain}.example`, `jane@${domain}a.example`],
    [
      "EmailAddress",
      `jane@${`${domain}.`.repeat(3)}${"a".repeat(57)}`,
      `jane@${`${domain}.`.repeat(3)}${"a".repeat(58)}`,
    ],
    ["EmailAddress", "jane@a.1b", "jane@a.12"],
    ["EmailAddressList", "a@a.example, b@a.example", "a@a.example,b@a.example"],
    ["EmailAddressList", `a@a.example, ${"j".repeat(64)}@a.example`, `a@a.example, ${"j".repeat(65)}@a.example`],
    ["EmailAddressList", "a@a.example", "a@a.1, b@a.example"],
    ["WhatsappTemplate", "🙂".repeat(32_768), "🙂".repeat(32_769)],
    ["SmsBody", "a\n", "\u200b\n"],
    ["EmailSubject", "a", "a\n"],
    ["Sender", "My shop", "My shop "],
    ["FileName", "a".repeat(255), "a".repeat(256)],
    ["FileName", ".a", ".."],
    ["FileType", "a".repeat(32), "a".repeat(33)],
  ])("of %s", (name, accepted, refused) => {
    expect([validatorOf(name)(accepted), validatorOf(name)(refused)]).toEqual([true, false]);
  });
});

describe.each(namedChannels)("%s", (_, channel) => {
  test("every canonical envelope is accepted", () => {
    fc.assert(
      fc.property(fc.array(messageArbitrary(channel), { minLength: 1, maxLength: 3 }), (messages) =>
        isRequest(channel, toWire({ [channel.requestKey]: messages })),
      ),
    );
  });

  test("every envelope that is built is accepted", () => {
    fc.assert(
      fc.property(fc.array(inputArbitrary(channel), { minLength: 1, maxLength: 3 }), (inputs) =>
        isRequest(channel, toWire(unwrap(buildRequest(channel, inputs)))),
      ),
    );
  });

  test("no envelope of another channel is accepted", () => {
    const others = namedChannels.filter(([, other]) => other !== channel);
    fc.assert(
      fc.property(fc.oneof(...others.map(([, other]) => envelopes(other))), (body) => !isRequest(channel, body)),
    );
  });

  test("what breaks a rule that JSON Schema can express is refused by both", () => {
    fc.assert(
      fc.property(invalidInputArbitrary(channel), ({ input, codes }) => {
        const body = toWire({ [channel.requestKey]: [input] });
        const isOnlyBeyond = codes.every((code) => BEYOND_JSON_SCHEMA.includes(code));
        const verdict = parseRequest(channel, body);
        fc.pre(!verdict.ok);
        return isOnlyBeyond || !isRequest(channel, body) || isBeyond(verdict);
      }),
    );
  });

  test("a mutation is accepted if it stays canonical, and refused if not", () => {
    fc.assert(
      fc.property(mutations(messageArbitrary(channel)), (message) => {
        const body = { [channel.requestKey]: [message] };
        const verdict = parseRequest(channel, body);
        const isCanonical = verdict.ok && isSame(verdict.value, body);
        if (!isRequest(channel, body)) return !isCanonical;
        return isCanonical || isBeyond(verdict) || hasUnpaddedBase64(message);
      }),
    );
  });

  test("every response that is built is accepted", () => {
    fc.assert(
      fc.property(fc.array(anyMessage(channel), { maxLength: 3 }), (messages) => {
        const outcomes = messages.map((message) => {
          const result = checkMessage(channel, message);
          const errors = result.ok ? [] : result.errors.map(toApiProblem);
          return { message, errors, warnings: result.warnings.map(toApiProblem) };
        });
        return validatorOf(schemaName(channel, "Response"))(toWire(buildResponse(channel, outcomes)));
      }),
    );
  });
});

/** Every object in the description. */
function findSchemas(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(findSchemas)];
}

/** A schema that stands under `not` needs no type of its own. */
function isNegated(schema: object): boolean {
  return Object.keys(schema).length === 1;
}

function findPatterns(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "pattern" in value && typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(findPatterns)];
}

function envelopes(channel: AnyChannel): fc.Arbitrary<unknown> {
  return messageArbitrary(channel).map((message) => toWire({ [channel.requestKey]: [message] }));
}

function isRequest(channel: AnyChannel, body: unknown): boolean {
  return validatorOf(schemaName(channel, "Request"))(body);
}

/** Returns `true` when something was found, error or warning, that the description cannot know of. */
function isBeyond(verdict: Result<unknown>): boolean {
  return codesOf(issuesOf(verdict)).some((code) => BEYOND_JSON_SCHEMA.includes(code));
}

/** No pattern that an engine can run over millions of characters says that they come in fours. */
function hasUnpaddedBase64(message: unknown): boolean {
  const { attachments } = message as { readonly attachments?: { readonly attachment: readonly Attachment[] } };
  return (attachments?.attachment ?? []).some(
    (file) => "file_encoding_type" in file && file.file_data.length % 4 !== 0,
  );
}

/** As it arrives at the other side. */
function toWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? Number(part) : part)));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
