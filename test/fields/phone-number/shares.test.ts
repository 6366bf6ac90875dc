import { readFileSync } from "node:fs";
import { getCountryCallingCode } from "libphonenumber-js/max";
import { afterAll, describe, expect, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import type { CountryCode } from "../../../src/tables/country-code.ts";
import { validMobileNumbers } from "../../support/phone-notations.ts";
import { repository } from "../../support/source-files.ts";

/** The most populous ones, and no other choice. */
const COUNTRIES: readonly CountryCode[] = [
  "IN",
  "CN",
  "US",
  "ID",
  "PK",
  "NG",
  "BR",
  "BD",
  "RU",
  "MX",
  "ET",
  "JP",
  "PH",
  "EG",
  "CD",
  "VN",
  "IR",
  "TR",
  "DE",
  "TH",
  "GB",
  "TZ",
  "FR",
  "ZA",
  "IT",
  "KE",
  "MM",
  "CO",
  "KR",
  "UG",
  "SD",
  "ES",
  "DZ",
  "IQ",
  "AR",
  "AF",
  "YE",
  "CA",
  "PL",
  "MA",
];
const NUMBERS_EACH = 100;
const MAX_FOREIGN_IN_SILENCE = 0.07;
const MAX_SHORT_IN_SILENCE = 0.2;

interface Shares {
  readonly country: CountryCode;
  /** Of the digits of valid national mobile numbers alone: those read as another country's without a word. */
  readonly foreignInSilence: number;
  /** Of such numbers less one digit, each in turn, with their default country: those that pass without a word. */
  readonly shortInSilence: number;
}

const shares = COUNTRIES.map(measure);

function measure(country: CountryCode): Shares {
  const numbers = validMobileNumbers(country, NUMBERS_EACH);
  expect(numbers.length, country).toBe(NUMBERS_EACH);
  const foreign = numbers.filter((national) => {
    const silent = readInSilence(national);
    return silent !== undefined && silent !== getCountryCallingCode(country) + national;
  });
  const short = numbers.flatMap(withoutOneDigit);
  return {
    country,
    foreignInSilence: foreign.length / numbers.length,
    shortInSilence: short.filter((text) => readInSilence(text, country) !== undefined).length / short.length,
  };
}

function withoutOneDigit(digits: string): string[] {
  return Array.from(digits, (_, index) => digits.slice(0, index) + digits.slice(index + 1));
}

function readInSilence(text: string, defaultCountry?: CountryCode): string | undefined {
  const result = normalizePhoneNumber(text, { defaultCountry });
  return result.ok && result.warnings.length === 0 ? result.value : undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

afterAll(() => console.table(shares));

describe("of the mobile numbers of the forty most populous countries", () => {
  it(`at most ${percent(MAX_FOREIGN_IN_SILENCE)} are read as foreign without a word when neither plus nor default country is given`, () => {
    expect(mean(shares.map(({ foreignInSilence }) => foreignInSilence))).toBeLessThanOrEqual(MAX_FOREIGN_IN_SILENCE);
  });

  it(`at most ${percent(MAX_SHORT_IN_SILENCE)} pass without a word with a digit missing`, () => {
    expect(mean(shares.map(({ shortInSilence }) => shortInSilence))).toBeLessThanOrEqual(MAX_SHORT_IN_SILENCE);
  });

  it("the guide says how many", () => {
    const guide = readFileSync(`${repository}docs/guides/phone-numbers.md`, "utf8").replace(/ +/g, " ");
    const rows = shares.map(
      ({ country, foreignInSilence, shortInSilence }) =>
        `| ${country} | ${percent(foreignInSilence)} | ${percent(shortInSilence)} |`,
    );
    rows.push(
      `| all, on average | ${percent(mean(shares.map((row) => row.foreignInSilence)))} | ${percent(mean(shares.map((row) => row.shortInSilence)))} |`,
    );
    for (const row of rows) expect(guide).toContain(row);
  });
});
