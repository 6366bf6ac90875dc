import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import {
  buildAttachment,
  buildRequest,
  checkMessage,
  email,
  type IssueCode,
  normalizeAddressList,
  normalizeEmailAddress,
  normalizePhoneNumber,
  normalizeTimestamp,
  type Options,
  type Result,
  sms,
  unwrap,
} from "../../src/index.ts";
import { attachmentInputs } from "../support/attachment-inputs.ts";
import { namedChannels, otherFields } from "../support/inputs.ts";
import { nearTexts } from "../support/near-texts.ts";
import { codesOf, issuesOf } from "../support/results.ts";

/** Warnings that something was changed on the way. */
const REPAIRS: readonly IssueCode[] = [
  "envelope.root_wrapper",
  "field.old_name",
  "phone_number.ambiguous",
  "timestamp.ambiguous_local_time",
  "timestamp.fraction_cut",
  "timestamp.one_digit_seconds",
  "email_address.duplicate",
  "attachment.blanks_dropped",
  "attachment.encoded_twice",
  "attachment.fragment_dropped",
  "attachment.guessed_encoding",
  "attachment.guessed_type",
  "attachment.label_mismatch",
  "attachment.unknown_media_type",
];

const unknownFields = fc.constantFrom("reject", "strip", "keep").map((choice): Options => ({ unknownFields: choice }));

/** Law 3: a canonical value passes unchanged and without repair warnings; building twice equals building once. */
describe.each(namedChannels)("%s", (_, channel) => {
  test("a canonical message passes as it is", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), unknownFields, (message, options) => {
        const result = checkMessage(channel, message, options);
        expect(result).toEqual({ ok: true, value: message, warnings: [] });
        expect(JSON.stringify(unwrap(result))).toBe(JSON.stringify(message));
      }),
    );
  });

  test("building twice equals building once, and the second time repairs nothing", () => {
    fc.assert(
      fc.property(
        fc.array(inputArbitrary(channel), { minLength: 1, maxLength: 3 }),
        unknownFields,
        (inputs, options) => {
          const once = unwrap(buildRequest(channel, inputs, options));
          const messages: unknown = Reflect.get(once, channel.requestKey);
          const again = buildRequest(channel, messages as object[], options);
          expect(unwrap(again)).toEqual(once);
          expect(codesOf(again.warnings).filter((code) => REPAIRS.includes(code))).toEqual([]);
        },
      ),
    );
  });

  test("keeps unknown fields as they are", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), otherFields, (message, others) => {
        const once = unwrap(checkMessage(channel, { ...others, ...message }, { unknownFields: "keep" }));
        const again = unwrap(checkMessage(channel, once, { unknownFields: "keep" }));
        expect(again).toEqual(once);
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      }),
    );
  });
});

/** The functions of one field: what they give, and texts to make near ones of. */
const fields: readonly FieldCase[] = [
  {
    name: "normalizePhoneNumber",
    take: normalizePhoneNumber,
    canonical: /^[1-9]\d{4,14}$/,
    texts: inputArbitrary(sms).map(({ to }) => to),
  },
  {
    name: "normalizeTimestamp",
    take: normalizeTimestamp,
    canonical: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/,
    texts: inputArbitrary(sms).map(({ scheduledTime }) => String(scheduledTime)),
  },
  {
    name: "normalizeEmailAddress",
    take: normalizeEmailAddress,
    canonical: /^[\x21-\x7e]+@[a-z0-9.-]+$/,
    texts: inputArbitrary(email).map(({ to }) => to),
  },
  {
    name: "normalizeAddressList",
    take: normalizeAddressList,
    canonical: /^(?:(?:^|, )[\x21-\x7e]+@[a-z0-9.-]+)+$/,
    texts: inputArbitrary(email).map(({ cc }) => String(cc)),
  },
];

interface FieldCase {
  readonly name: string;
  readonly canonical: RegExp;
  readonly texts: fc.Arbitrary<string>;
  take(input: unknown, options?: Options): Result<string>;
}

describe.each(fields)("$name", ({ take, canonical, texts }) => {
  const countries = fc.constantFrom(undefined, "IN", "US", "GB", "DE", "IT", "BR", "AR", "MX", "RU", "BY", "TD", "KZ");
  const zones = fc.constantFrom(undefined, "UTC", "Asia/Kolkata", "America/New_York", "Pacific/Apia");
  const options = fc.record({ defaultCountry: countries, timeZone: zones, now: fc.constant(new Date(0)) });

  test("gives a canonical value, which passes unchanged, of whatever is right or nearly so", () => {
    fc.assert(
      fc.property(fc.oneof(texts, nearTexts(texts)), options, (text, given) => {
        const once = take(text, given as Options);
        if (!once.ok) return;
        expect(once.value).toMatch(canonical);
        expectUnchanged(take(once.value, { now: given.now }), once.value);
      }),
    );
  });
});

describe("buildAttachment", () => {
  test("built twice is built once", () => {
    fc.assert(
      fc.property(attachmentInputs, (input) => {
        const once = buildAttachment(input);
        if (!once.ok) return;
        const warnings = once.warnings.filter(({ code }) => !REPAIRS.includes(code));
        expect(buildAttachment(once.value)).toEqual({ ok: true, value: once.value, warnings });
        expect(JSON.parse(JSON.stringify(once.value))).toEqual(once.value);
      }),
    );
  });
});

function expectUnchanged(result: Result<unknown>, value: unknown): void {
  expect(unwrap(result)).toEqual(value);
  expect(codesOf(issuesOf(result)).filter((code) => REPAIRS.includes(code))).toEqual([]);
}
