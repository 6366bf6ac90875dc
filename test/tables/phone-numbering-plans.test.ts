import { getCountries } from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max";
import { describe, expect, it } from "vitest";
import { hasLength, hasMobileStart } from "../../src/fields/phone-number/numbering-plan.ts";
import { findCallingCode, findPlan } from "../../src/fields/phone-number/numbering-plans.ts";
import { countryCodes, isCountryCode } from "../../src/tables/country-codes.ts";
import { LENGTHS, MOBILES, PREFIXES, REGIONS } from "../../src/tables/phone-numbering-plans.ts";
import { canBegin, expandPattern } from "../../tools/tables/digit-pattern.ts";
import { createTable, type SourceMetadata } from "../../tools/tables/numbering-plan-table.ts";

const source = metadata as unknown as SourceMetadata;
type SourceType = readonly [string, number[]?] | 0 | undefined;

/** Where mobile numbers have no pattern of their own, that of the fixed network. */
function mobilePattern(plan: readonly unknown[]): { pattern: string; lengths: readonly number[] }[] {
  const [fixed, mobile] = (plan[11] ?? []) as readonly SourceType[];
  if (!mobile) return [];
  return [{ pattern: mobile[0] || (fixed ? fixed[0] : ""), lengths: mobile[1] ?? (plan[3] as number[]) }];
}

const lengthsUpTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, length) => length);

describe("the table of numbering plans", () => {
  it("is what the script makes of the installed metadata (else run npx tsx tools/tables/write-phone-numbering-plans.ts)", () => {
    const { countries, ...columns } = createTable(source);
    expect({ regions: REGIONS, lengths: LENGTHS, prefixes: PREFIXES, mobiles: MOBILES }).toEqual(columns);
    expect(countryCodes).toEqual(countries);
  });

  it("holds nothing that a template literal would change", () => {
    expect(REGIONS + LENGTHS + PREFIXES + MOBILES).not.toMatch(/[\\`$"]/);
  });

  it("knows all 245 regions and no other", () => {
    expect(getCountries()).toHaveLength(245);
    expect(countryCodes).toEqual(getCountries().toSorted());
    expect(Object.isFrozen(countryCodes)).toBe(true);
    for (const country of getCountries()) {
      expect(isCountryCode(country), country).toBe(true);
      expect(findPlan(country), country).toBeDefined();
    }
    for (const other of ["", "ZZ", "in", "UK", "001", "_", "us", "__proto__", "constructor", "INUS", "GA\n"]) {
      expect(isCountryCode(other)).toBe(false);
      expect(findPlan(other)).toBeUndefined();
    }
    for (const other of [undefined, null, 91, ["IN"], { toString: () => "IN" }]) {
      expect(Reflect.apply(isCountryCode, undefined, [other])).toBe(false);
    }
  });

  it("has the calling code and the lengths of every region, up to 15 digits", () => {
    for (const [country, plan] of Object.entries(source.countries)) {
      const callingCode = String(plan[0]);
      const possible = plan[3] as number[];
      const type = (plan[11] as [unknown, [string, number[]?] | 0][])[1] as [string, number[]?] | 0 | undefined;
      const mobile = type ? (type[1] ?? possible) : [];
      const found = findPlan(country);
      const most = 15 - callingCode.length;
      expect(found?.callingCode).toBe(callingCode);
      expect(
        lengthsUpTo(20).filter((length) => hasLength(found?.lengths ?? 0, length)),
        country,
      ).toEqual(possible.filter((length) => length <= most));
      expect(
        lengthsUpTo(20).filter((length) => hasLength(found?.mobileLengths ?? 0, length)),
        country,
      ).toEqual(mobile.filter((length) => length <= most));
    }
  });

  it("joins the lengths of the regions that share a calling code", () => {
    expect(hasLength(findPlan("US")?.lengths ?? 0, 7)).toBe(false);
    expect(hasLength(findCallingCode(1)?.lengths ?? 0, 7)).toBe(true); // +1 310 xxxx in Canada
  });

  it("has the first digits of mobile numbers of every length, by the patterns of all regions of a calling code", () => {
    for (const [code, countries] of Object.entries(source.country_calling_codes)) {
      const patterns = countries.flatMap((country) => mobilePattern(source.countries[country] ?? []));
      for (const digits of lengthsUpTo(15)) {
        for (const first of lengthsUpTo(9)) {
          const isThere = patterns.some(
            ({ pattern, lengths }) =>
              lengths.includes(digits) && digits <= 15 - code.length && canBegin(pattern, [String(first)], digits),
          );
          const starts = findCallingCode(Number(code))?.mobileStarts ?? [];
          expect(hasMobileStart(starts, digits, first), `+${code}, ${digits} digits, ${first}`).toBe(isThere);
        }
      }
    }
  });

  it.each([
    [91, 10, "16789"],
    [44, 10, "7"],
    [1, 10, "23456789"],
    [54, 11, "9"],
    [54, 10, "6"],
    [39, 9, "3"],
    [39, 10, "34"],
    [800, 8, ""],
  ])("knows how mobile numbers behind +%i begin that have %i digits: with one of %s", (code, digits, first) => {
    const starts = findCallingCode(code)?.mobileStarts ?? [];
    expect(
      lengthsUpTo(9)
        .filter((digit) => hasMobileStart(starts, digits, digit))
        .join(""),
    ).toBe(first);
  });

  it("has no mobile numbers of a length or a digit that is none", () => {
    const starts = findCallingCode(1)?.mobileStarts ?? [];
    for (const [digits, first] of [
      [0, 2],
      [16, 2],
      [42, 2],
      [10, Number.NaN],
      [10, -1],
    ] as const) {
      expect(hasMobileStart(starts, digits, first)).toBe(false);
    }
  });

  it("knows of trunk prefixes with which numbers begin all the same", () => {
    const ownLengths = (code: number) =>
      findCallingCode(code)?.keptTrunks.map((trunk) => [
        trunk.prefix,
        lengthsUpTo(15).filter((length) => hasLength(trunk.ownLengths, length)),
      ]);
    expect(ownLengths(375)).toEqual([
      ["80", [6, 7, 8, 9, 10]],
      ["0", []],
      ["8", [6, 7, 8, 9, 10, 11]],
    ]);
    expect(ownLengths(44)).toEqual([["0", []]]);
    expect(ownLengths(7)).toEqual([]);
  });

  it.each([800, 808, 870, 878, 881, 882, 883, 888, 979])("knows the calling code %i, of no country", (code) => {
    expect(findCallingCode(code)).toBeDefined();
  });

  it.each([0, 2, 21, 99, 210, 999, 1000])("knows no calling code %i", (code) => {
    expect(findCallingCode(code)).toBeUndefined();
  });

  it.each([
    ["IN", ["0"], ["00"]],
    ["US", ["1"], ["011"]],
    ["CA", ["1"], ["011"]],
    ["RU", ["8"], ["810"]],
    ["HU", ["06"], ["00"]],
    ["BY", ["80", "0", "8"], ["810"]],
    ["LT", ["0", "8"], ["00"]],
    ["AR", ["0"], ["00"]],
    ["ES", [], ["00"]],
    ["JP", ["0"], ["010"]],
    ["CO", ["03", "05", "07", "09", "0"], ["00414", "00444", "00456", "005", "007", "009"]],
    ["MU", [], ["020", "030", "033", "040", "050", "060", "070", "00"]],
    ["KP", ["0"], ["00", "99"]],
  ])("knows the trunk and international prefixes of %s", (country, trunks, idds) => {
    expect(findPlan(country)).toMatchObject({ trunks, idds });
  });
});

describe("expandPattern", () => {
  it.each([
    ["80?", ["80", "8"]],
    ["0(?:1|[23]\\d)?", ["01", "02.", "03.", "0"]],
    ["00|1(?:0(?:01|[12]0)|100)", ["00", "1001", "1010", "1020", "1100"]],
  ])("%s: %j", (pattern, expected) => {
    expect(expandPattern(pattern).toSorted()).toEqual(expected.toSorted());
  });

  it("rejects a pattern without an end, and one that is none", () => {
    expect(() => expandPattern("1+")).toThrow("The pattern 1+ has no end.");
    expect(() => expandPattern("(1")).toThrow(SyntaxError);
  });
});

describe("canBegin", () => {
  it.each([
    ["[2-9]\\d{3}", "2", 4, true],
    ["[2-9]\\d{3}", "1", 4, false],
    ["[2-9]\\d{3}", "2", 5, false],
    ["0(?:1|2\\d)?", "02", 3, true],
    ["0(?:1|2\\d)?", "02", 2, false],
    ["0(?:1|2\\d)?", "0", 1, true],
    ["\\d{2,3}(?:45){2}", "123", 7, true],
    ["\\d{2,3}(?:45){2}", "123", 6, false],
  ])("%s, beginning with %s, %i digits: %s", (pattern, beginning, length, expected) => {
    expect(canBegin(pattern, [...beginning], length)).toBe(expected);
  });
});
