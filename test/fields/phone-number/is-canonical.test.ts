import { describe, expect, it } from "vitest";
import { isCanonical } from "../../../src/fields/phone-number/is-canonical.ts";
import { findPlan } from "../../../src/fields/phone-number/numbering-plans.ts";
import { phoneNumber, readPhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { Dataset } from "../../../src/schema/dataset.ts";
import { prepareOptions } from "../../../src/schema/prepare-options.ts";
import { Run } from "../../../src/schema/run.ts";
import { glanceOf } from "../../../src/schema/schema.ts";
import { countryCodes } from "../../../src/tables/country-codes.ts";

describe("isCanonical", () => {
  it.each([
    ["919988221100", undefined],
    ["919999999999", undefined],
    ["12345678901", undefined],
    ["447700900123", undefined],
    ["2250123456789", undefined], // numbers of Ivory Coast begin with 0
    ["919988221100", "IN"],
    ["8617012345678", undefined],
    ["14155552671", "US"],
  ])("needs no second look at %s, default country %s", (text, country) => {
    expect(isCanonical(text, planOf(country))).toBe(true);
  });

  it.each([
    ["", undefined],
    ["91998822110", "IN"], // 9 digits are no mobile length
    ["9198822110", "IN"], // a national number that begins like the country code
    ["447700900000", "IN"], // another country's
    ["910000000000", undefined], // begins like a trunk prefix
    ["442079460958", undefined], // a landline
    ["390669821234", undefined],
    ["5590293847561", undefined], // 90 is a trunk prefix of Brazil
    ["5590293847561", "BR"],
    ["446700900123", "GB"],
    ["491512345678901", undefined], // 15 digits, but no mobile number has as many
    ["4903012345678", undefined], // a trunk prefix behind the country code
    ["999123456789", undefined], // no country code
    ["0919988221100", undefined],
    ["4915123456789012", undefined], // 16 digits
    ["4915123456789012", "DE"],
    ["+919988221100", undefined],
    [" 919988221100", undefined],
    ["91998822110/", undefined],
    ["91998822110:", undefined],
    ["91:988221100", undefined],
    ["91/988221100", undefined],
    ["9:9988221100", undefined],
    ["3:712345678", undefined], // 3 x 10 + 10 is a country code
  ])("leaves %j, default country %s, to a closer look", (text, country) => {
    expect(isCanonical(text, planOf(country))).toBe(false);
  });
});

function planOf(country: string | undefined) {
  return country === undefined ? undefined : findPlan(country);
}

describe("the fast path", () => {
  it("the rule returns unchanged and without a word: every calling code, length and first digit", () => {
    let accepted = 0;
    for (const country of [undefined, ...countryCodes]) {
      const run = new Run(prepareOptions({ defaultCountry: country }));
      for (const text of country === undefined ? allBeginnings() : beginningsOf(planOf(country)?.callingCode ?? "")) {
        if (glanceOf(phoneNumber)?.(text, run) !== text) continue;
        accepted++;
        const dataset = new Dataset(text, run);
        const number = readPhoneNumber(text, dataset);
        if (number !== text || dataset.issues !== undefined) expect({ country, number, ...dataset }).toBe(text);
      }
    }
    expect(accepted).toBeGreaterThan(1500);
  });
});

function allBeginnings(): string[] {
  return Array.from({ length: 1000 }, (_, code) => String(code)).flatMap(beginningsOf);
}

/** Numbers of every length with every first digit behind a code, the others alternating. */
function beginningsOf(code: string): string[] {
  return Array.from({ length: 13 }, (_, length) => length).flatMap((length) =>
    [..."0123456789"].map((digit) => `${code}${digit}${"2938475610293".slice(0, length)}`),
  );
}
