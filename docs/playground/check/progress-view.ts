import { button, h } from "../shared/dom.ts";

/** A bar for a check that takes long, with a way to stop it. */
export class ProgressView {
  readonly element: HTMLElement;
  readonly #bar = h("progress", { "aria-label": "Checking", max: 1 });
  readonly #done = h("span", { class: "count" });

  constructor(stop: () => void) {
    this.element = h(
      "div",
      { class: "progress", hidden: true },
      this.#bar,
      this.#done,
      button("Stop", stop, "button small"),
    );
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** Without numbers: the text is being read. */
  show(count?: { readonly done: number; readonly total: number }): void {
    if (this.element.hidden) this.#bar.removeAttribute("value");
    this.element.hidden = false;
    if (count !== undefined) this.#bar.value = count.done / count.total;
    this.#done.textContent =
      count === undefined
        ? "Reading …"
        : `${count.done.toLocaleString("en")} of ${count.total.toLocaleString("en")} messages`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
