import type { Settings } from "./options.ts";
import { ownZone } from "./zones.ts";

type Listener = (settings: Settings) => void;

const listeners = new Set<Listener>();
let settings: Settings = { defaultCountry: undefined, timeZone: ownZone(), language: "en" };

export function currentSettings(): Settings {
  return settings;
}

export function onSettings(listener: Listener): void {
  listeners.add(listener);
}

export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  for (const listener of listeners) listener(settings);
}
