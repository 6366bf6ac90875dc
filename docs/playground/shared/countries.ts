import { normalizePhoneNumber } from "capillary-messages";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
let options: readonly (readonly [code: string, name: string])[] | undefined;

export function countryName(code: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

export function isCountry(code: string): boolean {
  try {
    normalizePhoneNumber("1", { defaultCountry: code });
    return true;
  } catch {
    return false;
  }
}

/** Every country that the library knows, by its English name. */
export function countryOptions(): readonly (readonly [code: string, name: string])[] {
  options ??= LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter(isCountry)
    .map((code): [string, string] => [code, countryName(code)])
    .sort(([, a], [, b]) => a.localeCompare(b, "en"));
  return options;
}
