import fc from "fast-check";
import {
  type CountryCode,
  getCountries,
  parsePhoneNumberFromString as parse,
  type PhoneNumber,
} from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max";
import examples from "libphonenumber-js/mobile/examples";
import { afterAll, describe, expect, inject, it } from "vitest";
import { normalizePhoneNumber } from "../../../src/fields/phone-number/phone-number.ts";
import { type Counts, countReadings, otherCountriesOf, validNumbers } from "../../support/phone-notations.ts";
import { readInOrder, type SourcePlan } from "../../support/reading-order.ts";

const countries = getCountries();
const plans = metadata.countries as unknown as Readonly<Record<CountryCode, SourcePlan>>;

type Outcome = "agree" | "refuse" | "differ";
const table: Record<string, Record<Outcome, number>> = {};

/** Counts what became of a notation, and returns what is wrong about it. */
function compare(form: string, text: string, country: CountryCode | undefined, expected: string): string[] {
  const result = normalizePhoneNumber(text, { defaultCountry: country });
  const outcome = !result.ok ? "refuse" : result.value === expected ? "agree" : "differ";
  (table[form] ??= { agree: 0, refuse: 0, differ: 0 })[outcome]++;
  return outcome === "differ" ? [`${form} ${text} (${country}): ${result.ok && result.value}, not ${expected}`] : [];
}

/** The notations that libphonenumber and the order of readings must agree on. */
function compareInternational(group: string, number: PhoneNumber, country: CountryCode): string[] {
  const digits = number.number.slice(1);
  const idd = iddOf(country);
  return [
    ...compare(`${group}: E.164`, `+${digits}`, undefined, digits),
    ...compare(`${group}: E.164, default country`, `+${digits}`, country, digits),
    ...compare(`${group}: bare`, digits, undefined, digits),
    ...compare(`${group}: 00`, `00${digits}`, undefined, digits),
    ...compare(`${group}: 00, default country`, `00${digits}`, country, digits),
    ...(idd === undefined ? [] : compare(`${group}: IDD prefix`, idd + digits, country, digits)),
    ...compare(`${group}: international`, number.formatInternational(), undefined, digits),
    ...compare(`${group}: RFC 3966`, number.format("RFC3966"), undefined, digits),
  ];
}

function compareNational(group: string, number: PhoneNumber, country: CountryCode): string[] {
  const digits = number.number.slice(1);
  return [
    ...compare(`${group}: national`, number.formatNational(), country, digits),
    ...compare(`${group}: national digits`, number.nationalNumber, country, digits),
    ...compare(`${group}: bare, default country`, digits, country, digits),
  ];
}

/** The prefix of calls abroad, where there is one, or one that is preferred. */
function iddOf(country: CountryCode): string | undefined {
  return [plans[country][1], plans[country][12]].find(
    (prefix): prefix is string => typeof prefix === "string" && /^\d+$/.test(prefix),
  );
}

function beginsWithIdd(digits: string, country: CountryCode): boolean {
  return new RegExp(`^(?:00|${plans[country][1]})`).test(digits);
}

/** The warnings that belong to the order of readings. */
const ORDERED = ["foreign", "ambiguous", "old_prefix", "trunk_before_country_code"];

function expectDocumentedOrder(text: string, digits: string, country: CountryCode): void {
  const result = normalizePhoneNumber(text, { defaultCountry: country });
  const expected = readInOrder(digits, country);
  if (result.ok) {
    const codes = result.warnings.map(({ code }) => code.replace("phone_number.", ""));
    const warnings = codes.filter((code) => ORDERED.includes(code)).toSorted();
    expect({ digits: result.value, warnings }, `${digits} ${country}`).toEqual({
      ...expected,
      warnings: expected?.warnings.toSorted(),
    });
  } else if (expected !== undefined) {
    // Refused although the steps alone read it: for a trunk prefix behind a country code where none can be, or the code twice.
    const [{ code }] = result.errors;
    expect(["phone_number.kept_trunk_prefix", "phone_number.repeated_country_code"], `${digits} ${country}`).toContain(
      code,
    );
    expect(`${plans[country][0]}${digits}${expected.digits}`).toMatch(/^(\d{1,3})\1|^\d{1,6}0/);
  }
}

afterAll(() => console.table(table));

/**
 * Bare landlines and service numbers of other countries than the default one: since then only mobile lengths make digits foreign (step 7), so
 * a wrong digit sends no national number abroad. More are refused for it, or read as national with a warning.
 */
const LANDLINES_ABROAD = "bare, other countries, other";
const LANDLINES_ABROAD_SINCE: Counts = { right: 16978, refused: 4022, changed: 8391, changedInSilence: 1605 };

function shareOf({ right, refused, changed, changedInSilence }: Counts, part: number): number {
  return part / (right + refused + changed + changedInSilence);
}

const BEFORE: Readonly<Record<string, Counts>> = {
  "E.164, other": { right: 33708, refused: 268, changed: 0, changedInSilence: 0 },
  "international, other": { right: 33708, refused: 268, changed: 0, changedInSilence: 0 },
  "RFC 3966, other": { right: 33708, refused: 268, changed: 0, changedInSilence: 0 },
  "bare, other": { right: 2908, refused: 24, changed: 0, changedInSilence: 48 },
  "bare, other countries, other": { right: 23014, refused: 216, changed: 5271, changedInSilence: 2495 },
  "00, other": { right: 2935, refused: 45, changed: 0, changedInSilence: 0 },
  "00, other countries, other": { right: 27981, refused: 2930, changed: 0, changedInSilence: 85 },
  "national, other": { right: 1422, refused: 14, changed: 0, changedInSilence: 54 },
  "national digits, other": { right: 1380, refused: 16, changed: 0, changedInSilence: 94 },
  "E.164, mobile": { right: 11097, refused: 0, changed: 0, changedInSilence: 0 },
  "international, mobile": { right: 11097, refused: 0, changed: 0, changedInSilence: 0 },
  "RFC 3966, mobile": { right: 11097, refused: 0, changed: 0, changedInSilence: 0 },
  "bare, mobile": { right: 974, refused: 0, changed: 0, changedInSilence: 0 },
  "bare, other countries, mobile": { right: 7676, refused: 0, changed: 2447, changedInSilence: 0 },
  "00, mobile": { right: 974, refused: 0, changed: 0, changedInSilence: 0 },
  "00, other countries, mobile": { right: 9174, refused: 912, changed: 0, changedInSilence: 37 },
  "national, mobile": { right: 483, refused: 4, changed: 0, changedInSilence: 0 },
  "national digits, mobile": { right: 487, refused: 0, changed: 0, changedInSilence: 0 },
};

describe("against libphonenumber-js", () => {
  it("reads the mobile example of every region in every notation, never as another number", () => {
    const wrong = countries.flatMap((country) => {
      const number = parse(`+${plans[country][0]}${examples[country]}`);
      if (number === undefined) return [`no example for ${country}`];
      return [...compareInternational("mobile", number, country), ...compareNational("mobile", number, country)];
    });
    expect(wrong).toEqual([]);
    for (const [form, { agree, refuse }] of Object.entries(table)) {
      expect(agree / (agree + refuse), form).toBeGreaterThanOrEqual(0.995);
    }
  });

  it("reads numbers of every type of every region in international notations, never as another number", () => {
    const wrong = countries.flatMap((country) => {
      const types = (plans[country][11] ?? []) as readonly (readonly [string] | 0 | undefined)[];
      return types.flatMap((type) =>
        !type || !type[0]
          ? []
          : fc
              .sample(fc.stringMatching(new RegExp(`^(?:${type[0]})$`)), { numRuns: 2 })
              .map((national) => parse(`+${plans[country][0]}${national}`))
              .filter((number) => number !== undefined && number.number.length <= 16)
              .flatMap((number) => (number === undefined ? [] : compareInternational("any type", number, country))),
      );
    });
    expect(wrong).toEqual([]);
  });

  // Trunk prefixes with codes of carriers behind them have examples of their own in phone-number.test.ts.
  const plain = countries.filter(
    (country) => plans[country][7] === 0 || ["370", "375"].includes(String(plans[country][0])),
  );

  it("reads digits without plus in the documented order", () => {
    const mutated = fc
      .constantFrom(...plain)
      .chain((country) =>
        fc.tuple(
          fc.constant(country),
          fc.constantFrom(...countries),
          fc.constantFrom("", "0", "8", "06", "1", "80", "521"),
          fc.nat({ max: 3 }),
          fc.stringMatching(/^[0-9]{0,3}$/),
        ),
      );
    fc.assert(
      fc.property(mutated, fc.boolean(), ([country, other, prefix, cut, added], withCode) => {
        const national = String(examples[other]);
        const code = withCode ? String(plans[other][0]) : "";
        const digits = prefix + code + national.slice(0, national.length - cut) + added;
        fc.pre(!beginsWithIdd(digits, country));
        expectDocumentedOrder(digits, digits, country);
      }),
      { numRuns: inject("isMutationTest") ? 500 : 1000 },
    );
  });

  it("reads digits of every length behind every beginning in that order, at one look and at two", () => {
    for (const country of plain) {
      const [code, trunk] = [String(plans[country][0]), String(plans[country][5] ?? "0")];
      for (const head of ["", trunk, code, code + trunk, trunk + code, "1", "33", "44", "62", "351", "999"]) {
        for (let length = 3; length <= 13; length++) {
          for (const digits of ["2345678901234", "9876543210987"].map((body) => head + body.slice(0, length))) {
            if (beginsWithIdd(digits, country)) continue;
            expectDocumentedOrder(digits, digits, country);
            expectDocumentedOrder(` ${digits}`, digits, country);
          }
        }
      }
    }
  });

  it("never takes a prefix for one that the country does not have", () => {
    // Found when the table joined 030 and 033 of Mauritius into "03 and any digit": 037... is no international prefix there.
    const result = normalizePhoneNumber("037866661212", { defaultCountry: "MU" });
    expect(result.ok).toBe(false);
    // And when it joined Colombia's carrier codes: 030... is not written as +57 30...
    expect(normalizePhoneNumber("+570300000000").ok).toBe(false);
  });

  it("takes the same examples of the documented order", () => {
    const read = (digits: string, country: CountryCode) => {
      const reading = readInOrder(digits, country);
      return [reading?.digits, ...(reading?.warnings ?? [])].join(" ");
    };
    expect(read("9198822110", "IN")).toBe("919198822110 ambiguous");
    expect(read("919988221100", "IN")).toBe("919988221100");
    expect(read("919988221100", "DE")).toBe("919988221100 foreign");
    expect(read("447700900000", "IN")).toBe("447700900000 foreign");
    expect(read("33612345678", "DE")).toBe("4933612345678 ambiguous");
    expect(read("3921234567", "IT")).toBe("393921234567 ambiguous");
    expect(read("11961234567", "BR")).toBe("5511961234567");
    expect(read("5512345678", "MX")).toBe("525512345678");
    expect(read("0919876543210", "IN")).toBe("919876543210 trunk_before_country_code");
    expect(read("0301234567", "DE")).toBe("49301234567");
    expect(read("97143307000", "AE")).toBe("97143307000");
    expect(read("062812345678", "ID")).toBe("62812345678 trunk_before_country_code");
  });
});

describe("right numbers of every type and region, in every notation, with their own default country and 21 others", () => {
  const counts = countReadings(normalizePhoneNumber, validNumbers(2));
  console.table(counts);

  it.each(Object.entries(BEFORE))("%s: not refused or changed more often than by 0.1.0", (name, before) => {
    const now = counts[name];
    expect(now).toBeDefined();
    if (now === undefined) return;
    expect(shareOf(now, now.changedInSilence)).toBeLessThanOrEqual(shareOf(before, before.changedInSilence));
    const bound = name === LANDLINES_ABROAD ? LANDLINES_ABROAD_SINCE : before;
    expect(shareOf(now, now.refused)).toBeLessThanOrEqual(shareOf(bound, bound.refused));
    expect(shareOf(now, now.changed + now.changedInSilence)).toBeLessThanOrEqual(
      shareOf(bound, bound.changed + bound.changedInSilence),
    );
  });

  it("with a plus are never another number, and of the mobile ones none is refused", () => {
    for (const notation of ["E.164", "international", "RFC 3966"]) {
      expect(counts[`${notation}, other`]).toMatchObject({ changed: 0, changedInSilence: 0 });
      expect(counts[`${notation}, mobile`]).toMatchObject({ changed: 0, changedInSilence: 0, refused: 0 });
    }
  });
});

describe("bare landlines and service numbers of other countries than the default one", () => {
  const readings = validNumbers(2)
    .filter(({ isMobile }) => !isMobile)
    .flatMap((number) => otherCountriesOf(number).map((country) => ({ ...number, defaultCountry: country })));
  const refused = readings.filter(({ digits, defaultCountry }) => !normalizePhoneNumber(digits, { defaultCountry }).ok);
  const refusedEverywhere = refused.filter(({ digits }) => !normalizePhoneNumber(`+${digits}`).ok);
  const refusedByStep7 = refused.filter(({ digits, country, defaultCountry }) => {
    const isMobileLength = mobileLengths(country).includes(digits.length - String(plans[country][0]).length);
    return readInOrder(digits, defaultCountry) === undefined && !isMobileLength;
  });
  console.log(
    "Refused:",
    refused.length,
    "with a plus too:",
    refusedEverywhere.length,
    "by step 7:",
    refusedByStep7.length,
  );

  it("are refused only where no mobile number has their length, or where they are with a plus", () => {
    expect(new Set([...refusedByStep7, ...refusedEverywhere])).toEqual(new Set(refused));
    expect(refusedByStep7.length).toBeGreaterThan(0);
  });

  it("of these are all right with a plus", () => {
    for (const { digits, defaultCountry } of refusedByStep7) {
      if (refusedEverywhere.some((number) => number.digits === digits)) continue;
      expect(normalizePhoneNumber(`+${digits}`, { defaultCountry })).toMatchObject({ ok: true, value: digits });
    }
  });
});

function mobileLengths(country: CountryCode): readonly number[] {
  const codes = metadata.country_calling_codes as unknown as Readonly<Record<string, readonly CountryCode[]>>;
  return (codes[String(plans[country][0])] ?? []).flatMap((region) => {
    const types = (plans[region][11] ?? []) as readonly (readonly [string, number[]?] | 0 | undefined)[];
    const mobile = types[1];
    return mobile ? (mobile[1] ?? (plans[region][3] as number[])) : [];
  });
}

describe("digits with a plus", () => {
  it("are read as libphonenumber reads them, or refused", () => {
    // Numbers that are possible but in no plan, where libphonenumber cuts what may be a prefix and this library does not.
    const known = /^\+(?:54\d{2,4}15|5590|3758|(?:62|66|81|82|91|359|598)00)/;
    fc.assert(
      fc.property(fc.constantFrom(...countries), fc.stringMatching(/^[0-9]{4,13}$/), (country, national) => {
        const text = `+${plans[country][0]}${national}`;
        fc.pre(!known.test(text));
        const result = normalizePhoneNumber(text);
        const number = parse(text);
        if (result.ok && number?.isPossible() === true) expect(`+${result.value}`).toBe(number.number);
      }),
      { numRuns: 3000 },
    );
  });
});
