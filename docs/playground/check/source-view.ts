import { fill, h } from "../shared/dom.ts";
import type { Place } from "./protocol.ts";

/** Longer texts are not put into the text area: browsers stop answering over them. */
export const MAX_EDITED_CHARACTERS = 300_000;

const ROWS = 14;

/** The pasted text: to be edited while it is short, else shown around a place. */
export class SourceView {
  readonly element: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #excerpt = h("div", { class: "excerpt", hidden: true, tabindex: -1 });
  #long: string | File | undefined;

  constructor(id: string, describedBy: string, onChange: () => void) {
    this.#area = h("textarea", {
      id,
      class: "source",
      rows: ROWS,
      wrap: "off",
      spellcheck: "false",
      autocomplete: "off",
      "aria-describedby": describedBy,
      placeholder: '[{"to": "919988221100", "body": "Hello"}]',
    });
    this.#area.addEventListener("input", () => {
      this.#long = undefined;
      onChange();
    });
    this.#area.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length <= MAX_EDITED_CHARACTERS) return;
      event.preventDefault();
      this.setLong(text, "The pasted text");
      onChange();
    });
    this.element = h("div", { class: "source-view" }, this.#area, this.#excerpt);
  }

  /** Too long to be edited. */
  get isLong(): boolean {
    return this.#long !== undefined;
  }

  get source(): string | File {
    return this.#long ?? this.#area.value;
  }

  setText(text: string): void {
    this.#long = undefined;
    this.#area.value = text;
    this.#area.rows = ROWS;
    this.#area.readOnly = false;
    this.#excerpt.hidden = true;
  }

  /** Keeps a long text out of the page; only its name and size are shown. */
  setLong(source: string | File, name: string): void {
    const size = typeof source === "string" ? source.length : source.size;
    this.setText("");
    this.#long = source;
    const lines = [
      `${name}, ${(size / 1_000_000).toFixed(1)} MB: too long to edit here.`,
      "Choose a problem to see its place.",
      "Clear it to enter something else.",
    ];
    this.#area.value = lines.join("\n");
    this.#area.rows = lines.length;
    this.#area.readOnly = true;
  }

  clear(): void {
    this.setText("");
    this.#area.focus();
  }

  /** Selects the place and brings it into view. */
  jump(place: Place): void {
    if (this.#long !== undefined) {
      this.#showExcerpt(place);
      return;
    }
    this.#area.focus();
    this.#area.setSelectionRange(place.start, place.end);
    const lineHeight = Number.parseFloat(getComputedStyle(this.#area).lineHeight);
    const middle = this.#area.clientHeight / 2;
    this.#area.scrollTop = Math.max(0, (place.line - 1) * lineHeight - middle);
    if (place.column < 60) this.#area.scrollLeft = 0;
    this.#area.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  #showExcerpt({ line, column, excerpt }: Place): void {
    const { before, marked, after } = excerpt;
    const mark = h("mark", {}, marked);
    fill(
      this.#excerpt,
      h("p", { class: "hint" }, `Line ${line.toLocaleString("en")}, column ${column.toLocaleString("en")}`),
      h("pre", { tabindex: 0, "aria-label": "The text around the problem" }, before, mark, after),
    );
    this.#excerpt.hidden = false;
    this.#excerpt.focus();
    mark.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  }
}
