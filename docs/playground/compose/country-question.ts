import { isCountryCode, type Issue } from "capillary-messages";
import { lacksCountry, readAs } from "../fixes/fix-number.ts";
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
    const number = readAs(text, country);
    const name = countryName(country);
    // Chosen with the keyboard a list passes over countries that nobody means.
    const use =
      number === undefined ? null : button(`From ${name}: ${number}`, () => write(number), "button small suggestion");
    const refusal = number === undefined ? `This is not a number of ${name}. Check its digits.` : null;
    fill(answer, use, refusal);
  });
  return h("div", { class: "country-question" }, select, answer);
}
