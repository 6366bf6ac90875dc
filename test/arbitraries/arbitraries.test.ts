import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { inputArbitrary, invalidInputArbitrary, messageArbitrary } from "../../src/arbitraries/index.ts";
import { phoneNumberNotations, repairedNotations } from "../../src/arbitraries/phone-numbers.ts";
import { timestampNotations } from "../../src/arbitraries/timestamps.ts";
import { defineChannel, fieldsOf } from "../../src/channels/channel.ts";
import { attachment } from "../../src/fields/attachment/attachment.ts";
import type { IssueCode } from "../../src/index.ts";
import {
  type AnyChannel,
  channels,
  checkMessage,
  email,
  normalizePhoneNumber,
  normalizeTimestamp,
  sms,
  unwrap,
} from "../../src/index.ts";
import * as attachmentIssues from "../../src/issues/attachment-issues.ts";
import * as emailAddressIssues from "../../src/issues/email-address-issues.ts";
import * as fieldIssues from "../../src/issues/field-issues.ts";
import type { IssueDefinition } from "../../src/issues/issue.ts";
import * as messageIssues from "../../src/issues/message-issues.ts";
import * as phoneNumberIssues from "../../src/issues/phone-number-issues.ts";
import * as senderIssues from "../../src/issues/sender-issues.ts";
import * as smsIssues from "../../src/issues/sms-issues.ts";
import * as textIssues from "../../src/issues/text-issues.ts";
import * as timestampIssues from "../../src/issues/timestamp-issues.ts";
import { SMS_KEYS } from "../../src/tables/channel-keys.ts";

/** Codes that no data alone causes: an option, an unreadable file, a getter or proxy that throws, parseRequest or buildBatches does. */
const NOT_BY_DATA: readonly IssueCode[] = [
  "attachment.too_large",
  "attachment.unreadable_file",
  "field.given_twice",
  "field.not_json",
  "field.too_deep",
  "field.too_many_values",
  "field.unreadable",
  "message.too_large",
  "message.unreadable",
  "phone_number.adapter_failed",
  "phone_number.ambiguous_prefix",
  "phone_number.impossible_start",
  "phone_number.refused",
  "timestamp.skipped_local_time",
  "timestamp.zone_before_1972",
];

describe("examples", () => {
  test("messages have the types of their channel", () => {
    const [message] = fc.sample(messageArbitrary(sms), 1);
    const [input] = fc.sample(inputArbitrary(email), 1);
    expect(typeof message?.body).toBe("string");
    expect(typeof input?.subject).toBe("string");
  });

  test("a fifth channel of the same rules needs nothing new", () => {
    const { to: my_to, body: my_body, scheduledTime: my_time } = sms.message.entries;
    const keys = { ...SMS_KEYS, name: "notice" };
    const notice = defineChannel(
      keys,
      { my_to, my_body, my_time },
      { apiCodes: {}, matchedBy: { my_to: "phone_number" } },
    );
    fc.assert(fc.property(messageArbitrary(notice), (message) => checkMessage(notice, message).ok));
    fc.assert(fc.property(invalidInputArbitrary(notice), ({ input }) => !checkMessage(notice, input).ok));
  });

  test("a rule without arbitraries is named", () => {
    const { file_name: odd } = attachment.entries;
    const keys = { ...SMS_KEYS, name: "odd" };
    expect(() => messageArbitrary(defineChannel(keys, { odd }, { apiCodes: {}, matchedBy: {} }))).toThrow(
      new TypeError("There are no arbitraries for the rule of the field odd."),
    );
    const foreign = defineChannel(keys, { odd: v.string() }, { apiCodes: {}, matchedBy: {} });
    expect(() => messageArbitrary(foreign)).toThrow(new TypeError("The field odd has no rule of this library."));
  });
});

describe.each(channels.map((channel): [string, AnyChannel] => [channel.name, channel]))("%s", (_, channel) => {
  test("messages pass unchanged, without a warning", () => {
    fc.assert(
      fc.property(messageArbitrary(channel), (message) => {
        const result = checkMessage(channel, message);
        expect(JSON.stringify(unwrap(result))).toBe(JSON.stringify(message));
        expect(result.warnings).toEqual([]);
      }),
    );
  });

  test("inputs are accepted, and what they become is canonical", () => {
    fc.assert(
      fc.property(inputArbitrary(channel), (input) => {
        const message = unwrap(checkMessage(channel, input));
        expect(unwrap(checkMessage(channel, message))).toEqual(message);
      }),
    );
  });

  test("inputs cover every optional field, there and absent", () => {
    const messages = fc
      .sample(inputArbitrary(channel), { numRuns: 300, seed: 1 })
      .map((input) => unwrap(checkMessage(channel, input)));
    for (const { name, required } of fieldsOf(channel)) {
      const count = messages.filter((message) => name in message).length;
      expect(count).toBeGreaterThan(0);
      if (!required) expect(count).toBeLessThan(messages.length);
    }
  });

  test("invalid inputs give exactly the errors they say", () => {
    fc.assert(
      fc.property(invalidInputArbitrary(channel), ({ input, codes, paths }) => {
        const result = checkMessage(channel, input);
        const errors = result.ok ? [] : result.errors;
        expect(errors.map((issue) => `${issue.code} ${issue.path.join("/")}`)).toEqual(
          codes.map((code, index) => `${code} ${paths[index]?.join("/")}`),
        );
      }),
    );
  });
});

describe("notations become what they stand for", () => {
  test("phone numbers", () => {
    fc.assert(
      fc.property(fc.oneof(phoneNumberNotations(), repairedNotations()), ({ written, canonical }) => {
        expect(unwrap(normalizePhoneNumber(written))).toBe(canonical);
      }),
    );
  });

  test("timestamps", () => {
    fc.assert(
      fc.property(timestampNotations(), ({ written, canonical }) => {
        expect(unwrap(normalizeTimestamp(written))).toBe(canonical);
      }),
    );
  });
});

test("invalid inputs cover every code that data alone can cause", () => {
  const families: readonly Readonly<Record<string, IssueDefinition>>[] = [
    attachmentIssues,
    emailAddressIssues,
    fieldIssues,
    messageIssues,
    phoneNumberIssues,
    senderIssues,
    smsIssues,
    textIssues,
    timestampIssues,
  ];
  const errors = families.flatMap((family) => Object.values(family)).filter(({ severity }) => severity !== "warning");
  const caused = new Set<string>();
  for (const channel of channels as readonly AnyChannel[]) {
    for (const { codes } of fc.sample(invalidInputArbitrary(channel), { numRuns: 6000, seed: 1 })) {
      for (const code of codes) caused.add(code);
    }
  }
  const expected = new Set<string>(errors.map(({ code }) => code));
  for (const code of NOT_BY_DATA) expected.delete(code);
  expect([...caused].toSorted()).toEqual([...expected].toSorted());
});
