import { button, fill, h } from "../shared/dom.ts";
import { codeLink, severityBadge } from "../shared/issues.ts";
import { BROKEN_LINE, PAGE_ROWS, type Problem, type Summary } from "./protocol.ts";

/** A page of problems, with a choice of codes. A problem's path leads to its place in the text. */
export class ProblemTable {
  readonly element: HTMLElement = h("div", { class: "problems", hidden: true });
  readonly #ask: (code: string, from: number) => void;
  readonly #jump: (row: number) => void;
  readonly #body = h("tbody");
  readonly #range = h("p", { class: "range", role: "status" });
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #pager: HTMLElement;
  #code = "";
  #from = 0;

  constructor(ask: (code: string, from: number) => void, jump: (row: number) => void) {
    this.#ask = ask;
    this.#jump = jump;
    this.#previous = button("Previous", () => this.#ask(this.#code, this.#from - PAGE_ROWS), "button small");
    this.#next = button("Next", () => this.#ask(this.#code, this.#from + PAGE_ROWS), "button small");
    this.#pager = h("div", { class: "pager" }, this.#previous, this.#range, this.#next);
  }

  /** Begins anew with what a check has found. */
  start(codes: Summary["codes"]): void {
    this.#code = "";
    this.element.hidden = codes.length === 0;
    const select = h(
      "select",
      { id: "problem-code" },
      h("option", { value: "" }, "all problems"),
      ...codes.map(({ code, count, severity }) => {
        return h("option", { value: code }, `${code} (${count.toLocaleString("en")} × ${severity})`);
      }),
    );
    select.addEventListener("change", () => {
      this.#code = select.value;
      this.#ask(this.#code, 0);
    });
    const head = ["Where", "What"].map((text) => h("th", { scope: "col" }, text));
    fill(
      this.element,
      h("div", { class: "setting" }, h("label", { for: "problem-code" }, "Show"), select),
      h(
        "div",
        { class: "table-wrap", tabindex: 0, role: "region", "aria-label": "Problems" },
        h("table", {}, h("thead", {}, h("tr", {}, ...head)), this.#body),
      ),
      h("p", { class: "hint" }, "Places count from 0: 1.to is the recipient of the second message."),
      this.#pager,
    );
    if (codes.length > 0) this.#ask("", 0);
  }

  show(problems: readonly Problem[], from: number, total: number): void {
    this.#from = from;
    fill(this.#body, ...problems.map((problem) => this.#row(problem)));
    this.#body.closest(".table-wrap")?.scrollTo({ top: 0, behavior: "instant" });
    this.#pager.classList.toggle("single", total <= PAGE_ROWS);
    this.#previous.disabled = from === 0;
    this.#next.disabled = from + PAGE_ROWS >= total;
    const last = from + problems.length;
    this.#range.textContent = `${(from + 1).toLocaleString("en")} to ${last.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  }

  #row({ row, severity, code, path, message }: Problem): HTMLElement {
    const place = path.length === 0 ? "the whole" : path.join(".");
    const link = button(place, () => this.#jump(row), "link");
    link.setAttribute("aria-label", `Go to ${place}`);
    const isRule = code !== BROKEN_LINE;
    return h(
      "tr",
      {},
      h("td", { class: "where" }, link),
      h("td", {}, severityBadge(severity), ` ${message} `, isRule ? codeLink(code) : null),
    );
  }
}
