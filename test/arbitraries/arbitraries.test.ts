import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { phoneNumberNotations, repairedNotations } from "../../src/arbitraries/phone-numbers.ts";
import { timestampNotations } from "../../src/arbitraries/timestamps.ts";
import { defineChannel, fieldsOf } from "../../src/channels/channel.ts";
import { attachment } from "../../src/fields/attachment/attachment.ts";
import { channels, checkMessage, normalizePhoneNumber, normalizeTimestamp, sms, unwrap } from "../../src/index.ts";
import { definitions } from "../../src/issues/definitions.ts";
import { SMS_KEYS } from "../../src/tables/channel-keys.ts";
import { namedChannels } from "../support/inputs.ts";
import { errorsOf } from "../support/results.ts";

/** Errors of messages that their data alone does not cause: an option does, or a file or getter that cannot be read. */
const CODES_NOT_BY_DATA = `
  attachment.too_large attachment.unreadable_file field.given_twice field.not_json field.too_deep field.too_many_values
  field.unreadable message.too_large message.unreadable phone_number.adapter_failed phone_number.ambiguous_prefix
  phone_number.impossible_start phone_number.refused timestamp.skipped_local_time timestamp.zone_before_1972`;

const NOT_MATCHED = { apiCodes: {}, matchedBy: {} };

test("a fifth channel of the same rules needs nothing new", () => {
  const { to: my_to, body: my_body, scheduledTime: my_time } = sms.message.entries;
  const notice = defineChannel(SMS_KEYS, { my_to, my_body, my_time }, NOT_MATCHED);
  fc.assert(fc.property(messageArbitrary(notice), (message) => checkMessage(notice, message).ok));
  fc.assert(fc.property(invalidInputArbitrary(notice), ({ input }) => !checkMessage(notice, input).ok));
});

test("a rule without arbitraries is named", () => {
  const ofRule = defineChannel(SMS_KEYS, { odd: attachment.entries.file_name }, NOT_MATCHED);
  const ofValibot = defineChannel(SMS_KEYS, { odd: v.string() }, NOT_MATCHED);
  const text = "There are no arbitraries for the rule of the field odd.";
  expect(() => messageArbitrary(ofRule)).toThrow(new TypeError(text));
  expect(() => messageArbitrary(ofValibot)).toThrow(new TypeError("The field odd has no rule of this library."));
});

/** That messages pass unchanged and inputs are accepted is law 3: `test/laws/idempotent.test.ts`. */
describe.each(namedChannels)("%s", (_, channel) => {
  test("inputs have every optional field, and lack it", () => {
    const inputs = fc.sample(inputArbitrary(channel), { numRuns: 300, seed: 1 });
    const messages = inputs.map((input) => unwrap(checkMessage(channel, input)));
    for (const { name, required } of fieldsOf(channel)) {
      const found = new Set(messages.map((message) => name in message));
      expect(found).toEqual(new Set(required ? [true] : [true, false]));
    }
  });

  test("invalid inputs give exactly the errors they say", () => {
    fc.assert(
      fc.property(invalidInputArbitrary(channel), ({ input, codes, paths }) => {
        const errors = errorsOf(checkMessage(channel, input)).map(({ code, path }) => ({ code, path }));
        expect(errors).toEqual(codes.map((code, index) => ({ code, path: paths[index] })));
      }),
    );
  });
});

test.each([
  ["phone numbers", fc.oneof(phoneNumberNotations(), repairedNotations()), normalizePhoneNumber],
  ["timestamps", timestampNotations(), normalizeTimestamp],
] as const)("notations of %s become what they stand for", (_, notations, normalize) => {
  fc.assert(
    fc.property(notations, ({ written, canonical }) => {
      expect(unwrap(normalize(written))).toBe(canonical);
    }),
  );
});

test("invalid inputs have every code that data alone can cause", () => {
  const samples = channels.flatMap((channel) => fc.sample(invalidInputArbitrary(channel), { numRuns: 6000, seed: 1 }));
  const errors = definitions.filter(({ severity }) => severity !== "warning").map(({ code }) => code);
  const ofMessages = errors.filter((code) => !/^(?:envelope|http|response)\./.test(code));
  const caused = new Set<string>(samples.flatMap(({ codes }) => codes));
  expect(ofMessages.filter((code) => !caused.has(code)).toSorted()).toEqual(CODES_NOT_BY_DATA.trim().split(/\s+/));
  const counts = new Set(samples.map(({ codes }) => codes.length));
  expect([counts.has(1), Math.max(...counts) >= 6]).toEqual([true, true]);
});
