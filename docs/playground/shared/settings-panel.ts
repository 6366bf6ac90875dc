import { isCountryCode } from "capillary-messages";
import { countryName, countryOptions } from "./countries.ts";
import { byId, fill, h, labelledSelect } from "./dom.ts";
import { recordOf, registerPart, textOf } from "./draft.ts";
import { isLanguage, LANGUAGES, loadLanguage } from "./language.ts";
import { changeSettings, currentSettings, onSettings } from "./settings.ts";
import { zones } from "./zones.ts";

/** Country, zone and language, folded: the line that is always seen says what they are. The long lists are made when they are first opened. */
export function startSettings(): void {
  const summary = h("summary", { class: "button small" });
  const fold = h("details", { class: "fold", id: "settings" }, summary);
  let selects: readonly HTMLElement[] = [];
  const show = (): void => {
    const { defaultCountry, timeZone = "", language } = currentSettings();
    const where = defaultCountry === undefined ? "no default country" : countryName(defaultCountry);
    const zone = timeZone === "" ? "no zone" : timeZone.replaceAll("_", " ");
    fill(summary, h("span", { class: "if-wide" }, "Settings: "), `${where} · ${zone}`);
    summary.setAttribute("aria-label", `Settings: ${where}, ${zone}`);
    for (const [index, value] of [defaultCountry ?? "", timeZone, language].entries()) choose(selects[index], value);
  };
  fold.addEventListener("toggle", () => {
    if (!fold.open || selects.length > 0) return;
    selects = createSelects();
    fold.append(h("div", { class: "settings" }, ...selects));
    show();
  });
  closeOutside(fold);
  onSettings(show);
  show();
  byId("tools").append(fold);
}

function createSelects(): HTMLElement[] {
  const country = labelledSelect(
    "setting-country",
    "Numbers without a country code are from",
    [["", "nowhere: reject them"], ...countryOptions()],
    "",
    (value) => changeSettings({ defaultCountry: isCountryCode(value) ? value : undefined }),
  );
  country.classList.add("country");
  const zone = labelledSelect(
    "setting-zone",
    "Times without an offset are in",
    [["", "no zone: reject them"], ...zones().map((name): [string, string] => [name, name.replaceAll("_", " ")])],
    "",
    (value) => changeSettings({ timeZone: value === "" ? undefined : value }),
  );
  const language = labelledSelect("setting-language", "Texts of problems", LANGUAGES, "en", (value) => {
    void changeLanguage(value);
  });
  return [country, zone, language];
}

/** A draft or a link may hold a zone or country of another version: what is not known is left. */
export function registerSettings(): void {
  registerPart({
    name: "settings",
    read: () => {
      const { defaultCountry, timeZone, language } = currentSettings();
      return { country: defaultCountry ?? "", zone: timeZone ?? "", language };
    },
    write: (state) => {
      const { country, zone, language } = recordOf(state);
      if (language !== undefined) void changeLanguage(textOf(language));
      const [code, name] = [textOf(country), textOf(zone)];
      if (code === "" || isCountryCode(code)) changeSettings({ defaultCountry: code === "" ? undefined : code });
      if (name === "" || zones().includes(name)) changeSettings({ timeZone: name === "" ? undefined : name });
    },
  });
}

/** The texts of another language are loaded first. */
async function changeLanguage(name: string): Promise<void> {
  if (!isLanguage(name) || name === currentSettings().language) return;
  await loadLanguage(name);
  changeSettings({ language: name });
}

function choose(setting: HTMLElement | undefined, value: string): void {
  const select = setting?.querySelector("select");
  if (select !== null && select !== undefined) select.value = value;
}

/** As menus do: Escape, a press elsewhere, or going on with Tab. */
function closeOutside(fold: HTMLDetailsElement): void {
  fold.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !fold.open) return;
    fold.open = false;
    fold.querySelector("summary")?.focus();
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && fold.contains(target))) fold.open = false;
  });
  fold.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !fold.contains(relatedTarget)) fold.open = false;
  });
}
