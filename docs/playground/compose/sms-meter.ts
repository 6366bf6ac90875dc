import { measureSms, type SmsMeasure } from "capillary-messages";
import { plainVersions } from "../fixes/plain-versions.ts";
import { button, fill, h } from "../shared/dom.ts";
import { characterName, visibleForm } from "./character-names.ts";

const MAX_BARS = 10;
const MAX_CHIPS = 12;
const ONE = { "GSM-7": 160, "UCS-2": 70 } as const;
const PART = { "GSM-7": 153, "UCS-2": 67 } as const;

export interface MeterActions {
  /** Puts another text in the place of this one. */
  readonly write: (text: string) => void;
  /** Selects a part of the text. */
  readonly select: (start: number, end: number) => void;
}

/** Shows how many SMS the text takes, a bar for each, which characters make them short, and what that costs. */
export class SmsMeter {
  readonly element: HTMLElement = h("div", { class: "meter" });
  readonly #actions: MeterActions;
  #shown: string | undefined;

  constructor(actions: MeterActions) {
    this.#actions = actions;
  }

  /** The same text again changes nothing: a button must not be replaced while it is pressed. */
  show(text: string): void {
    if (text === this.#shown) return;
    this.#shown = text;
    const measure = measureSms(text);
    fill(this.element, headline(measure), bars(measure), this.#culprits(text, measure));
  }

  /** One box for one fact: what it costs, because of what, and how to change that. */
  #culprits(text: string, measure: SmsMeasure): HTMLElement | null {
    const { unicodeCharacters, segments } = measure;
    if (unicodeCharacters.length === 0) return null;
    const places = new Map<string, number[]>();
    for (const { index, character } of unicodeCharacters)
      places.set(character, [...(places.get(character) ?? []), index]);
    const chips = [...places]
      .slice(0, MAX_CHIPS)
      .map(([character, indexes]) => h("li", {}, this.#chip(character, indexes)));
    const more = places.size > MAX_CHIPS ? h("li", {}, `and ${places.size - MAX_CHIPS} more`) : null;
    const versions = plainVersions(text).map(({ label, text: plain }) => {
      return button(label, () => this.#actions.write(plain), "button small suggestion");
    });
    const without = ifPlain(text, measure);
    const cost =
      without < segments
        ? `${segments} SMS instead of ${without}, because of:`
        : `Each SMS holds ${segments === 1 ? ONE["UCS-2"] : PART["UCS-2"]} characters instead of ${segments === 1 ? ONE["GSM-7"] : PART["GSM-7"]}, because of:`;
    return h(
      "div",
      { class: "culprits" },
      h("p", {}, cost),
      h("ul", { class: "chips" }, ...chips, more),
      versions.length === 0 ? null : h("div", { class: "suggestions" }, ...versions),
    );
  }

  /** Selects the character in the text; pressed again, the next such one. */
  #chip(character: string, indexes: readonly number[]): HTMLButtonElement {
    let next = 0;
    const name = characterName(character);
    const count = indexes.length > 1 ? ` × ${indexes.length}` : "";
    const select = (): void => {
      const index = indexes[next++ % indexes.length] ?? 0;
      this.#actions.select(index, index + character.length);
    };
    const chip = button("", select, "chip");
    fill(chip, h("mark", {}, visibleForm(character)), ` ${name}${count}`);
    chip.setAttribute("aria-label", `Select in the text: ${name} ${visibleForm(character)}${count}`);
    return chip;
  }
}

function headline({ encoding, segments, unitsLeft }: SmsMeasure): HTMLElement {
  const left = `${unitsLeft} ${unitsLeft === 1 ? "character" : "characters"} left${segments > 1 ? " in the last" : ""}`;
  const alphabet = encoding === "GSM-7" ? "Plain characters (GSM-7)" : "Unicode (UCS-2)";
  return h(
    "p",
    { class: "meter-line" },
    h("strong", {}, `${segments} SMS`),
    h("span", {}, left),
    h("span", { class: "alphabet" }, alphabet),
  );
}

function bars({ encoding, segments, unitsLeft, units }: SmsMeasure): HTMLElement {
  const size = segments === 1 ? ONE[encoding] : PART[encoding];
  const shown = Math.min(segments, MAX_BARS);
  const row = h("div", { class: encoding === "GSM-7" ? "bars" : "bars short", "aria-hidden": "true" });
  for (let index = 0; index < shown; index++) {
    const filling = h("span", { class: "filling" });
    const isLast = index === segments - 1;
    filling.style.inlineSize = `${isLast ? Math.round((100 * (size - unitsLeft)) / size) : 100}%`;
    row.append(h("span", { class: units === 0 ? "part unused" : "part" }, filling));
  }
  if (segments > shown) row.append(h("span", { class: "more" }, `+ ${segments - shown}`));
  return row;
}

/** The number of SMS that as many plain characters would take. */
function ifPlain(text: string, { segments }: SmsMeasure): number {
  const characters = [...text].length;
  return Math.min(segments, characters <= ONE["GSM-7"] ? 1 : Math.ceil(characters / PART["GSM-7"]));
}
