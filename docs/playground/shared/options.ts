import type { CountryCode, Options } from "capillary-messages";
import { describeIn, type Language } from "./language.ts";

/** The settings of the user for the whole page. */
export interface Settings {
  readonly defaultCountry: CountryCode | undefined;
  readonly timeZone: string | undefined;
  readonly language: Language;
}

export function toOptions({ defaultCountry, timeZone, language }: Settings): Options {
  return { defaultCountry, timeZone, describe: describeIn(language) };
}
