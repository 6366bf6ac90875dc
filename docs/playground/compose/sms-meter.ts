import { measureSms, type SmsMeasure } from "capillary-messages";
import { fill, h } from "../shared/dom.ts";

const MAX_BARS = 12;
const MAX_PREVIEW = 2000;
const ONE = { "GSM-7": 160, "UCS-2": 70 } as const;
const PART = { "GSM-7": 153, "UCS-2": 67 } as const;

/** How many SMS the text takes, a bar for each, and which characters make them short. */
export class SmsMeter {
  readonly element: HTMLElement = h("div", { class: "meter" });

  show(text: string): void {
    const measure = measureSms(text);
    fill(this.element, headline(measure), bars(measure), culprits(text, measure));
  }
}

function headline({ encoding, segments, unitsLeft }: SmsMeasure): HTMLElement {
  const left = `${unitsLeft} ${unitsLeft === 1 ? "character" : "characters"} left`;
  const alphabet = encoding === "GSM-7" ? "plain alphabet (GSM-7)" : "Unicode (UCS-2)";
  return h(
    "p",
    { class: "meter-line" },
    h("strong", {}, `${segments} SMS`),
    h("span", {}, left),
    h("span", {}, alphabet),
  );
}

function bars({ encoding, segments, unitsLeft, units }: SmsMeasure): HTMLElement {
  const size = segments === 1 ? ONE[encoding] : PART[encoding];
  const shown = Math.min(segments, MAX_BARS);
  const row = h("div", { class: "bars", "aria-hidden": "true" });
  for (let index = 0; index < shown; index++) {
    const filling = h("span", { class: "filling" });
    const isLast = index === segments - 1;
    filling.style.inlineSize = `${isLast ? Math.round((100 * (size - unitsLeft)) / size) : 100}%`;
    row.append(h("span", { class: units === 0 ? "part unused" : "part" }, filling));
  }
  if (segments > shown) row.append(h("span", { class: "more" }, `+ ${segments - shown}`));
  return row;
}

function culprits(text: string, { unicodeCharacters, segments }: SmsMeasure): HTMLElement | null {
  if (unicodeCharacters.length === 0) return null;
  const sizes = segments === 1 ? ONE : PART;
  const counts = new Map<string, number>();
  for (const { character } of unicodeCharacters) counts.set(character, (counts.get(character) ?? 0) + 1);
  const names = [...counts].slice(0, MAX_BARS).map(([character, count]) => describe(character, count));
  return h(
    "div",
    { class: "culprits" },
    h(
      "p",
      {},
      `These characters are not in the plain alphabet, so each SMS holds ${sizes["UCS-2"]} instead of ${sizes["GSM-7"]}:`,
    ),
    h("ul", { class: "chips" }, ...names.map((name) => h("li", {}, name))),
    markedText(text, unicodeCharacters),
  );
}

function describe(character: string, count: number): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${/[\s\p{C}]/u.test(character) ? "" : `${character} `}U+${hex}${count > 1 ? ` × ${count}` : ""}`;
}

function markedText(text: string, characters: SmsMeasure["unicodeCharacters"]): HTMLElement {
  const preview = h("p", { class: "preview", "aria-label": "Your text with these characters marked" });
  preview.setAttribute("role", "group");
  let done = 0;
  for (const { index, character } of characters) {
    if (index > MAX_PREVIEW) break;
    preview.append(text.slice(done, index), h("mark", {}, /\s/.test(character) ? "␣" : character));
    done = index + character.length;
  }
  preview.append(text.slice(done, Math.max(done, MAX_PREVIEW)), text.length > MAX_PREVIEW ? "…" : "");
  return preview;
}
