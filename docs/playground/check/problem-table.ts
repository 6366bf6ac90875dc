import { button, fill, h } from "../shared/dom.ts";
import { codeLink, severityBadge } from "../shared/issues.ts";
import { currentSettings } from "../shared/settings.ts";
import { BROKEN_LINE, type ListedProblem, PAGE_ROWS, SEVERAL_LISTS, type Summary } from "./protocol.ts";
import { showFix } from "./show-fix.ts";

interface TableActions {
  readonly ask: (code: string, from: number) => void;
  readonly jump: (row: number) => void;
  readonly fix: (group: string, row: number) => void;
}

const MAX_FIXES = 3;

/** A page of problems, with a choice of codes. A problem leads to its place in the text; what could be done stands below it. */
export class ProblemTable {
  readonly element: HTMLElement = h("div", { class: "problems", hidden: true });
  readonly #actions: TableActions;
  readonly #list = h("ol", { class: "problem-list" });
  readonly #range = h("p", { class: "range", role: "status" });
  readonly #previous: HTMLButtonElement;
  readonly #next: HTMLButtonElement;
  readonly #pager: HTMLElement;
  #problems: readonly ListedProblem[] = [];
  #active: number | undefined;
  #code = "";
  #from = 0;

  constructor(actions: TableActions) {
    this.#actions = actions;
    this.#previous = button("Previous", () => actions.ask(this.#code, this.#from - PAGE_ROWS), "button small");
    this.#next = button("Next", () => actions.ask(this.#code, this.#from + PAGE_ROWS), "button small");
    this.#pager = h("div", { class: "pager" }, this.#previous, this.#range, this.#next);
  }

  /** Begins anew with what a check has found. */
  start(codes: Summary["codes"]): void {
    this.#code = "";
    this.#active = undefined;
    this.#problems = [];
    this.element.hidden = codes.length === 0;
    const select = h(
      "select",
      { id: "problem-code" },
      h("option", { value: "" }, "All problems"),
      ...codes.map(({ code, count, severity }) => {
        return h("option", { value: code }, `${code} (${count.toLocaleString("en")} × ${severity})`);
      }),
    );
    select.addEventListener("change", () => {
      this.#code = select.value;
      this.#actions.ask(this.#code, 0);
    });
    const head = h(
      "div",
      { class: "problems-head" },
      h("h3", { id: "problems-title" }, "Problems"),
      h("label", { for: "problem-code", class: "unseen" }, "Show"),
      codes.length > 1 ? select : null,
      h("span", { class: "keys hint" }, h("kbd", {}, "F8"), " next"),
    );
    this.#list.setAttribute("aria-labelledby", "problems-title");
    fill(this.element, head, this.#list, this.#pager);
    if (codes.length > 0) this.#actions.ask("", 0);
  }

  show(problems: readonly ListedProblem[], from: number, total: number): void {
    this.#from = from;
    this.#problems = problems;
    fill(this.#list, ...problems.map((problem) => this.#row(problem)));
    this.#list.setAttribute("start", String(from + 1));
    this.#pager.classList.toggle("single", total <= PAGE_ROWS);
    this.#previous.disabled = from === 0;
    this.#next.disabled = from + PAGE_ROWS >= total;
    const last = from + problems.length;
    this.#range.textContent = `${(from + 1).toLocaleString("en")} to ${last.toLocaleString("en")} of ${total.toLocaleString("en")}`;
  }

  /** Goes on to the next problem, or back; at the end it begins anew. */
  step(by: 1 | -1): void {
    const { length } = this.#problems;
    if (length === 0) return;
    const at = this.#problems.findIndex(({ row }) => row === this.#active);
    const next = this.#problems[at < 0 ? (by > 0 ? 0 : length - 1) : (at + by + length) % length];
    if (next !== undefined) this.#choose(next.row);
  }

  #choose(row: number): void {
    this.#active = row;
    for (const item of this.#list.children) {
      const isActive = item instanceof HTMLElement && item.dataset["row"] === String(row);
      item.classList.toggle("active", isActive);
      if (isActive) item.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
    this.#actions.jump(row);
  }

  #row({ row, severity, code, path, place, line, message, fixes }: ListedProblem): HTMLElement {
    const link = button(place, () => this.#choose(row), "link where");
    link.setAttribute("aria-label", `Go to ${place}, line ${line}`);
    link.title = path.join(".");
    const offers = fixes.slice(0, MAX_FIXES).map((fix) => showFix("div", fix, () => this.#actions.fix(fix.group, row)));
    const hasRule = code !== BROKEN_LINE && code !== SEVERAL_LISTS;
    return h(
      "li",
      { class: `problem ${severity}`, "data-row": row },
      h(
        "div",
        { class: "problem-head" },
        severityBadge(severity),
        link,
        h("span", { class: "line hint" }, `line ${line.toLocaleString("en")}`),
      ),
      h(
        "p",
        { class: "what" },
        h("span", { lang: currentSettings().language }, message),
        " ",
        hasRule ? codeLink(code) : null,
      ),
      fixes.length === 0 ? null : h("div", { class: "fixes" }, ...offers),
    );
  }
}
