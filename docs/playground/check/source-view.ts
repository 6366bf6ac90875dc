import { fill, h } from "../shared/dom.ts";
import { writeText } from "../shared/write-text.ts";
import { LineNumbers } from "./line-numbers.ts";
import { MAX_EDITED_CHARACTERS, type Place, type Summary } from "./protocol.ts";

interface LongText {
  readonly source: string | File;
  readonly name: string;
}

/** The content of the view, to be put back. */
export type SourceContent = string | LongText;

/** The pasted text: to be edited while it is short, else shown around a place. */
export class SourceView {
  readonly element: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #numbers: LineNumbers;
  readonly #excerpt = h("div", { class: "excerpt", hidden: true, tabindex: -1 });
  #long: LongText | undefined;

  constructor(id: string, describedBy: string, onChange: () => void) {
    this.#area = h("textarea", {
      id,
      class: "source",
      wrap: "off",
      spellcheck: "false",
      autocomplete: "off",
      autocapitalize: "off",
      "aria-describedby": describedBy,
      placeholder: '[{"to": "919988221100", "body": "Hello"}]\n\nor a table from a spreadsheet',
    });
    this.#numbers = new LineNumbers(this.#area);
    this.#area.addEventListener("input", () => {
      this.#numbers.mark([]);
      onChange();
    });
    this.#area.addEventListener("paste", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.length <= MAX_EDITED_CHARACTERS) return;
      event.preventDefault();
      this.content = { source: text, name: "The pasted text" };
      onChange();
    });
    const editor = h("div", { class: "editor" }, this.#numbers.element, this.#area);
    this.element = h("div", { class: "source-view" }, editor, this.#excerpt);
  }

  /** Too long to be edited. */
  get isLong(): boolean {
    return this.#long !== undefined;
  }

  get source(): string | File {
    return this.#long?.source ?? this.#area.value;
  }

  get content(): SourceContent {
    return this.#long ?? this.#area.value;
  }

  /** A long text stays out of the page: only its name and size are shown. */
  set content(content: SourceContent) {
    const long =
      typeof content === "string" && content.length > MAX_EDITED_CHARACTERS
        ? { source: content, name: "The text" }
        : content;
    this.#area.readOnly = false;
    this.#excerpt.hidden = true;
    this.#numbers.mark([]);
    if (typeof long === "string") {
      this.#long = undefined;
      writeText(this.#area, long);
      this.#area.setSelectionRange(0, 0);
      this.#area.scrollTop = 0;
    } else {
      this.#long = long;
      this.#area.value = describeLong(long);
      this.#area.readOnly = true;
    }
    this.#numbers.draw();
  }

  /** The lines with problems. */
  mark(marks: Summary["marks"]): void {
    this.#numbers.mark(this.isLong ? [] : marks);
  }

  focus(): void {
    this.#area.focus();
  }

  /** Selects the place and brings it into view. */
  jump(place: Place): void {
    if (this.#long !== undefined) {
      this.#showExcerpt(place);
      return;
    }
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(place.start, place.end);
    const lineHeight = Number.parseFloat(getComputedStyle(this.#area).lineHeight);
    const middle = this.#area.clientHeight / 2;
    this.#area.scrollTop = Math.max(0, (place.line - 1) * lineHeight - middle);
    this.#area.scrollLeft = place.column < 60 ? 0 : (place.column - 20) * lineHeight * 0.38;
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

function describeLong({ source, name }: LongText): string {
  const size = typeof source === "string" ? source.length : source.size;
  return [
    `${name}, ${(size / 1_000_000).toFixed(1)} MB: too long to edit here.`,
    "Choose a problem to see its place.",
    "Clear it to enter something else.",
  ].join("\n");
}
