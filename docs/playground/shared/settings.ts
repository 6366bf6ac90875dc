import { type CountryCode, countryCodes, isCountryCode } from "capillary-messages";
import { h, labelledSelect } from "./dom.ts";
import type { Settings } from "./options.ts";

type Listener = (settings: Settings) => void;

/** Some browsers still list cities under the names they had. */
const RENAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["Asia/Rangoon", "Asia/Yangon"],
  ["Asia/Saigon", "Asia/Ho_Chi_Minh"],
  ["Atlantic/Faeroe", "Atlantic/Faroe"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["America/Godthab", "America/Nuuk"],
  ["Pacific/Enderbury", "Pacific/Kanton"],
  ["Pacific/Ponape", "Pacific/Pohnpei"],
  ["Pacific/Truk", "Pacific/Chuuk"],
]);
const listeners = new Set<Listener>();
let settings: Settings = { defaultCountry: undefined, timeZone: ownZone() };

export function currentSettings(): Settings {
  return settings;
}

export function onSettings(listener: Listener): void {
  listeners.add(listener);
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  for (const select of document.querySelectorAll<HTMLSelectElement>("select[data-setting]")) {
    select.value = settings[select.dataset["setting"] === "country" ? "defaultCountry" : "timeZone"] ?? "";
  }
  for (const listener of listeners) listener(settings);
}

/** Country and zone, as every part has them; `id` tells the parts apart. */
export function settingsBar(id: string): HTMLElement {
  const country = labelledSelect(
    `${id}-country`,
    "Numbers without country code are from",
    [["", "nowhere: refuse them"], ...countries()],
    settings.defaultCountry ?? "",
    (value) => changeSettings({ defaultCountry: isCountryCode(value) ? value : undefined }),
  );
  const zone = labelledSelect(
    `${id}-zone`,
    "Times without offset are in",
    [["", "no zone: refuse them"], ...zones().map((name): [string, string] => [name, name.replaceAll("_", " ")])],
    settings.timeZone ?? "",
    (value) => changeSettings({ timeZone: value === "" ? undefined : value }),
  );
  country.querySelector("select")?.setAttribute("data-setting", "country");
  zone.querySelector("select")?.setAttribute("data-setting", "zone");
  return h("div", { class: "settings" }, country, zone);
}

export function countryName(code: string): string {
  return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
}

/** The country of the browser's language, if it says one that the library knows. */
export function likelyCountry(): CountryCode | undefined {
  const region = navigator.languages.map((tag) => new Intl.Locale(tag).region).find((code) => code !== undefined);
  return region !== undefined && isCountryCode(region) ? region : undefined;
}

function countries(): [string, string][] {
  const named = countryCodes.map((code): [string, string] => [code, countryName(code)]);
  return named.sort(([, a], [, b]) => a.localeCompare(b, "en"));
}

function zones(): string[] {
  const names = Intl.supportedValuesOf("timeZone").filter((name) => name.includes("/"));
  return ["UTC", ...names.map(renameZone).sort()];
}

function renameZone(name: string): string {
  return RENAMED_ZONES.get(name) ?? name;
}

function ownZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return zones().includes(renameZone(timeZone)) ? renameZone(timeZone) : "UTC";
}
