import type { Issue } from "capillary-messages";
import { lacksCountry, readAs } from "../fixes/fix-number.ts";
import { countryName, countryOptions } from "../shared/countries.ts";
import { h, labelledSelect } from "../shared/dom.ts";
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
    const number = country === "" ? undefined : readAs(text, country);
    if (number !== undefined) write(number);
    else
      answer.textContent = country === "" ? "" : `This is not a number of ${countryName(country)}. Check its digits.`;
  });
  return h("div", { class: "country-question" }, select, answer);
}
