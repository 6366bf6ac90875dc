import type { CountryCode } from "./country-code.ts";
import { REGIONS } from "./phone-numbering-plans.ts";

/**
 * The values of the option `defaultCountry`: the ISO 3166-1 alpha-2 codes, in upper case and alphabetical order, of all countries and
 * regions that have a numbering plan (`XK`, `AC` and `TA`, too).
 *
 * @example
 * ```ts
 * countryCodes.includes("IN"); //=> true
 * ```
 */
export const countryCodes: readonly CountryCode[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ [.../* @__PURE__ */ listCodes()].sort(),
);

let known: ReadonlySet<string> | undefined;

/**
 * Returns `true` when a text is one of `countryCodes`. Use it on a setting or a parameter before it becomes the option `defaultCountry`.
 *
 * @example
 * ```ts
 * isCountryCode("IN"); //=> true
 * isCountryCode("in"); //=> false
 * ```
 */
export function isCountryCode(text: string): text is CountryCode {
  known ??= listCodes();
  return known.has(text);
}

/** Lists the regions of the table; "_" stands for a calling code of no country. The table and the type are generated from one source. */
function listCodes(): ReadonlySet<CountryCode> {
  return new Set(REGIONS.toUpperCase().match(/[A-Z]{2}/g) as CountryCode[] | null);
}
