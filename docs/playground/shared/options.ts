import type { CountryCode, Options } from "capillary-messages";

/** What the user set for the whole page. Nothing of it is stored. */
export interface Settings {
  readonly defaultCountry: CountryCode | undefined;
  readonly timeZone: string | undefined;
}

export function toOptions({ defaultCountry, timeZone }: Settings): Options {
  return { defaultCountry, timeZone };
}
