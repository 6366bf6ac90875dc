import { isCountryCode, type Issue, normalizePhoneNumber } from "capillary-messages";
import { lacksCountry } from "../fixes/fix-number.ts";
import { countryName, countryOptions } from "../shared/countries.ts";
import { button, fill, h, labelledSelect } from "../shared/dom.ts";
import { currentSettings } from "../shared/settings.ts";

/** Asks where a number without country code is from. Nothing is assumed: the language of a browser is no evidence. */
export function countryQuestion(
  id: string,
  text: string,
  issues: readonly Issue[],
  write: (number: string) => void,
): HTMLElement | null {
  if (!lacksCountry(text, issues, currentSettings())) return null;
  const answer = h("p", { class: "hint", role: "status" });
  const options: [string, string][] = [
    ["", "Choose a country"],
    ...countryOptions().map(([code, name]): [string, string] => [code, name]),
  ];
  const select = labelledSelect(id, "Which country is this number from?", options, "", (country) => {
    if (!isCountryCode(country)) {
      fill(answer);
      return;
    }
    const name = countryName(country);
    const read = normalizePhoneNumber(text, { defaultCountry: country });
    // Chosen with the keyboard a list passes over countries that nobody means: nothing is written yet.
    const use = read.ok
      ? button(`From ${name}: ${read.value}`, () => write(read.value), "button small suggestion")
      : null;
    const [doubt] = read.ok ? read.warnings : read.errors;
    fill(answer, use, doubt === undefined ? null : ` ${doubt.message}`);
  });
  return h("div", { class: "country-question" }, select, answer);
}
