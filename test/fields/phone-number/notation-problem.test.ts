import { expect, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { codesOf, issuesOf } from "../../support/results.ts";

it.each([
  ["seven digits each", "1234567 or 1234567", "several"],
  ["six digits in front", "123456 or 1234567", "letters"],
  ["six digits behind", "1234567 or 123456", "letters"],
  ["sixteen digits, more than one number has", "12345678*12345678", "several"],
  ["fifteen digits, as many as one number has", "12345678*1234567", "unexpected_character"],
  ["seven digits on each line", "1234567\n1234567", "several"],
  ["six digits on the first line", "123456\n1234567", "control_character"],
  ["the country code again behind a plus", "91+919988221100", "repeated_country_code"],
  ["the country code again behind a star", "91*919988221100", "unexpected_character"],
  ["another country code behind a plus", "91+449988221100", "unexpected_character"],
  ["half a country code again behind a plus", "9+919988221100", "unexpected_character"],
])("tells apart, by what stands around a character that no number has: %s", (_, text, reason) => {
  expect(codesOf(issuesOf(normalizePhoneNumber(text)))).toEqual([`phone_number.${reason}`]);
});
