import { type CountryCode, countryCodes } from "capillary-messages";

let options: readonly (readonly [code: CountryCode, name: string])[] | undefined;

export function countryName(code: CountryCode): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

/** Every country that the library knows, by its English name. */
export function countryOptions(): readonly (readonly [code: CountryCode, name: string])[] {
  options ??= countryCodes
    .map((code): [CountryCode, string] => [code, countryName(code)])
    .sort(([, a], [, b]) => a.localeCompare(b, "en"));
  return options;
}
