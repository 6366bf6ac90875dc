import { normalizeTimestamp } from "capillary-messages";
import { button, fill, h } from "../shared/dom.ts";
import { toOptions } from "../shared/options.ts";
import { currentSettings } from "../shared/settings.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * DAY_MS],
  ["month", 30 * DAY_MS],
  ["day", DAY_MS],
  ["hour", HOUR_MS],
  ["minute", 60_000],
];

/** The time in the chosen zone, and as it is sent. */
export class SendingTime {
  readonly element: HTMLElement = h("div", { class: "sending-time" });

  show(text: string): void {
    const result = normalizeTimestamp(text, toOptions(currentSettings()));
    this.element.hidden = text.trim() === "" || !result.ok;
    if (!result.ok || result.value === undefined) return;
    const instant = new Date(result.value);
    const zone = currentSettings().timeZone ?? "UTC";
    const rows = [
      row(`In ${zone.replaceAll("_", " ")}`, `${inZone(instant, zone)} (${relative(instant)})`),
      zone === "UTC" ? null : row("In UTC", inZone(instant, "UTC")),
      row("As it is sent", h("code", {}, result.value)),
    ];
    fill(this.element, h("dl", {}, ...rows));
  }
}

/** The browser's own picker and buttons, which write a time of the chosen zone. */
export function timePicker(write: (text: string) => void): HTMLElement {
  const picker = h("input", { type: "datetime-local", "aria-label": "Pick a date and a time", class: "picker" });
  picker.addEventListener("change", () => {
    if (picker.value !== "") write(inChosenZone(picker.value.replace("T", " ").slice(0, 16)));
  });
  const inAnHour = (): void => write(inChosenZone(toLocal(new Date(Date.now() + HOUR_MS))));
  const tomorrow = (): void => {
    write(inChosenZone(`${toLocal(new Date(Date.now() + DAY_MS)).slice(0, 10)} 09:00`));
  };
  return h(
    "div",
    { class: "quick" },
    picker,
    button("In an hour", inAnHour, "button small"),
    button("Tomorrow at 9:00", tomorrow, "button small"),
  );
}

/** `2099-02-22 00:25` on the clocks of the chosen zone. */
function toLocal(instant: Date): string {
  const timeZone = currentSettings().timeZone ?? "UTC";
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" }).format(instant);
}

/** Without a chosen zone it is UTC, and the text says so. */
function inChosenZone(local: string): string {
  return currentSettings().timeZone === undefined ? `${local}Z` : local;
}

function inZone(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "full", timeStyle: "short" }).format(instant);
}

function relative(instant: Date): string {
  const difference = instant.getTime() - Date.now();
  const [unit, size] = UNITS.find(([, size]) => Math.abs(difference) >= size) ?? ["minute", 60_000];
  return new Intl.RelativeTimeFormat("en", { numeric: "auto" }).format(Math.round(difference / size), unit);
}

function row(term: string, value: Node | string): HTMLElement {
  return h("div", {}, h("dt", {}, term), h("dd", {}, value));
}
