import fc from "fast-check";
import { type CountryCode, getCountries, parsePhoneNumberFromString as parse } from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max";
import type { Options, Result } from "../../src/index.ts";

type SourcePlan = readonly unknown[];
const plans = metadata.countries as unknown as Readonly<Record<CountryCode, SourcePlan>>;

/** A valid number of some type in the notations that people and programs use. */
export interface ValidNumber {
  readonly country: CountryCode;
  readonly digits: string;
  readonly isMobile: boolean;
  readonly national: string;
  readonly nationalDigits: string;
  readonly international: string;
  readonly rfc3966: string;
}

/** The same ones at every run: what they are compared with was measured with these. */
const SEED = 20261126;
const MOBILE_TYPES: readonly (string | undefined)[] = ["MOBILE", "FIXED_LINE_OR_MOBILE"];

/** Numbers of every type and region that libphonenumber calls valid. */
export function validNumbers(perType: number, countries: readonly CountryCode[] = getCountries()): ValidNumber[] {
  return countries.flatMap((country) => {
    return typesOf(country).flatMap((type) => (type && type[0] ? sample(country, type[0], perType) : []));
  });
}

/** Mobile numbers of a region, where it tells them from others, else numbers of any kind. */
export function validMobileNumbers(country: CountryCode, count: number): readonly string[] {
  const [fixed, mobile] = typesOf(country);
  const pattern = (mobile ? mobile[0] : "") || (fixed ? fixed[0] : "");
  const numbers = sample(country, pattern, 2 * count).filter(({ isMobile }) => isMobile);
  return [...new Set(numbers.map(({ nationalDigits }) => nationalDigits))].slice(0, count);
}

function sample(country: CountryCode, pattern: string, count: number): ValidNumber[] {
  const texts = fc.sample(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), { numRuns: count, seed: SEED });
  return texts.flatMap((national) => {
    const number = parse(`+${String(plans[country][0])}${national}`);
    if (number?.isValid() !== true || number.country !== country || number.number.length > 16) return [];
    return [
      {
        country,
        digits: number.number.slice(1),
        isMobile: MOBILE_TYPES.includes(number.getType()) && typesOf(country)[1] !== undefined,
        national: number.formatNational(),
        nationalDigits: number.nationalNumber,
        international: number.formatInternational(),
        rfc3966: number.format("RFC3966"),
      },
    ];
  });
}

function typesOf(country: CountryCode): readonly (readonly [string] | 0 | undefined)[] {
  return (plans[country][11] ?? []) as readonly (readonly [string] | 0 | undefined)[];
}

/** Users from these countries have the whole world's numbers in their files. */
const OTHER_COUNTRIES: readonly CountryCode[] = [
  "US",
  "GB",
  "DE",
  "FR",
  "IT",
  "ES",
  "BR",
  "MX",
  "AR",
  "IN",
  "ID",
  "PH",
  "JP",
  "KR",
  "CN",
  "AU",
  "ZA",
  "NG",
  "EG",
  "TR",
  "RU",
];

/** Of these countries those with another calling code than the number's. */
export function otherCountriesOf({ country }: ValidNumber): readonly CountryCode[] {
  return OTHER_COUNTRIES.filter((other) => plans[other][0] !== plans[country][0]);
}

export interface Counts {
  right: number;
  refused: number;
  /** Read as another number, with a warning and without one. */
  changed: number;
  changedInSilence: number;
}

/** Counts the readings of every notation of valid numbers, by "notation, kind of number". */
export function countReadings(
  normalize: (text: string, options: Options) => Result<string>,
  numbers: readonly ValidNumber[],
): Readonly<Record<string, Counts>> {
  const table: Record<string, Counts> = {};
  for (const number of numbers) {
    const { country, digits, isMobile } = number;
    const count = (notation: string, text: string, defaultCountries: readonly (CountryCode | undefined)[]): void => {
      const counts = (table[`${notation}, ${isMobile ? "mobile" : "other"}`] ??= {
        right: 0,
        refused: 0,
        changed: 0,
        changedInSilence: 0,
      });
      for (const defaultCountry of defaultCountries) {
        const result = normalize(text, { defaultCountry });
        if (!result.ok) counts.refused++;
        else if (result.value === digits) counts.right++;
        else if (result.warnings.length > 0) counts.changed++;
        else counts.changedInSilence++;
      }
    };
    const others = otherCountriesOf(number);
    count("E.164", `+${digits}`, [undefined, country, ...others]);
    count("international", number.international, [undefined, country, ...others]);
    count("RFC 3966", number.rfc3966, [undefined, country, ...others]);
    count("bare", digits, [undefined, country]);
    count("bare, other countries", digits, others);
    count("00", `00${digits}`, [undefined, country]);
    count("00, other countries", `00${digits}`, others);
    count("national", number.national, [country]);
    count("national digits", number.nationalDigits, [country]);
  }
  return table;
}
