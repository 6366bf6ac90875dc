import { describe, expect, it } from "vitest";
import { isCanonical } from "../../../src/fields/phone-number/is-canonical.ts";
import { findPlan } from "../../../src/fields/phone-number/numbering-plans.ts";

describe("isCanonical", () => {
  it.each([
    ["919988221100", undefined],
    ["919999999999", undefined],
    ["12345678901", undefined],
    ["442079460958", undefined],
    ["390669821234", undefined], // Italian numbers begin with 0
    ["919988221100", "IN"],
    ["491512345678901", undefined], // 15 digits
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
