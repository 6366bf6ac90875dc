import { type CountryCode, type Issue, normalizePhoneNumber } from "capillary-messages";
import { countryName } from "../shared/countries.ts";
import { toOptions, type Settings } from "../shared/options.ts";
import { canonical, type Fix } from "./fix.ts";
import { countryOfZone } from "./zone-countries.ts";

/** Tried behind the country of the time zone, in this order. */
const CANDIDATES: readonly CountryCode[] = [
  "IN",
  "ID",
  "VN",
  "TH",
  "MY",
  "PH",
  "SG",
  "AE",
  "SA",
  "GB",
  "US",
  "AU",
  "ZA",
  "BR",
  "MX",
  "DE",
  "FR",
];
const MAX_GUESSES = 3;
const MAX_CHARACTERS = 100;
/** The codes of issues for which a number without its country code may be refused. */
const WITHOUT_COUNTRY: ReadonlySet<string> = new Set([
  "phone_number.national_without_country",
  "phone_number.unknown_country_code",
  "phone_number.impossible_length",
  "phone_number.kept_trunk_prefix",
]);

/** Suggests what could be done about a number. A country is offered, never assumed: each offer shows its result. */
export function fixNumber(text: string, settings: Settings): readonly Fix[] {
  const result = normalizePhoneNumber(text, toOptions(settings));
  if (result.ok) return result.value === text ? [] : [canonical(result.value)];
  return [
    ...(lacksCountry(text, result.errors, settings) ? countryFixes(text, settings) : []),
    ...keepFirst(text, settings),
  ];
}

/** Returns `true` when it would help to know the country of this number. */
export function lacksCountry(text: string, errors: readonly Issue[], { defaultCountry }: Settings): boolean {
  return defaultCountry === undefined && !text.includes("+") && errors.some(({ code }) => WITHOUT_COUNTRY.has(code));
}

/** The number as one of this country, in canonical form; `undefined` when it is none, or only with a doubt. */
function readAs(text: string, country: CountryCode): string | undefined {
  const read = normalizePhoneNumber(text, { defaultCountry: country });
  return read.ok && read.warnings.length === 0 ? read.value : undefined;
}

function countryFixes(text: string, { timeZone }: Settings): Fix[] {
  const first = countryOfZone(timeZone);
  const tried = [...new Set([...(first === undefined ? [] : [first]), ...CANDIDATES])];
  const fixes = tried.flatMap((country): Fix[] => {
    const value = readAs(text, country);
    if (value === undefined) return [];
    const name = countryName(country);
    const groupLabel = `Add +${prefixOf(text, value)} (${name}) to {count} numbers`;
    return [{ group: `country:${country}`, label: `From ${name}: ${value}`, groupLabel, value }];
  });
  return fixes.slice(0, MAX_GUESSES);
}

/** The digits that were put in front of the national ones. */
function prefixOf(text: string, value: string): string {
  const national = text.replaceAll(/\D/g, "").replace(/^0+/, "");
  return value.endsWith(national) ? value.slice(0, value.length - national.length) : "";
}

/** Without an extension, or the first of several numbers. */
function keepFirst(text: string, settings: Settings): Fix[] {
  if (text.length > MAX_CHARACTERS) return [];
  const first = text.replace(/(?:ext|x|#|[,;/|&]).*$/i, "").replaceAll(/[^\d+]/g, "");
  if (first === text) return [];
  const read = normalizePhoneNumber(first, toOptions(settings));
  if (!read.ok || !read.warnings.every(({ code }) => code.endsWith("no_plus"))) return [];
  return [
    {
      group: "first-number",
      label: `Keep only ${read.value}`,
      groupLabel: "Keep the number alone in {count} places",
      value: read.value,
    },
  ];
}
