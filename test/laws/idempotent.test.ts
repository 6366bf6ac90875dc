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
import { namedChannels, otherFields } from "../support/inputs.ts";
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
  "attachment.unknown_media_type",
  "attachment.guessed_type",
  "attachment.label_mismatch",
  "attachment.encoded_twice",
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

describe("single values", () => {
  const mails = inputArbitrary(email);

  test("phone numbers, without a default country or of that country", () => {
    fc.assert(
      fc.property(inputArbitrary(sms), ({ to }) => {
        const once = unwrap(normalizePhoneNumber(to));
        expectUnchanged(normalizePhoneNumber(once), once);
        if (once.startsWith("91")) expectUnchanged(normalizePhoneNumber(once, { defaultCountry: "IN" }), once);
      }),
    );
  });

  test("timestamps, in any zone", () => {
    const zones = fc.constantFrom("UTC", "Asia/Kolkata", "America/New_York", "Pacific/Apia");
    fc.assert(
      fc.property(inputArbitrary(sms), zones, ({ scheduledTime }, timeZone) => {
        const result = normalizeTimestamp(scheduledTime, { timeZone });
        if (result.ok) expectUnchanged(normalizeTimestamp(result.value, { timeZone }), result.value);
      }),
    );
  });

  test("addresses and lists of them", () => {
    fc.assert(
      fc.property(mails, ({ to, cc }) => {
        const address = unwrap(normalizeEmailAddress(to));
        expectUnchanged(normalizeEmailAddress(address), address);
        const list = normalizeAddressList(cc);
        if (list.ok) expectUnchanged(normalizeAddressList(list.value), list.value);
      }),
    );
  });

  test("attachments", () => {
    fc.assert(
      fc.property(mails, ({ attachments }) => {
        const list = Array.isArray(attachments) ? attachments : [];
        for (const input of list) {
          const once = unwrap(buildAttachment(input));
          expectUnchanged(buildAttachment(once), once);
        }
      }),
    );
  });
});

function expectUnchanged(result: Result<unknown>, value: unknown): void {
  expect(unwrap(result)).toEqual(value);
  expect(codesOf(issuesOf(result)).filter((code) => REPAIRS.includes(code))).toEqual([]);
}
