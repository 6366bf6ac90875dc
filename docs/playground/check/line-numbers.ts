import { fill, h } from "../shared/dom.ts";
import type { Summary } from "./protocol.ts";

/** Line numbers beside a text area that does not wrap, with marks at lines that have problems. Only what can be seen is drawn. */
export class LineNumbers {
  readonly element: HTMLElement = h("div", { class: "line-numbers", "aria-hidden": "true" });
  readonly #area: HTMLTextAreaElement;
  readonly #lines = h("div", {});
  #marks: ReadonlyMap<number, string> = new Map();

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
    this.element.append(this.#lines);
    area.addEventListener("scroll", () => this.draw(), { passive: true });
    area.addEventListener("input", () => this.draw());
    new ResizeObserver(() => this.draw()).observe(area);
  }

  mark(marks: Summary["marks"]): void {
    this.#marks = new Map(marks);
    this.draw();
  }

  draw(): void {
    // The page must not be laid out for something that nobody sees.
    if (!this.#area.isConnected || this.#area.closest("[hidden]") !== null) return;
    const height = Number.parseFloat(getComputedStyle(this.#area).lineHeight);
    const { scrollTop, clientHeight, value } = this.#area;
    const first = Math.floor(scrollTop / height);
    const last = Math.min(countLines(value), first + Math.ceil(clientHeight / height) + 1);
    const lines = Array.from({ length: Math.max(0, last - first) }, (_, index) => this.#line(first + index + 1));
    fill(this.#lines, ...lines);
    this.#lines.style.translate = `0 ${first * height - scrollTop}px`;
  }

  #line(number: number): HTMLElement {
    const mark = this.#marks.get(number);
    return h("div", { class: mark === undefined ? "" : `marked ${mark}` }, number);
  }
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
  return lines;
}
