import type { VectorInput } from "../runner/vector.ts";
import { gsm7Texts, smsTexts } from "./sms-texts.ts";
import { sampled } from "../runner/sample.ts";
import { countryCodeTexts, nationalNumbers, phoneNumberTexts } from "./phone-number-cases.ts";
import { email, sms } from "../../../src/index.ts";

const now = new Date("2026-01-01T00:00:00Z");

const timestamps: readonly string[] = [
  "2030-01-31T09:30:00Z[",
  "2030-01-31T09:30.5Z",
  "2030-01-31T09:30:00Z[Mars/Olympus]",
  "2030-01-31T09:30:00+01:00[Asia/Kolkata]",
  "2030-01-31T09:30:00Z",
  "2030-01-31T09:30:00+05:30",
  "2030-01-31T09:30:00+00:00",
  "2030-01-31T09:30:00-00:00",
  "2030-01-31t09:30:00z",
  "2030-01-31 09:30:00 +0530",
  "2030-01-31T09:30+05",
  "2025-06-14T18:55:0Z",
  "2030-01-31T09:30:00.123Z",
  "2030-01-31T09:30:00.000Z",
  "2028-02-29T00:00:00Z",
  "2100-02-29T00:00:00Z",
  "2030-02-30T00:00:00Z",
  "2030-01-31T24:00:00Z",
  "2030-01-31T23:59:60Z",
  "2030-01-31T09:30:00+18:00",
  "2030-01-31T09:30:00+18:01",
  "2030-01-31T09:30:00+5:30",
  "2030-01-31 09:30:00IST",
  "2030-01-31T09:30:00,5Z",
  "2030-W05-4T09:30:00Z",
  "20300131T093000Z",
  "2030-01-31",
  "2030-01-31T09:30:00",
  "2026-01-01T00:00:00Z",
  "2025-12-31T23:59:59Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59-18:00",
  "tomorrow",
  "",
];

const zoned: readonly (readonly [string | Date, string])[] = [
  ["2024-03-10T01:59:59", "America/New_York"],
  ["2024-03-10T02:30:00", "America/New_York"],
  ["2024-11-03T01:30:00", "America/New_York"],
  ["2024-10-27 02:30", "Europe/Berlin"],
  ["2024-04-07T01:45:00", "Australia/Lord_Howe"],
  ["2024-02-22T00:25:06", "Asia/Kolkata"],
  ["2024-02-22T00:25:06", "UTC"],
  ["2024-02-22T00:25:06+01:00", "Asia/Kolkata"],
  ["1971-12-31T23:59:59", "Asia/Kolkata"],
  [new Date("2024-02-21T18:55:06.789Z"), "Asia/Kolkata"],
  [new Date("2024-02-21T18:55:06Z"), "UTC"],
  [new Date("1960-01-01T00:00:00Z"), "Europe/Berlin"],
];

const addresses: readonly string[] = [
  "jane@example.com",
  "Jane.Doe+news@EXAMPLE.Com",
  " jane@example.com\t",
  "jane@bücher.example",
  "jane@例え.example",
  "jane@xn--bcher-kva.example",
  "o'neill/sales=eu@example.com",
  `${"j".repeat(64)}@example.com`,
  `${"j".repeat(65)}@example.com`,
  `jane@${"a".repeat(63)}.example`,
  `jane@${"a".repeat(64)}.example`,
  `j@${"a.".repeat(121)}example.com`,
  "jane..doe@example.com",
  ".jane@example.com",
  "jane@localhost",
  "mailto:jane@example.com",
  "jane@@example.com",
  "jane@\ufffd.example",
  "jane@example.123",
  "jane@my_shop.example",
  "jane@-shop.example",
  "jane@127.0.0.1",
  "jane@[127.0.0.1]",
  "Jane <jane@example.com>",
  '"jane doe"@example.com',
  "jane(home)@example.com",
  "jane@example.com, joe@example.com",
  "jäne@example.com",
  "jane@exam\u00adple.com",
  "jane@example.com\r\nBcc: joe@example.com",
  "jane",
  "@example.com",
  "jane@",
  "",
];

const lists: readonly unknown[] = [
  "a@example.com, b@example.com",
  "a@example.com;b@Example.org ; ",
  ["a@example.com", " b@example.com "],
  ["a@example.com", null, "", undefined],
  ["a@example.com", "a@EXAMPLE.com"],
  ["a@example.com", "b"],
  ["a@example.com, b@example.com"],
  ["a@example.com", 42],
  [],
  {},
  "",
  42,
];

/** One value, or one text. */
export const fieldCases: Readonly<Record<string, readonly VectorInput[]>> = {
  normalizePhoneNumber: [
    ...[...phoneNumberTexts, null, 919988221100, ["+919988221100"]].map((input) => ({ input })),
    ...nationalNumbers.map(([input, defaultCountry]) => ({ input, options: { defaultCountry } })),
    { name: "a bad option", input: "919988221100", options: { defaultCountry: "in" } },
    { name: "an option of the wrong type", input: "919988221100", options: { defaultCountry: 91 } },
    ...sampled(sms, "to", 12),
  ],
  normalizeTimestamp: [
    ...[...timestamps, null, 1_900_000_000, new Date("2030-01-31T09:30:00.999Z"), new Date(NaN), new Date(8.64e15)].map(
      (input) => ({
        input,
        options: { now },
      }),
    ),
    ...zoned.map(([input, timeZone]) => ({ input, options: { now, timeZone } })),
    { name: "a zone that does not exist", input: "2030-01-31T09:30:00", options: { timeZone: "Mars/Olympus" } },
    ...sampled(sms, "scheduledTime", 12, { now }),
  ],
  normalizeEmailAddress: [...[...addresses, null, 42].map((input) => ({ input })), ...sampled(email, "to", 12)],
  normalizeAddressList: [...lists.map((input) => ({ input })), ...sampled(email, "cc", 10)],
  toGsm7: [...gsm7Texts, 42].map((input) => ({ input })),
  isCountryCode: countryCodeTexts.map((input) => ({ input })),
  measureSms: [...[...smsTexts, 42].map((input) => ({ input })), ...sampled(sms, "body", 6)],
};
